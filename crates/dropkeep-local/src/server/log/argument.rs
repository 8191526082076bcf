//! An argument as it may be kept: without secrets, and not too large.

use serde_json::Value;

use super::path::without_key;

/// What stands in place of a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// How many values of one argument are kept; a batch can have a thousand entries.
const VALUES: usize = 256;

/// How many bytes of one text are kept.
const TEXT: usize = 1024;

/// Parts of the names of fields that hold secrets.
const SECRET: [&str; 3] = ["password", "secret", "token"];

/// Takes out what is secret, and what is too much. In place: the answer waits for it.
pub(super) fn redact(argument: &mut Value) {
    shorten(argument, &mut VALUES.clone());
}

fn shorten(value: &mut Value, left: &mut usize) {
    *left = left.saturating_sub(1);
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if is_secret(name) && value.is_string() {
                    *value = Value::from(REDACTED);
                } else {
                    shorten(value, left);
                }
            }
        }
        Value::Array(items) => {
            let mut kept = 0;
            while kept < items.len() && *left > 0 {
                shorten(&mut items[kept], left);
                kept += 1;
            }
            let more = items.len() - kept;
            if more > 0 {
                items.truncate(kept);
                items.push(Value::from(format!("[{more} more]")));
                items.shrink_to_fit();
            }
        }
        Value::String(text) if text.contains("rlkey=") => {
            if let Some(without) = without_key(text) {
                *text = without;
            }
        }
        Value::String(text) if text.len() > TEXT => {
            let end = text.floor_char_boundary(TEXT);
            let more = text.len() - end;
            text.truncate(end);
            text.push_str(&format!(" [{more} more bytes]"));
            text.shrink_to_fit();
        }
        _ => {}
    }
}

fn is_secret(name: &str) -> bool {
    SECRET.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::redact;

    #[test]
    fn secrets_are_taken_out_wherever_they_are() {
        let mut argument = json!({
            "url": "https://example.com/s/1",
            "link": "https://localhost/scl/fi/a/b?rlkey=canary-5&dl=0",
            "link_password": "canary-1",
            "settings": {"link_password": "canary-2", "require_password": true, "audience": {".tag": "public"}},
            "entries": [{"oauth1_token": "canary-3", "oauth1_token_secret": "canary-4"}],
        });
        redact(&mut argument);
        assert!(!argument.to_string().contains("canary"), "{argument}");
        assert_eq!(argument["settings"]["audience"], json!({".tag": "public"}));
        assert_eq!(argument["link_password"], "[redacted]");
        assert_eq!(argument["settings"]["require_password"], true, "it is no password");
    }

    #[test]
    fn what_is_too_much_is_cut_and_counted() {
        let entries: Vec<_> = (0..1000).map(|number| json!({"path": number})).collect();
        let mut argument = json!({"entries": entries, "text": "é".repeat(2000)});
        redact(&mut argument);
        let kept = argument["entries"].as_array().unwrap();
        assert!(kept.len() < 200 && kept.last().unwrap().as_str().unwrap().ends_with(" more]"));
        assert!(argument["text"].as_str().unwrap().ends_with("é [2976 more bytes]"));
    }
}
