//! Finding a route by name, whether or not this build has types for it.

use std::collections::BTreeMap;

use dropkeep_api::route::{Auth, Host, Route, Style};
use dropkeep_api::{check, routes};
use serde::Deserialize;

use crate::failure::{Explain, Failure, Result};

/// Every route of the Dropbox API, those included whose types a feature of dropkeep-api would add.
/// It is read only for those, and to make suggestions.
const FACTS: &str = include_str!("../../../../../spec/api-facts.json");

#[derive(Deserialize)]
struct Facts {
    namespaces: BTreeMap<String, Namespace>,
}

#[derive(Deserialize)]
struct Namespace {
    routes: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    name: String,
    version: u8,
    path: String,
    host: String,
    style: String,
    auth: Vec<String>,
    scope: Option<String>,
    is_preview: bool,
    deprecated: bool,
}

/// The route called `name`, such as `files/delete_v2`; the path of its URL will do.
///
/// # Errors
/// When there is none; the hint names those that may have been meant.
pub(super) fn find(name: &str) -> Result<&'static Route> {
    let name = name.trim_start_matches("/2/").trim_matches('/');
    if let Some(route) = routes::ALL.iter().find(|route| route.full_name() == name) {
        return Ok(route);
    }
    let facts: Facts =
        serde_json::from_str(FACTS).explain("cannot read the description of the routes")?;
    let all = facts.namespaces.values().flat_map(|namespace| &namespace.routes);
    let facts: Vec<&Fact> = all.collect();
    match facts.iter().find(|fact| fact.full_name() == name) {
        Some(fact) => Ok(fact.route()),
        None => Err(unknown(name, &facts)),
    }
}

impl Fact {
    fn full_name(&self) -> &str {
        self.path.trim_start_matches("/2/")
    }

    /// Its description, which lives as long as the process, as those of the other routes do.
    fn route(&self) -> &'static Route {
        let mut route = check::routes::USER;
        let namespace = self.full_name().split('/').next().unwrap_or_default();
        route.namespace = leak(namespace);
        route.name = leak(&self.name);
        route.version = self.version;
        route.path = leak(&self.path);
        route.host = match self.host.as_str() {
            "content" => Host::Content,
            "notify" => Host::Notify,
            _ => Host::Api,
        };
        route.style = match self.style.as_str() {
            "upload" => Style::Upload,
            "download" => Style::Download,
            _ => Style::Rpc,
        };
        let auth: Vec<Auth> = self.auth.iter().map(|auth| read_auth(auth)).collect();
        route.auth = Box::leak(auth.into_boxed_slice());
        route.scope = self.scope.as_deref().map(leak);
        // Nothing says that it may be sent twice.
        route.idempotent = false;
        route.idempotent_unless = None;
        route.select_admin = None;
        route.preview = self.is_preview;
        route.deprecated = self.deprecated;
        Box::leak(Box::new(route))
    }
}

fn read_auth(word: &str) -> Auth {
    match word {
        "team" => Auth::Team,
        "app" => Auth::App,
        "noauth" => Auth::None,
        _ => Auth::User,
    }
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// Shorter than this, a part of a name tells nothing.
const SHORTEST_HINT: usize = 3;

fn unknown(name: &str, facts: &[&Fact]) -> Failure {
    let last = name.rsplit('/').next().unwrap_or_default();
    let names = facts.iter().filter(|fact| !fact.deprecated).map(|fact| fact.full_name());
    let names: Vec<&str> = names.collect();
    let contains = |full: &&str| last.len() >= SHORTEST_HINT && full.contains(last);
    let mut alike: Vec<&str> = names.iter().copied().filter(contains).collect();
    alike.sort_by_key(|full| (!full.ends_with(&format!("/{last}")), full.len()));
    if alike.is_empty() {
        alike = beginning_alike(name, &names);
    }
    alike.truncate(5);
    let hint = if alike.is_empty() {
        "see https://www.dropbox.com/developers/documentation/http/documentation".to_owned()
    } else {
        format!("did you mean {}?", alike.join(", "))
    };
    Failure::usage(format!("there is no route `{name}`")).hint(hint)
}

/// For a name with a slip in it: those that go on longest like it, if that is beyond the namespace.
fn beginning_alike<'a>(name: &str, names: &[&'a str]) -> Vec<&'a str> {
    let common = |full: &str| full.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
    let longest = names.iter().map(|full| common(full)).max().unwrap_or_default();
    let namespace = name.find('/').map_or(name.len(), |slash| slash + 1);
    if longest < namespace + SHORTEST_HINT {
        return Vec::new();
    }
    let mut alike: Vec<&str> =
        names.iter().copied().filter(|full| common(full) == longest).collect();
    alike.sort_by_key(|full| full.len());
    alike
}

#[cfg(test)]
mod tests {
    use super::{FACTS, Facts, find};
    use dropkeep_api::routes;

    #[test]
    fn what_is_made_of_the_facts_is_what_the_typed_api_says() {
        let facts: Facts = serde_json::from_str(FACTS).unwrap();
        let facts: Vec<_> = facts.namespaces.values().flat_map(|names| &names.routes).collect();
        for route in routes::ALL {
            let fact = facts.iter().find(|fact| fact.full_name() == route.full_name()).unwrap();
            let made = fact.route();
            assert_eq!((made.path, made.host, made.style), (route.path, route.host, route.style));
            assert_eq!((made.auth, made.scope), (route.auth, route.scope), "{route}");
            assert_eq!((made.namespace, made.name), (route.namespace, route.name));
            assert_eq!((made.version, made.preview), (route.version, route.preview));
        }
    }

    #[test]
    fn a_slip_in_a_name_is_told_with_the_name_that_was_meant() {
        let hint = |name| find(name).unwrap_err().hint.unwrap();
        assert_eq!(
            hint("files/list_foldr"),
            "did you mean files/list_folder, \
            files/list_folder/continue, files/list_folder/longpoll, \
            files/list_folder/get_latest_cursor?"
        );
        assert_eq!(
            hint("upload_session/start"),
            "did you mean files/upload_session/start, files/upload_session/start_batch?"
        );
        assert!(hint("files/frobnicate").starts_with("see https://"));
    }

    #[test]
    fn routes_without_types_are_found_too() {
        for name in ["files/delete", "team/get_info", "team_log/get_events", "paper/docs/list"] {
            assert_eq!(find(name).unwrap().full_name(), name);
        }
    }
}
