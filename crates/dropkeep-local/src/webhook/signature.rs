//! How an app knows that a notification is genuine.

use std::fmt::Write as _;

use ring::hmac;

/// `X-Dropbox-Signature`: HMAC-SHA256 of the body under the app's secret, in lower-case hexadecimal.
pub(super) fn signature(secret: &str, body: &[u8]) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let tag = hmac::sign(&key, body);
    tag.as_ref().iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::signature;

    #[test]
    fn a_known_body_has_its_known_signature() {
        let body = r#"{"list_folder": {"accounts": ["dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc"]}, "delta": {"users": [12345678]}}"#;
        assert_eq!(
            signature("s3cr3t", body.as_bytes()),
            "cb41fbeb5ed3156c79b1f30375fd7c4f72a30477087661ec6593595a691ec10e"
        );
    }
}
