//! Routes as `static` descriptions, and the list of them all.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::facts::Route;
use super::{Generator, idempotence, names};

/// `routes.rs` of a namespace.
pub(crate) fn statics(namespace: &str, routes: &[Route]) -> Result<String> {
    let mut text = format!("//! The routes of `{namespace}`, described.\n\n");
    text.push_str("use crate::route::{Auth, Host, Route, Style");
    text.push_str(if routes.iter().any(|route| route.select_admin_mode.is_some()) {
        ", SelectAdmin};\n"
    } else {
        "};\n"
    });
    for route in routes {
        let _ = writeln!(
            text,
            "\n/// `{}`.\n{}pub static {}: Route = {};",
            full_name(route),
            gate(route),
            constant(route),
            literal(namespace, route)?
        );
    }
    Ok(text)
}

/// The list of all routes, by name.
pub(crate) fn all(generator: &Generator<'_>) -> String {
    let mut entries = Vec::new();
    for (namespace, types) in &generator.model.facts.namespaces {
        for route in &types.routes {
            let gate = super::gate(namespace, route.deprecated);
            let entry = format!(
                "{gate}&super::{}::routes::{},\n",
                names::module(namespace),
                constant(route)
            );
            entries.push((full_name(route).to_owned(), entry));
        }
    }
    entries.sort();
    let entries: String = entries.into_iter().map(|(_, entry)| entry).collect();
    format!(
        "//! Every route that this build knows.\n\nuse crate::route::Route;\n\n/// Every route, ordered by its full name.\n\
         pub static ALL: &[&Route] = &[\n{entries}];\n\n\
         /// The route of this name, such as `files/list_folder` or `files/delete_v2`.\n#[must_use]\n\
         pub fn find(name: &str) -> Option<&'static Route> {{\n\
         let at = ALL.binary_search_by(|route| route.full_name().cmp(name)).ok()?;\nALL.get(at).copied()\n}}\n",
    )
}

fn literal(namespace: &str, route: &Route) -> Result<String> {
    let (repeatable, unless) = idempotence::of(namespace, route);
    let auth: Result<Vec<&str>> = route.auth.iter().map(|auth| variant(auth, "Auth")).collect();
    let select_admin =
        route.select_admin_mode.as_deref().map(|mode| variant(mode, "SelectAdmin")).transpose()?;
    Ok(format!(
        "Route {{\nnamespace: {namespace:?},\nname: {:?},\nversion: {},\npath: {:?},\nhost: {},\nstyle: {},\nauth: &[{}],\n\
         scope: {:?},\nidempotent: {repeatable},\nidempotent_unless: {unless:?},\nselect_admin: {},\npreview: {},\ndeprecated: {},\n}}",
        route.name,
        route.version,
        route.path,
        variant(&route.host, "Host")?,
        variant(&route.style, "Style")?,
        auth?.join(", "),
        route.scope,
        select_admin.map_or("None".to_owned(), |mode| format!("Some({mode})")),
        route.is_preview,
        route.deprecated,
    ))
}

fn variant(word: &str, of: &str) -> Result<&'static str> {
    Ok(match (of, word) {
        ("Auth", "user") => "Auth::User",
        ("Auth", "team") => "Auth::Team",
        ("Auth", "app") => "Auth::App",
        ("Auth", "noauth") => "Auth::None",
        ("Host", "api") => "Host::Api",
        ("Host", "content") => "Host::Content",
        ("Host", "notify") => "Host::Notify",
        ("Style", "rpc") => "Style::Rpc",
        ("Style", "upload") => "Style::Upload",
        ("Style", "download") => "Style::Download",
        ("SelectAdmin", "team_admin") => "SelectAdmin::TeamAdmin",
        ("SelectAdmin", "whole_team") => "SelectAdmin::WholeTeam",
        _ => bail!("{of} does not know {word}"),
    })
}

/// The line that compiles what belongs to a deprecated route only on demand.
pub(crate) fn gate(route: &Route) -> &'static str {
    if route.deprecated { "#[cfg(feature = \"deprecated\")]\n" } else { "" }
}

/// The name of the route's `static`.
pub(crate) fn constant(route: &Route) -> String {
    names::route(&route.name, route.version).to_uppercase()
}

/// `files/delete_v2`.
pub(crate) fn full_name(route: &Route) -> &str {
    route.path.strip_prefix("/2/").unwrap_or(&route.path)
}
