//! Which routes of Dropbox are emulated, and how that is known: made from the code.

use crate::routes;
use crate::spec::spec;

/// What unmodified clients of Dropbox have been content with, a line for each script of `interop/`
/// and each route: `python/main_job.py files/upload`. The tests that run the scripts hold these
/// lines against the requests that arrived, and write them; nobody else does.
const VERIFIED: &str = include_str!("verified.txt");

/// How well a route is emulated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Emulation {
    /// Clients that were written for the real Dropbox call it and are content.
    Verified,
    /// It follows Dropbox's spec and what is known of its behaviour.
    Inferred,
    /// It answers 501 and names itself.
    NotEmulated,
}

impl Emulation {
    /// As the table says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Inferred => "inferred",
            Self::NotEmulated => "not emulated",
        }
    }
}

/// One line of the coverage table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteCoverage {
    /// The route as in its URL: `files/delete_v2`.
    pub route: String,
    /// How well it is emulated.
    pub emulation: Emulation,
    /// The clients that call it in the interoperability tests.
    pub clients: Vec<&'static str>,
    /// Whether Dropbox calls it deprecated.
    pub is_deprecated: bool,
}

/// The coverage of every route that Dropbox has, in the order of their names.
///
/// ```
/// use dropkeep_local::Emulation;
///
/// let coverage = dropkeep_local::coverage();
/// let upload = coverage.iter().find(|route| route.route == "files/upload").unwrap();
/// assert_ne!(upload.emulation, Emulation::NotEmulated);
/// ```
pub fn coverage() -> Vec<RouteCoverage> {
    let mut all: Vec<_> = spec()
        .routes()
        .map(|route| {
            let clients = clients(route.name());
            let emulation = match (routes::handler(route.name()), clients.is_empty()) {
                (None, _) => Emulation::NotEmulated,
                (Some(_), true) => Emulation::Inferred,
                (Some(_), false) => Emulation::Verified,
            };
            let (route, is_deprecated) = (route.name().to_owned(), route.is_deprecated);
            RouteCoverage { route, emulation, clients, is_deprecated }
        })
        .collect();
    all.sort_by(|one, other| one.route.cmp(&other.route));
    all
}

/// The clients that were content with a route; the folder of a script names its client.
fn clients(route: &str) -> Vec<&'static str> {
    let proofs = VERIFIED.lines().filter_map(|line| line.split_once(' '));
    let scripts = proofs.filter(|(_, proved)| *proved == route).map(|(script, _)| script);
    let mut clients: Vec<_> = scripts.filter_map(|script| script.split('/').next()).collect();
    clients.sort_unstable();
    clients.dedup();
    clients
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Emulation, VERIFIED, coverage};
    use crate::routes;

    #[test]
    fn every_handler_and_every_verified_route_is_a_route_of_dropbox() {
        let coverage = coverage();
        let known: BTreeSet<_> = coverage.iter().map(|line| line.route.as_str()).collect();
        assert_eq!(known.len(), 276);
        for name in routes::names() {
            assert!(known.contains(name), "{name}");
        }
        for line in VERIFIED.lines() {
            let (_, route) = line.split_once(' ').unwrap();
            let found = coverage.iter().find(|line| line.route == route).expect(route);
            assert_eq!(found.emulation, Emulation::Verified, "{route}");
        }
    }

    #[test]
    fn no_route_has_two_handlers() {
        let names: Vec<_> = routes::names().collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    }
}
