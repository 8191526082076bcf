//! Cursors of the lists of sharing: all that the server knows about a list.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::call::Call;

/// In front of every cursor; another when the rest changes its form.
const VERSION: &str = "ZS1";

/// Where a list stands, and with which arguments it was begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Cursor {
    /// Which list, by the route that begins it.
    #[serde(rename = "r")]
    pub(super) route: String,
    /// Who reads it.
    #[serde(rename = "a")]
    account: String,
    /// What it is of: a shared folder or a file.
    #[serde(rename = "s")]
    pub(super) subject: String,
    /// The `actions` of its argument.
    #[serde(rename = "p")]
    pub(super) actions: Value,
    /// Whether members of a folder around a file are told.
    #[serde(rename = "i")]
    pub(super) inherited: bool,
    limit: usize,
    told: usize,
}

impl Cursor {
    /// Before the first line.
    pub(super) fn begin(call: &Call, route: &str, subject: &str) -> Self {
        let limit = call.arg["limit"].as_u64().and_then(|limit| usize::try_from(limit).ok());
        Self {
            route: route.to_owned(),
            account: call.account.clone().unwrap_or_default(),
            subject: subject.to_owned(),
            actions: call.arg["actions"].clone(),
            inherited: call.arg["include_inherited"] != false,
            limit: limit.unwrap_or(usize::MAX).max(1),
            told: 0,
        }
    }

    /// The same list without what a folder around a file gives, and without permissions.
    pub(super) fn explicit(self) -> Self {
        Self { inherited: false, actions: Value::Null, ..self }
    }

    /// The cursor of the argument, if it is one of this list and of who calls.
    pub(super) fn read(call: &Call, route: &str) -> Option<Self> {
        let text = call.text("cursor").strip_prefix(VERSION)?;
        let json = URL_SAFE_NO_PAD.decode(text).ok()?;
        let cursor: Self = serde_json::from_slice(&json).ok()?;
        let own = call.account.as_deref() == Some(&*cursor.account);
        (own && cursor.route == route).then_some(cursor)
    }

    /// The next lines, and the cursor after them unless they are the last.
    pub(super) fn page<T>(
        mut self,
        lines: impl IntoIterator<Item = T>,
    ) -> (Vec<T>, Option<String>) {
        let mut rest = lines.into_iter().skip(self.told);
        let page: Vec<_> = rest.by_ref().take(self.limit).collect();
        self.told += page.len();
        (page, rest.next().map(|_| self.encode()))
    }

    fn encode(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(json))
    }
}
