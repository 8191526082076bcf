//! Shared links as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::links::{Downloads, Link};
use crate::account::Plan;
use crate::files::Entry;
use crate::wire::timestamp;

/// Who looks at a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Viewer {
    /// Who made it, by the plan of their account.
    Owner(Plan),
    /// Anybody else, who is not told where the file lies.
    Other,
}

/// `sharing.SharedLinkMetadata` of a file or folder that `link` leads to.
pub(super) fn metadata(link: &Link, entry: &Entry, base: &str, viewer: Viewer) -> Value {
    let mut value = json!({
        ".tag": if entry.is_folder() { "folder" } else { "file" },
        "url": link.url(base),
        "id": entry.id.to_string(),
        "name": entry.path.name(),
        "link_permissions": permissions(link, viewer),
    });
    if let Some(expires) = link.settings.expires {
        value["expires"] = json!(timestamp(expires));
    }
    if viewer != Viewer::Other {
        value["path_lower"] = json!(entry.path.lower());
    }
    if let Some(file) = entry.file() {
        value["client_modified"] = json!(timestamp(file.client_modified));
        value["server_modified"] = json!(timestamp(file.server_modified));
        value["rev"] = json!(entry.rev());
        value["size"] = json!(file.content.size());
    }
    value
}

/// `sharing.LinkPermissions`
fn permissions(link: &Link, viewer: Viewer) -> Value {
    let owner = viewer != Viewer::Other;
    let restricts = matches!(viewer, Viewer::Owner(plan) if plan.restricts_links());
    let visibility = if link.settings.password.is_some() { "password" } else { "public" };
    let downloads = link.settings.downloads == Downloads::Allowed;
    let mut value = json!({
        "resolved_visibility": { ".tag": visibility },
        "effective_audience": { ".tag": visibility },
        "link_access_level": { ".tag": "viewer" },
        "can_revoke": owner,
        "visibility_policies": [policy("public", true), policy("team_only", false), policy("password", restricts)],
        "can_set_expiry": restricts,
        "can_remove_expiry": owner && link.settings.expires.is_some(),
        "allow_download": downloads,
        "can_allow_download": owner,
        "can_disallow_download": restricts,
        "allow_comments": true,
        "team_restricts_comments": false,
        "can_set_password": restricts,
        "can_remove_password": owner && link.settings.password.is_some(),
        "require_password": link.settings.password.is_some(),
    });
    if owner {
        value["requested_visibility"] = json!({ ".tag": visibility });
    } else {
        value["revoke_failure_reason"] = json!({ ".tag": "owner_only" });
    }
    value
}

/// `sharing.VisibilityPolicy`
fn policy(tag: &str, allowed: bool) -> Value {
    let mut value = json!({
        "policy": { ".tag": tag },
        "resolved_policy": { ".tag": tag },
        "allowed": allowed,
    });
    if !allowed {
        value["disallowed_reason"] = json!({ ".tag": "user_account_type" });
    }
    value
}
