//! Everything a local Dropbox knows, behind one lock.

use std::collections::BTreeMap;

use crate::account::Plan;
use crate::files::Files;
use crate::oauth::Grants;
use crate::random::Random;
use crate::sharing::Sharing;

/// The whole state. Handlers get it exclusively, for the time of one call.
#[derive(Debug)]
pub(crate) struct State {
    /// The accounts by id (`dbid:...`).
    pub(crate) accounts: BTreeMap<String, Account>,
    /// The apps by key.
    pub(crate) apps: BTreeMap<String, App>,
    /// Authorization codes, refresh tokens and access tokens.
    pub(crate) grants: Grants,
    /// The files of all accounts.
    pub(crate) files: Files,
    /// The shared links of all accounts.
    pub(crate) sharing: Sharing,
    /// Where ids, revs and tokens come from; the same seed gives the same ones.
    pub(crate) random: Random,
}

/// One Dropbox account: personal, so that its root namespace is its home namespace.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    /// `dbid:` and 35 characters.
    pub(crate) id: String,
    /// The old numeric id, as the token endpoint's `uid`.
    pub(crate) uid: u64,
    /// The namespace of its root, in decimal digits.
    pub(crate) namespace_id: String,
    /// Given name.
    pub(crate) given_name: String,
    /// Surname.
    pub(crate) surname: String,
    /// E-mail address, verified.
    pub(crate) email: String,
    /// What it has paid for.
    pub(crate) plan: Plan,
    /// How many bytes it may hold.
    pub(crate) allocated: u64,
}

/// One registered app, as in Dropbox's app console.
#[derive(Debug, Clone)]
pub(crate) struct App {
    /// The app key, which is the OAuth `client_id`.
    pub(crate) key: String,
    /// The numeric id that Dropbox's error texts give.
    pub(crate) id: u64,
    /// The app secret.
    pub(crate) secret: String,
    /// The name shown to people.
    pub(crate) name: String,
    /// The registered redirect URIs.
    pub(crate) redirect_uris: Vec<String>,
    /// The permissions ticked in the console.
    pub(crate) scopes: Vec<String>,
}
