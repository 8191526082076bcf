//! A path as it may be kept: many a link is a secret that stands in its path.

use super::argument::REDACTED;

/// The beginnings of such paths, and how many segments follow that are no secret.
const SECRET: [(&str, usize); 4] = [
    ("/cd/0/get/", 0),
    // The form of the link and its id; then its key.
    ("/cd/0/link/", 2),
    ("/apitul/1/", 0),
    ("/account_photo/get/", 0),
];

/// Takes out what opens something to whoever knows it.
pub(crate) fn redacted(path: &str) -> String {
    let known =
        SECRET.iter().find_map(|(start, open)| Some((start, open, path.strip_prefix(start)?)));
    let Some((start, open, rest)) = known else { return path.to_owned() };
    let mut segments: Vec<_> = rest.split('/').collect();
    if let Some(secret) = segments.get_mut(*open) {
        *secret = REDACTED;
    }
    format!("{start}{}", segments.join("/"))
}

/// Takes the key out of the URL of a shared link.
pub(super) fn without_key(url: &str) -> Option<String> {
    let start = url.find("rlkey=")? + "rlkey=".len();
    let length = url[start..].find(['&', '#']).unwrap_or(url.len() - start);
    Some(format!("{}{REDACTED}{}", &url[..start], &url[start + length..]))
}

#[cfg(test)]
mod tests {
    use super::{redacted, without_key};

    #[test]
    fn what_opens_something_is_taken_out() {
        for (path, expected) in [
            ("/cd/0/get/canary/file", "/cd/0/get/[redacted]/file"),
            ("/cd/0/link/fi/id/canary/a.txt", "/cd/0/link/fi/id/[redacted]/a.txt"),
            ("/apitul/1/canary", "/apitul/1/[redacted]"),
            ("/account_photo/get/canary", "/account_photo/get/[redacted]"),
            ("/scl/fi/id/a.txt", "/scl/fi/id/a.txt"),
            ("files/upload", "files/upload"),
        ] {
            assert_eq!(redacted(path), expected);
        }
        let url = "https://localhost/scl/fi/id/a?rlkey=canary&dl=0";
        let expected = "https://localhost/scl/fi/id/a?rlkey=[redacted]&dl=0";
        assert_eq!(without_key(url).as_deref(), Some(expected));
        assert_eq!(without_key("https://localhost/s/1"), None);
    }
}
