//! How cookies are named and guarded here (row B12).

use cookie::time::Duration;
use cookie::{Cookie, SameSite};
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::config::KeepConfig;

/// `__Host-` and `Secure`, but where people reach the service by `http` on their own machine.
#[derive(Debug, Clone, Copy)]
pub(in crate::http) struct CookieRules {
    is_secure: bool,
}

impl CookieRules {
    pub(in crate::http) fn of(config: &KeepConfig) -> Self {
        Self { is_secure: !config.is_on_loopback() }
    }

    /// The full name of a cookie of ours.
    pub(in crate::http) fn name(self, name: &str) -> String {
        let prefix = if self.is_secure { "__Host-" } else { "" };
        format!("{prefix}dropkeep-{name}")
    }

    /// The header that sets a cookie; without a value it takes one away.
    pub(in crate::http) fn set(
        self,
        name: &str,
        value: &str,
        lifetime: Duration,
        same_site: SameSite,
    ) -> HeaderValue {
        let lifetime = if value.is_empty() { Duration::ZERO } else { lifetime };
        let cookie = Cookie::build((self.name(name), value))
            .path("/")
            .http_only(true)
            .secure(self.is_secure)
            .same_site(same_site)
            .max_age(lifetime)
            .build();
        // Names and values here are letters, digits, `-` and `_`.
        HeaderValue::from_str(&cookie.to_string()).unwrap_or(HeaderValue::from_static(""))
    }
}

/// All cookies of a request.
pub(in crate::http) fn all(headers: &HeaderMap) -> impl Iterator<Item = Cookie<'_>> {
    let all = headers.get_all(COOKIE).into_iter().filter_map(|header| header.to_str().ok());
    all.flat_map(Cookie::split_parse).filter_map(Result::ok)
}
