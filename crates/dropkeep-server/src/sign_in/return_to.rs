//! Where a person may be sent back to (RFC 9700 section 4.11.1, checklist row A12).
//!
//! A redirect to a URL that a stranger chose makes this host a disguise for theirs. The check is by what browsers do
//! with a text and not by what a parser makes of it: where the two may differ, the text is refused, and what goes out
//! is the parsed URL and never the text.
//!
//! Two kinds of links exist. A backend with an API key may name any sound URL for its own user; for a page that is
//! open to everybody the operator lists the prefixes, and the list is empty by default.

use url::{Host, Url};

/// `text` as a URL that a browser may be sent to: `https`, or `http` to this machine, absolute, without
/// credentials, and written as it is read. For links that an authenticated backend makes.
pub fn acceptable_return_to(text: &str) -> Option<Url> {
    // Browsers drop tabs and line breaks and take `\` for `/`: what reads differently is refused.
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
    if text.len() > 2_000 || !text.bytes().all(is_plain) {
        return None;
    }
    let url = Url::parse(text).ok()?;
    let rest = text.get(url.scheme().len()..)?;
    // `https:e` and `https:/e` read as `https://e`.
    if !rest.starts_with("://") || rest.starts_with(":///") {
        return None;
    }
    let here = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let safe = url.scheme() == "https" || (url.scheme() == "http" && here);
    (safe && url.username().is_empty() && url.password().is_none()).then_some(url)
}

/// As [`acceptable_return_to`], and below one of `allowed`: for links that anybody may make.
pub(crate) fn allowed_return_to(text: &str, allowed: &[Url]) -> Option<Url> {
    let url = acceptable_return_to(text)?;
    allowed.iter().any(|prefix| is_below(&url, prefix)).then_some(url)
}

/// Whether `url` has the origin of `prefix`, and its path or one below it. `/app` is not below `/ap`.
fn is_below(url: &Url, prefix: &Url) -> bool {
    let path = prefix.path().trim_end_matches('/');
    let rest = url.path().strip_prefix(path);
    url.origin() == prefix.origin()
        && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a12_return_to_is_never_an_attackers_url() {
        let allowed =
            ["https://photos.example/app", "http://localhost:3000"].map(|url| url.parse().unwrap());
        for good in [
            "https://photos.example/app",
            "https://photos.example/app/settings?tab=1#dropbox",
            "http://localhost:3000/",
        ] {
            assert!(allowed_return_to(good, &allowed).is_some(), "{good}");
        }
        for bad in [
            "",
            "/",
            "//evil.example",
            "/\\evil.example",
            "/%5cevil.example",
            "\\\\evil.example",
            "https:evil.example",
            "https:/photos.example/app",
            "https:///photos.example/app",
            "https:\\\\photos.example/app",
            "https://photos.example\\@evil.example/app",
            "\thttps://photos.example/app",
            "https://photos.exam\nple/app",
            " https://photos.example/app",
            "https://photos.example/app\u{0}",
            "https://photos.example/app/\u{202e}",
            "javascript:alert(1)",
            "JaVaScRiPt://photos.example/app%0aalert(1)",
            "data:text/html,x",
            "https://photos.example@evil.example/app",
            "https://ada:pw@photos.example/app",
            "https://photos.example.evil.example/app",
            "https://evil.example/https://photos.example/app",
            "https://photos.example:444/app",
            "http://photos.example/app",
            "ftp://photos.example/app",
            "https://photos.example/application",
            "https://photos.example/app/../admin",
            "https://photos.example/app/%2e%2e/admin",
            "https://photos.example/",
            "http://localhost:3001/",
            "http://localhost.evil.example:3000/",
            "blob:https://photos.example/app",
        ] {
            assert!(allowed_return_to(bad, &allowed).is_none(), "{bad}");
        }
        assert!(
            allowed_return_to("https://photos.example/app", &[]).is_none(),
            "nothing by default"
        );
    }

    #[test]
    fn a12_a_backends_own_return_to_is_an_https_url_all_the_same() {
        assert!(acceptable_return_to("https://anywhere.example/x?y=1").is_some());
        for bad in
            ["javascript:alert(1)", "http://anywhere.example/", "//anywhere.example", "/path"]
        {
            assert!(acceptable_return_to(bad).is_none(), "{bad}");
        }
    }
}
