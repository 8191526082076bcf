//! What a link allows, and what may be asked of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::state::Account;

/// What a link allows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Settings {
    /// Whom it is for.
    #[serde(default)]
    pub(crate) audience: Audience,
    /// What has to be told to open it.
    pub(crate) password: Option<String>,
    /// When it ends.
    pub(crate) expires: Option<Timestamp>,
    /// Whether the bytes may be had.
    pub(crate) downloads: Downloads,
}

/// `sharing.LinkAudience`, the password apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Audience {
    /// Anyone.
    #[default]
    Public,
    /// Members of the team of whose link it is.
    Team,
    /// Members of the shared folder around what it leads to.
    Members,
    /// Those who can see what it leads to without it.
    NoOne,
}

/// The `allow_download` of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Downloads {
    /// Anybody with the link may download.
    #[default]
    Allowed,
    /// The link only shows.
    Refused,
}

/// A tag of `sharing.SharedLinkSettingsError`.
pub(super) type Refused = &'static str;

impl Settings {
    /// Those of an address that nobody made a link of.
    pub(super) fn for_members() -> Self {
        Self { audience: Audience::NoOne, ..Self::default() }
    }

    /// These, changed as `sharing.SharedLinkSettings` ask, as far as the account may.
    pub(super) fn changed(
        &self,
        given: &Value,
        (account, now): (&Account, Timestamp),
    ) -> Result<Self, Refused> {
        let expires = given["expires"].as_str().map(str::parse).transpose();
        let expires: Option<Timestamp> = expires.map_err(|_| "invalid_settings")?;
        if expires.is_some_and(|expires| expires <= now) {
            return Err("invalid_settings");
        }
        let downloads = match given["allow_download"].as_bool() {
            Some(false) => Downloads::Refused,
            Some(true) => Downloads::Allowed,
            None => self.downloads,
        };
        let changed = Self {
            audience: audience(given).unwrap_or(self.audience),
            password: self.password(given)?,
            expires: expires.or(self.expires),
            downloads,
        };
        changed.check_allowed(given, account)?;
        Ok(changed)
    }

    /// A password comes with the wish for one, and never alone where there is none.
    fn password(&self, given: &Value) -> Result<Option<String>, Refused> {
        let visibility = given["requested_visibility"][".tag"].as_str();
        let wanted = given["require_password"] == true
            || given["audience"][".tag"] == "password"
            || visibility == Some("password");
        let dropped = !wanted && (given["require_password"] == false || visibility.is_some());
        match given["link_password"].as_str() {
            Some("") => Err("invalid_settings"),
            Some(_) if dropped || (!wanted && self.password.is_none()) => Err("invalid_settings"),
            Some(password) => Ok(Some(password.to_owned())),
            None if wanted && self.password.is_none() => Err("invalid_settings"),
            None if dropped => Ok(None),
            None => Ok(self.password.clone()),
        }
    }

    /// Only paid plans restrict links, only members of a team have links for it, and nobody lets
    /// others edit by a link.
    fn check_allowed(&self, given: &Value, account: &Account) -> Result<(), Refused> {
        let restricted = self.password.is_some()
            || self.expires.is_some()
            || self.downloads == Downloads::Refused;
        let without_team = self.audience == Audience::Team && account.membership.is_none();
        let edits = given["access"][".tag"] == "editor";
        if (restricted && !account.plan.restricts_links()) || without_team || edits {
            return Err("not_authorized");
        }
        Ok(())
    }
}

fn audience(given: &Value) -> Option<Audience> {
    let asked = given["audience"][".tag"].as_str();
    match asked.or_else(|| given["requested_visibility"][".tag"].as_str())? {
        "team" | "team_only" => Some(Audience::Team),
        "members" => Some(Audience::Members),
        "no_one" => Some(Audience::NoOne),
        _ => Some(Audience::Public),
    }
}
