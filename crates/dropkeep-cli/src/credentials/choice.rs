//! Which credentials apply (the order is in `dropkeep --help`).

use dropkeep_auth::{
    AccessToken, App, AppKey, Credentials, KeepKey, RefreshToken, RefreshTokenStore,
};

use super::Home;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::failure::{Failure, Result};
use crate::refusal;

/// The profile when none is named.
pub(crate) const DEFAULT_PROFILE: &str = "default";

/// The credentials that apply.
#[derive(Debug)]
pub(crate) enum Chosen {
    /// A saved sign-in.
    Profile {
        /// Its name.
        name: String,
        /// What was saved.
        credentials: Credentials,
    },
    /// A connection of the keep in `DROPKEEP_KEEP`.
    Keep(KeptSignIn),
    /// `DROPBOX_REFRESH_TOKEN` and its app.
    Environment(Credentials),
    /// `DROPBOX_ACCESS_TOKEN` alone.
    AccessToken(AccessToken),
}

/// A sign-in that a keep has, and that never leaves it.
#[derive(Debug)]
pub(crate) struct KeptSignIn {
    /// The keep's URL.
    pub(crate) keep: String,
    /// The connection's id.
    pub(crate) connection: String,
    /// The API key.
    pub(crate) key: KeepKey,
}

impl Chosen {
    /// Refresh token and app, unless there is only an access token.
    pub(crate) fn credentials(&self) -> Option<&Credentials> {
        match self {
            Self::Profile { credentials, .. } | Self::Environment(credentials) => Some(credentials),
            Self::Keep(_) | Self::AccessToken(_) => None,
        }
    }

    /// The name of the saved sign-in, if it is one.
    pub(crate) fn profile(&self) -> Option<&str> {
        match self {
            Self::Profile { name, .. } => Some(name),
            _ => None,
        }
    }

    /// The word for it in `--json` output.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Profile { .. } => "profile",
            Self::Keep(_) => "keep",
            Self::Environment(_) => "environment",
            Self::AccessToken(_) => "access_token",
        }
    }
}

/// The name of the profile that a command means, whatever the environment's credentials.
pub(crate) fn profile_name(flag: Option<&str>, environment: &Environment) -> String {
    flag.or(environment.profile.as_deref()).unwrap_or(DEFAULT_PROFILE).to_owned()
}

/// Finds the credentials that apply.
///
/// # Errors
/// When there are none, or they cannot be used.
pub(crate) async fn choose(
    flag: Option<&str>,
    environment: &Environment,
    home: impl FnOnce() -> Result<Home>,
) -> Result<Chosen> {
    if flag.is_none() {
        if let Some(keep) = &environment.keep_url {
            return kept(keep, environment).map(Chosen::Keep);
        }
        if let Some(refresh_token) = &environment.refresh_token {
            return from_environment(refresh_token, environment).map(Chosen::Environment);
        }
        if let Some(given) = &environment.access_token {
            return given_token(&given.0).map(Chosen::AccessToken);
        }
    }
    let name = profile_name(flag, environment);
    let home = home()?;
    let stored = home.store().load(&name).await.map_err(|error| refusal::of_store(&error))?;
    let Some(credentials) = stored else { return Err(not_signed_in(&name, &home).await) };
    belongs_here(&name, &credentials, environment.endpoint.as_deref())?;
    Ok(Chosen::Profile { name, credentials })
}

fn kept(keep: &str, environment: &Environment) -> Result<KeptSignIn> {
    let missing = |name: &str| Failure::usage(format!("DROPKEEP_KEEP is set, but {name} is not"));
    let Some(connection) = &environment.connection else {
        return Err(missing("DROPKEEP_CONNECTION")
            .hint("set DROPKEEP_CONNECTION to the id of the connection (cn_...)"));
    };
    let Some(key) = &environment.keep_key else {
        return Err(missing("DROPKEEP_KEEP_KEY")
            .hint("set DROPKEEP_KEEP_KEY to an API key that may read the connection's tokens"));
    };
    Ok(KeptSignIn { keep: keep.to_owned(), connection: connection.clone(), key: key.clone() })
}

fn from_environment(token: &RefreshToken, environment: &Environment) -> Result<Credentials> {
    let Some(key) = &environment.app_key else {
        return Err(Failure::usage("DROPBOX_REFRESH_TOKEN is set, but DROPBOX_APP_KEY is not")
            .hint(
                "set DROPBOX_APP_KEY to the key of the app that the token was made for \
             (and DROPBOX_APP_SECRET if it was signed in with its secret)",
            ));
    };
    let app = App { key: AppKey::new(key), secret: environment.app_secret.clone() };
    let mut credentials = Credentials::new(app, token.clone());
    credentials.endpoint.clone_from(&environment.endpoint);
    Ok(credentials)
}

fn given_token(text: &str) -> Result<AccessToken> {
    AccessToken::unexpiring(text)
        .map_err(|error| Failure::usage("DROPBOX_ACCESS_TOKEN cannot be used").because(&error))
}

async fn not_signed_in(name: &str, home: &Home) -> Failure {
    let others = home.profiles().await.unwrap_or_default();
    if name == DEFAULT_PROFILE {
        let hint = match others.first() {
            None => "dropkeep login".to_owned(),
            Some(other) => format!("dropkeep login, or use `--profile {other}`, which is saved"),
        };
        return Failure::new(Exit::NotSignedIn, "not signed in").hint(hint);
    }
    let saved = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
    Failure::new(Exit::NotSignedIn, format!("not signed in as profile `{name}`"))
        .hint(format!("dropkeep login --profile {name}   (saved profiles: {saved})"))
}

/// A refresh token must never be sent to a place that it does not come from.
fn belongs_here(name: &str, credentials: &Credentials, endpoint: Option<&str>) -> Result<()> {
    let Some(endpoint) = endpoint else { return Ok(()) };
    let home = credentials.endpoint.as_deref();
    if home.is_some_and(|home| same_place(home, endpoint)) {
        return Ok(());
    }
    let home = home.unwrap_or("Dropbox itself");
    Err(Failure::new(
        Exit::NotSignedIn,
        format!("profile `{name}` belongs to {home}, but DROPKEEP_ENDPOINT is {endpoint}"),
    )
    .hint("unset DROPKEEP_ENDPOINT, or sign in there: dropkeep login --profile NAME"))
}

fn same_place(one: &str, other: &str) -> bool {
    one.trim_end_matches('/') == other.trim_end_matches('/')
}
