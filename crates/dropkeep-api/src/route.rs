//! What is known of a route before anything is sent: [`Route`] and its parts.
//!
//! For tools that learn the route at run time:
//!
//! ```
//! use dropkeep_api::routes;
//! use serde_json::json;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = dropkeep_local::LocalDropbox::start().await?;
//! # let token = dropkeep_auth::AccessToken::unexpiring(dropbox.access_token())?;
//! # let client = dropkeep_api::Client::builder()
//! #     .token_source(std::sync::Arc::new(dropkeep_auth::StaticTokenSource::new(token)))
//! #     .endpoints(dropkeep_auth::Endpoints::single(&dropbox.endpoint())?)
//! #     .build()?;
//! let route = routes::find("files/create_folder_v2").ok_or("no such route")?;
//! assert_eq!(route.scope, Some("files.content.write"));
//! let answer = client.call(route, json!({"path": "/reports"}), None).await?;
//! assert_eq!(answer["metadata"]["name"], "reports");
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

use std::fmt;

/// A route of the Dropbox API, described: one `static` for each in `<namespace>::routes`, all of them in
/// [`routes::ALL`](crate::routes::ALL).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Route {
    /// The namespace, such as `files`.
    pub namespace: &'static str,
    /// The name inside the namespace, without its version, such as `list_folder/continue`.
    pub name: &'static str,
    /// The version, from 1.
    pub version: u8,
    /// The path of the URL, such as `/2/files/delete_v2`.
    pub path: &'static str,
    /// Which of Dropbox's hosts answers.
    pub host: Host,
    /// Where argument, result and content travel.
    pub style: Style,
    /// What may sign the request; any one of them suffices.
    pub auth: &'static [Auth],
    /// The scope that the token needs.
    pub scope: Option<&'static str>,
    /// Whether the request may be sent again when its outcome is unknown.
    pub idempotent: bool,
    /// A boolean field of the argument that, when true, makes the request not idempotent after all.
    pub idempotent_unless: Option<&'static str>,
    /// Whether `Dropbox-API-Select-Admin` is accepted, and of which routes' reach.
    pub select_admin: Option<SelectAdmin>,
    /// Dropbox may still change this route without notice.
    pub preview: bool,
    /// Dropbox advises against this route.
    pub deprecated: bool,
}

/// The host a route lives on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Host {
    /// `api.dropboxapi.com`.
    Api,
    /// `content.dropboxapi.com`.
    Content,
    /// `notify.dropboxapi.com`, for long polls.
    Notify,
}

/// Where argument, result and content travel (`semantics.md` 1.2 calls it the style, as Dropbox does).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// Argument in the request body, result in the response body.
    Rpc,
    /// Argument in `Dropbox-API-Arg`, content in the request body, result in the response body.
    Upload,
    /// Argument in `Dropbox-API-Arg`, result in `Dropbox-API-Result`, content in the response body.
    Download,
}

/// A way to sign a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Auth {
    /// A user's access token (or a team's, acting for a member).
    User,
    /// A team's access token.
    Team,
    /// The app's key and secret (`Authorization: Basic`).
    App,
    /// Nothing: an `Authorization` header is refused.
    None,
}

/// What an admin of a team may do through `Dropbox-API-Select-Admin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SelectAdmin {
    /// Reaches what team admins may reach: team folders and team-owned content.
    TeamAdmin,
    /// Reaches the content of the whole team.
    WholeTeam,
}

impl Route {
    /// Namespace, name and version as documentation writes them: `files/delete_v2`.
    #[must_use]
    pub fn full_name(&self) -> &'static str {
        self.path.strip_prefix("/2/").unwrap_or(self.path)
    }

    /// Whether `auth` is among the ways to sign this route.
    #[must_use]
    pub fn accepts(&self, auth: Auth) -> bool {
        self.auth.contains(&auth)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.full_name())
    }
}
