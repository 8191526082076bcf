//! What a 401 of Dropbox says about the token.

use serde_json::Value;

/// Whether `body` says that the token is expired or revoked. Other 401s (a missing scope, a suspended person)
/// would be answered to a new token too.
///
/// The content host may hide the truth: it says `other`, and the error is JSON text inside of
/// `user_message.text` (dropbox-sdk-rust#207).
pub(super) fn names_a_dead_token(body: &[u8]) -> bool {
    let Ok(body) = serde_json::from_slice::<Value>(body) else { return false };
    let hidden = body["user_message"]["text"].as_str().and_then(|text| {
        let hidden: Value = serde_json::from_str(text).ok()?;
        Some(tag(&hidden["error"]).or_else(|| tag(&hidden))?.to_owned())
    });
    let is_dead = |tag: &str| matches!(tag, "expired_access_token" | "invalid_access_token");
    match tag(&body["error"]) {
        Some("other") | None => hidden.is_some_and(|tag| is_dead(&tag)),
        Some(tag) => is_dead(tag),
    }
}

fn tag(error: &Value) -> Option<&str> {
    error[".tag"].as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dead_token_is_told_from_other_refusals() {
        for (dead, body) in [
            (true, r#"{"error_summary":"x","error":{".tag":"expired_access_token"}}"#),
            (true, r#"{"error":{".tag":"invalid_access_token"}}"#),
            (
                true,
                r#"{"error":{".tag":"other"},"user_message":{"text":"{\"error\":{\".tag\":\"expired_access_token\"}}"}}"#,
            ),
            (false, r#"{"error":{".tag":"missing_scope","required_scope":"a"}}"#),
            (false, r#"{"error":{".tag":"user_suspended"}}"#),
            (false, r#"{"error":{".tag":"other"},"user_message":{"text":"no"}}"#),
            (false, "<html>"),
            (false, ""),
        ] {
            assert_eq!(names_a_dead_token(body.as_bytes()), dead, "{body}");
        }
    }
}
