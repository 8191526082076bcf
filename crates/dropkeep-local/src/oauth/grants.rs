//! Authorization codes, refresh tokens and access tokens.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::pkce::Challenge;
use super::request::AuthorizeRequest;
use crate::random::Random;
use crate::table::{Persisted, Row, Table};

/// How long an access token lives: 4 hours.
pub(super) const ACCESS_LIFETIME: Duration = Duration::from_secs(14_400);

/// How long an authorization code lives: 10 minutes.
const CODE_LIFETIME: Duration = Duration::from_secs(600);

/// How many consent pages may wait for an answer; most are looked at and left.
const PENDING_LIMIT: usize = 1000;

/// All that was ever granted and is still known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grants {
    pending: Table<String, AuthorizeRequest>,
    codes: Table<String, Code>,
    grants: Table<u64, Grant>,
    refresh: Table<String, u64>,
    access: Table<String, AccessToken>,
}

/// What a person allowed an app to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct NewGrant {
    /// The app's key.
    pub(crate) app: String,
    /// The id of the account that allowed it.
    pub(crate) account: String,
    /// The id of the team it is for; `None`: the account alone.
    pub(crate) team: Option<String>,
    /// The scopes allowed.
    pub(crate) scopes: BTreeSet<String>,
    /// Which tokens it yields.
    pub(crate) kind: TokenKind,
}

/// `token_access_type`: which tokens a grant yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TokenKind {
    /// A short-lived access token and a refresh token.
    Offline,
    /// A short-lived access token alone.
    Online,
    /// An access token that does not expire.
    Legacy,
}

/// A grant, and whether its app proved itself by PKCE and not by its secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Grant {
    pub(super) new: NewGrant,
    pub(super) public_client: bool,
}

/// An authorization code, kept after its use and its expiry to tell the two apart.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Code {
    pub(super) grant: NewGrant,
    pub(super) redirect_uri: Option<String>,
    pub(super) challenge: Option<Challenge>,
    pub(super) nonce: Option<String>,
    pub(super) expires_at: Timestamp,
}

/// An access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AccessToken {
    grant: u64,
    /// The app's key.
    pub(crate) app: String,
    /// The id of the account that allowed it.
    pub(crate) account: String,
    /// The id of the team it is for; `None`: the account alone.
    pub(crate) team: Option<String>,
    /// What it may do.
    pub(crate) scopes: BTreeSet<String>,
    /// When it ends; `None`: never.
    pub(crate) expires_at: Option<Timestamp>,
}

/// The tokens of a fresh grant.
pub(super) struct Issued {
    pub(super) access_token: String,
    pub(super) refresh_token: Option<String>,
    pub(super) expires: bool,
}

impl AccessToken {
    /// One of a grant, with all or some of its scopes.
    fn new(
        (grant, of): (u64, &NewGrant),
        scopes: BTreeSet<String>,
        expires_at: Option<Timestamp>,
    ) -> Self {
        let (app, account, team) = (of.app.clone(), of.account.clone(), of.team.clone());
        Self { grant, app, account, team, scopes, expires_at }
    }
}

impl Row for AuthorizeRequest {}
impl Row for Code {}
impl Row for Grant {}
impl Row for AccessToken {}

impl Grants {
    /// The parts that are kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![
            ("consent_pages", &mut self.pending),
            ("authorization_codes", &mut self.codes),
            ("grants", &mut self.grants),
            ("refresh_tokens", &mut self.refresh),
            ("access_tokens", &mut self.access),
        ]
    }

    /// Remembers what a consent page asks, under the token of its form.
    pub(super) fn ask(&mut self, request: AuthorizeRequest, random: &mut Random) -> String {
        while self.pending.len() >= PENDING_LIMIT {
            self.pending.pop_first();
        }
        let form_token = random.url_safe(43);
        self.pending.insert(form_token.clone(), request);
        form_token
    }

    /// What the page with this form token asked, once.
    pub(super) fn asked(&mut self, form_token: &str) -> Option<AuthorizeRequest> {
        self.pending.remove(form_token)
    }

    /// Makes an authorization code.
    pub(super) fn issue_code(
        &mut self,
        grant: NewGrant,
        request: &AuthorizeRequest,
        (random, now): (&mut Random, Timestamp),
    ) -> String {
        let code = random.url_safe(43);
        let expires_at = now.saturating_add(CODE_LIFETIME).unwrap_or(Timestamp::MAX);
        let redirect_uri = request.redirect_uri.clone();
        let (challenge, nonce) = (request.challenge.clone(), request.nonce.clone());
        let issued = Code { grant, redirect_uri, challenge, nonce, expires_at };
        self.codes.insert(code.clone(), issued);
        code
    }

    /// The authorization code, which is used up by it.
    pub(super) fn use_code(&mut self, code: &str) -> Option<Code> {
        self.codes.remove(code)
    }

    /// Looks at an authorization code.
    pub(super) fn code(&self, code: &str) -> Option<&Code> {
        self.codes.get(code)
    }

    /// Makes the first tokens of a grant.
    pub(super) fn issue(&mut self, grant: Grant, random: &mut Random, now: Timestamp) -> Issued {
        let id = self.grants.keys().next_back().map_or(1, |newest| newest + 1);
        let kind = grant.new.kind;
        let scopes = grant.new.scopes.clone();
        self.grants.insert(id, grant);
        let refresh_token = (kind == TokenKind::Offline).then(|| random.url_safe(64));
        if let Some(token) = &refresh_token {
            self.refresh.insert(token.clone(), id);
        }
        let expires = kind != TokenKind::Legacy;
        let access_token = self.access(id, scopes, random, expires.then_some(now));
        Issued { access_token, refresh_token, expires }
    }

    /// A grant made without asking anybody: its access token and its refresh token.
    pub(crate) fn ready(
        &mut self,
        new: NewGrant,
        random: &mut Random,
        now: Timestamp,
    ) -> (String, String) {
        let issued = self.issue(Grant { new, public_client: true }, random, now);
        (issued.access_token, issued.refresh_token.unwrap_or_default())
    }

    /// A grant made without asking anybody, with tokens that somebody chose.
    pub(crate) fn given(
        &mut self,
        new: NewGrant,
        (refresh_token, access_token): (&str, Option<&str>),
        now: Timestamp,
    ) {
        let id = self.grants.keys().next_back().map_or(1, |newest| newest + 1);
        let expires_at = Some(now.saturating_add(ACCESS_LIFETIME).unwrap_or(Timestamp::MAX));
        if let Some(text) = access_token {
            let scopes = new.scopes.clone();
            let access = AccessToken::new((id, &new), scopes, expires_at);
            self.access.insert(text.to_owned(), access);
        }
        self.refresh.insert(refresh_token.to_owned(), id);
        self.grants.insert(id, Grant { new, public_client: true });
    }

    /// Another access token from a refresh token that an earlier start made, if it is still good.
    pub(crate) fn ready_again(
        &mut self,
        refresh_token: &str,
        time: (&mut Random, Timestamp),
    ) -> Option<String> {
        let (grant, scopes) =
            self.grant(refresh_token).map(|(id, of)| (id, of.new.scopes.clone()))?;
        Some(self.refreshed(grant, scopes, time))
    }

    /// The grant behind a refresh token, and its number for [`Grants::refreshed`].
    pub(super) fn grant(&self, refresh_token: &str) -> Option<(u64, &Grant)> {
        let id = *self.refresh.get(refresh_token)?;
        Some((id, self.grants.get(&id)?))
    }

    /// Makes another access token of a grant.
    pub(super) fn refreshed(
        &mut self,
        grant: u64,
        scopes: BTreeSet<String>,
        (random, now): (&mut Random, Timestamp),
    ) -> String {
        self.access(grant, scopes, random, Some(now))
    }

    /// The access token with this text.
    pub(crate) fn access_token(&self, text: &str) -> Option<&AccessToken> {
        self.access.get(text)
    }

    /// The ids of the accounts that have allowed an app anything.
    pub(crate) fn accounts_of(&self, app: &str) -> BTreeSet<String> {
        let of_app = self.grants.values().filter(|grant| grant.new.app == app);
        of_app.map(|grant| grant.new.account.clone()).collect()
    }

    /// All access tokens.
    pub(crate) fn access_tokens(&self) -> impl Iterator<Item = (&str, &AccessToken)> {
        self.access.iter().map(|(text, access)| (text.as_str(), access))
    }

    /// All refresh tokens, and what was granted with each.
    pub(crate) fn refresh_tokens(&self) -> impl Iterator<Item = (&str, &NewGrant)> {
        let granted = |id: &u64| self.grants.get(id).map(|grant| &grant.new);
        self.refresh.iter().filter_map(move |(text, id)| Some((text.as_str(), granted(id)?)))
    }

    /// What this account has allowed this app so far, in any grant.
    pub(super) fn granted_before(&self, app: &str, account: &str) -> BTreeSet<String> {
        let of_both = |grant: &&Grant| grant.new.app == app && grant.new.account == account;
        self.grants.values().filter(of_both).flat_map(|grant| grant.new.scopes.clone()).collect()
    }

    /// Ends the grant behind an access token: its refresh token and all its access tokens.
    pub(crate) fn revoke(&mut self, access_token: &str) {
        if let Some(grant) = self.access.get(access_token).map(|access| access.grant) {
            self.grants.remove(&grant);
            self.refresh.retain(|_, of| *of != grant);
            self.access.retain(|_, access| access.grant != grant);
        }
    }

    /// Ends every grant of an app, as a person does on the page of connected apps.
    pub(crate) fn disconnect(&mut self, app: &str) {
        self.grants.retain(|_, grant| grant.new.app != app);
        let grants = &self.grants;
        self.refresh.retain(|_, grant| grants.contains_key(grant));
        self.access.retain(|_, access| grants.contains_key(&access.grant));
    }

    fn access(
        &mut self,
        grant: u64,
        scopes: BTreeSet<String>,
        random: &mut Random,
        from: Option<Timestamp>,
    ) -> String {
        let text = format!("sl.u.{}", random.url_safe(130));
        if let Some(Grant { new, .. }) = self.grants.get(&grant) {
            let expires_at =
                from.map(|from| from.saturating_add(ACCESS_LIFETIME).unwrap_or(Timestamp::MAX));
            let access = AccessToken::new((grant, new), scopes, expires_at);
            self.access.insert(text.clone(), access);
        }
        text
    }
}
