//! Signatures as Standard Webhooks has them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dropkeep_stores::WebhookSecret;
use ring::hmac::{HMAC_SHA256, Key, sign};

/// The value of `webhook-signature`: one `v1,…` for each secret, separated by spaces. Each is the HMAC-SHA256
/// of id, time in seconds and body, so that neither can be exchanged nor the whole sent again much later.
pub(super) fn signatures(
    secrets: &[WebhookSecret],
    (id, timestamp): (&str, i64),
    body: &str,
) -> String {
    let content = format!("{id}.{timestamp}.{body}");
    let signed = secrets.iter().map(|secret| {
        let tag = sign(&Key::new(HMAC_SHA256, secret.bytes()), content.as_bytes());
        format!("v1,{}", STANDARD.encode(tag.as_ref()))
    });
    signed.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_specification_is_signed_as_there() {
        let secret = WebhookSecret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        let signed = signatures(&[secret], (id, 1_614_265_330), r#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
