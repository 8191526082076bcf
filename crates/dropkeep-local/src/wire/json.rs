//! JSON as Dropbox writes it: `.tag` first, Python's separators, ASCII only.

use std::fmt::Write as _;

use jiff::Timestamp;
use serde_json::Value;

/// A value as JSON that may stand in a header too.
pub(crate) fn encode(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

/// `2015-05-12T15:50:38Z`: UTC, whole seconds.
pub(crate) fn timestamp(at: Timestamp) -> String {
    let mut text = String::with_capacity(20);
    write_timestamp(at, &mut text);
    text
}

/// Writes a time as [`timestamp`] does, behind what is there.
pub(crate) fn write_timestamp(at: Timestamp, out: &mut String) {
    let time = at.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let (date, clock) = (time.date(), time.time());
    let _ = write!(
        out,
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        date.year(),
        date.month(),
        date.day(),
        clock.hour(),
        clock.minute(),
        clock.second(),
    );
}

/// Writes a value as [`encode`] does, behind what is there.
pub(crate) fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let tag = fields.get_key_value(".tag");
            let others = fields.iter().filter(|(key, _)| *key != ".tag");
            out.push('{');
            for (index, (key, value)) in tag.into_iter().chain(others).enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                write_text(key, out);
                out.push_str(": ");
                write(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                write(item, out);
            }
            out.push(']');
        }
        Value::String(text) => write_text(text, out),
        _ => out.push_str(&value.to_string()),
    }
}

/// Writes a text with its quotation marks.
pub(crate) fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    let plain = text.as_bytes().iter().take_while(|byte| is_plain(byte)).count();
    let (plain, rest) = text.split_at(plain);
    out.push_str(plain);
    for character in rest.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ' '..='~' => out.push(character),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::encode;

    #[test]
    fn the_tag_comes_first_and_the_separators_are_pythons() {
        let value = json!({"$": 1, ".tag": "file", "names": ["a", "b"], "none": null});
        assert_eq!(
            encode(&value),
            r#"{".tag": "file", "$": 1, "names": ["a", "b"], "none": null}"#
        );
    }

    proptest! {
        #[test]
        fn any_text_is_ascii_and_reads_back(text in any::<String>()) {
            let written = encode(&json!(text));
            prop_assert!(written.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
            prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        }
    }
}
