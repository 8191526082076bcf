//! What can be reached: the routes of Dropbox's API, each by its exact path.
//!
//! The list is that of Dropbox's own specification, built in: 276 paths, each with its host, its style and who may
//! call it. A path is looked up as it stands, so that there is no normalising that could be done in two ways: `..`,
//! `%2e`, a doubled slash or another host simply are not in the list.
//!
//! Refused although they exist: `auth/token/*`, which would end the sign-in behind the keep's back, and routes that
//! are signed with the app's secret, which no caller is to borrow.

use std::collections::HashMap;
use std::sync::LazyLock;

use dropkeep_auth::Endpoints;
use http::Method;
use serde::Deserialize;

/// Every route of the Dropbox API.
const FACTS: &str = include_str!("../../../../spec/api-facts.json");

static ROUTES: LazyLock<HashMap<String, ProxyRoute>> = LazyLock::new(|| {
    let facts: Facts = serde_json::from_str(FACTS).unwrap_or_default();
    let routes = facts.namespaces.into_values().flat_map(|namespace| namespace.routes);
    routes.map(|route| (route.path.clone(), route)).collect()
});

#[derive(Default, Deserialize)]
struct Facts {
    namespaces: HashMap<String, Namespace>,
}

#[derive(Deserialize)]
struct Namespace {
    routes: Vec<ProxyRoute>,
}

/// A route of Dropbox's API, as far as the proxy has to know it.
#[derive(Debug, Deserialize)]
pub(crate) struct ProxyRoute {
    path: String,
    host: Host,
    style: Style,
    auth: Vec<Auth>,
}

/// Which of Dropbox's hosts answers it: arguments, file content, or long polls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Host {
    Api,
    Content,
    Notify,
}

/// Where its argument is, and which way content goes. Downloads may be GETs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Style {
    Rpc,
    Upload,
    Download,
}

/// By what it is called. Long polls take no token, for their cursor says whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Auth {
    User,
    Team,
    App,
    #[serde(rename = "noauth")]
    Nobody,
}

/// Why a request leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RefusedRoute {
    /// Compared to the byte: what is escaped, doubled or climbs up is none.
    #[error("Dropbox's API has no such route: the path goes on as `/2/files/list_folder`")]
    Unknown,
    /// Tokens are the keep's business: it would go on with what somebody else revoked.
    #[error("this route is not for the proxy: disconnect the connection instead")]
    Tokens,
    /// It is signed with the app's secret.
    #[error("this route is not for the proxy: it takes the app's secret and no token")]
    App,
    /// Everything is a POST, and downloads may be GETs.
    #[error("this route takes POST, and GET too if it is a download")]
    Method,
    /// A token in the query, say.
    #[error("the query may hold `arg` and `reject_cors_preflight` only")]
    Query,
}

impl ProxyRoute {
    /// The route at `path`, as it stands in the request: nothing is decoded or normalised, so that what is
    /// looked at is what is sent.
    ///
    /// # Errors
    /// [`RefusedRoute`] says why there is none.
    pub(crate) fn find(
        method: &Method,
        path: &str,
        query: Option<&str>,
    ) -> Result<&'static Self, RefusedRoute> {
        let route = ROUTES.get(path).ok_or(RefusedRoute::Unknown)?;
        if path.starts_with("/2/auth/") {
            return Err(RefusedRoute::Tokens);
        }
        if route.auth == [Auth::App] {
            return Err(RefusedRoute::App);
        }
        let is_download = route.style == Style::Download;
        if *method != Method::POST && !(is_download && *method == Method::GET) {
            return Err(RefusedRoute::Method);
        }
        let is_known = |pair: &str| {
            let name = pair.split('=').next().unwrap_or_default();
            matches!(name, "arg" | "reject_cors_preflight")
        };
        if query.is_some_and(|query| !query.split('&').all(is_known)) {
            return Err(RefusedRoute::Query);
        }
        Ok(route)
    }

    /// Its path.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Whether a token goes with it: Dropbox refuses one where none is wanted.
    pub(crate) fn wants_token(&self) -> bool {
        self.auth.iter().any(|auth| matches!(auth, Auth::User | Auth::Team))
    }

    /// Where it is.
    pub(crate) fn url(&self, endpoints: &Endpoints, query: Option<&str>) -> String {
        let base = match self.host {
            Host::Api => &endpoints.api,
            Host::Content => &endpoints.content,
            Host::Notify => &endpoints.notify,
        };
        let (path, mark) = (&self.path, if query.is_some() { "?" } else { "" });
        format!("{base}{path}{mark}{}", query.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(path: &str) -> Result<&'static ProxyRoute, RefusedRoute> {
        ProxyRoute::find(&Method::POST, path, None)
    }

    #[test]
    fn every_route_is_read() {
        assert_eq!(ROUTES.len(), 276);
    }

    #[test]
    fn each_route_is_on_its_host() {
        let endpoints = Endpoints {
            api: "a".to_owned(),
            content: "c".to_owned(),
            notify: "n".to_owned(),
            web: "w".to_owned(),
        };
        for (path, url) in [
            ("/2/files/list_folder", "a/2/files/list_folder"),
            ("/2/files/upload", "c/2/files/upload"),
            ("/2/files/list_folder/longpoll", "n/2/files/list_folder/longpoll"),
        ] {
            assert_eq!(find(path).unwrap().url(&endpoints, None), url);
        }
        let download = ProxyRoute::find(&Method::GET, "/2/files/download", Some("arg=%7B%7D"));
        assert_eq!(
            download.unwrap().url(&endpoints, Some("arg=%7B%7D")),
            "c/2/files/download?arg=%7B%7D"
        );
        assert!(!find("/2/files/list_folder/longpoll").unwrap().wants_token());
    }

    #[test]
    fn nothing_else_is_reached() {
        let corpus = "/2/files/../files/list_folder /2/files/%2e%2e/files/list_folder \
            /2/./files/list_folder /2//files/list_folder //2/files/list_folder /2/files/list_folder/ \
            /2/files/list_folder%00 /2/files%2flist_folder /2/files\\list_folder /2/FILES/list_folder \
            /2/files/list_folder;a /2/files/list_folder%3fa /2/files/list_folder? /2/files/list_folder# \
            /oauth2/token /oauth2/authorize /1/files /2 /2/ / /3/files/list_folder \
            http://example.com/2/files/list_folder @example.com/2/files/list_folder \
            .example.com/2/files/list_folder :8080/2/files/list_folder /2/files/nonsense";
        for path in corpus.split_whitespace().chain([""]) {
            assert_eq!(find(path).err(), Some(RefusedRoute::Unknown), "{path}");
        }
        for path in ["/2/auth/token/revoke", "/2/auth/token/from_oauth1"] {
            assert_eq!(find(path).err(), Some(RefusedRoute::Tokens), "{path}");
        }
        assert_eq!(find("/2/check/app").err(), Some(RefusedRoute::App));
        for method in [Method::GET, Method::PUT, Method::HEAD, Method::OPTIONS, Method::CONNECT] {
            let found = ProxyRoute::find(&method, "/2/files/list_folder", None);
            assert_eq!(found.err(), Some(RefusedRoute::Method), "{method}");
        }
        for query in
            ["authorization=Bearer%20a", "arg=1&authorization=a", "%61rg=1", "", "ARG=1", "arg=1&"]
        {
            let found = ProxyRoute::find(&Method::GET, "/2/files/download", Some(query));
            assert_eq!(found.err(), Some(RefusedRoute::Query), "{query}");
        }
    }
}
