//! JSON, appended to one `String`.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{Fields, OtherTag, Wire};

/// Where [`Wire::write`] appends.
///
/// No state but the text: a comma is due exactly when the text does not end with an opening bracket.
#[derive(Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What was written.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// A required field of the open object.
    pub fn field<T: Wire + ?Sized>(&mut self, name: &str, value: &T) {
        self.key(name);
        value.write(self);
    }

    /// A nullable field: left out when there is none.
    pub fn optional<T: Wire>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// A field with a default, left out when it has that value: the request then holds what the caller chose and nothing else,
    /// so that a field Dropbox has restricted, or knows under a newer default, is not sent behind the caller's back.
    pub fn unless_default<T: Wire + PartialEq>(&mut self, name: &str, value: &T, default: &T) {
        if value != default {
            self.field(name, value);
        }
    }

    /// A struct on its own.
    pub fn structure<T: Fields>(&mut self, fields: &T) {
        self.text.push('{');
        fields.write_fields(self);
        self.text.push('}');
    }

    /// A union member without payload.
    pub fn void(&mut self, tag: &str) {
        self.open(tag);
        self.text.push('}');
    }

    /// A union member whose payload is a struct without subtypes, or a subtype of a struct: fields beside `.tag`.
    pub fn inline<T: Fields>(&mut self, tag: &str, payload: &T) {
        self.open(tag);
        payload.write_fields(self);
        self.text.push('}');
    }

    /// A union member with any other payload: under the tag's own name.
    pub fn nested<T: Wire + ?Sized>(&mut self, tag: &str, payload: &T) {
        self.open(tag);
        self.field(tag, payload);
        self.text.push('}');
    }

    /// [`Writer::inline`] for a nullable payload.
    pub fn inline_nullable<T: Fields>(&mut self, tag: &str, payload: Option<&T>) {
        match payload {
            Some(payload) => self.inline(tag, payload),
            None => self.void(tag),
        }
    }

    /// [`Writer::nested`] for a nullable payload.
    pub fn nested_nullable<T: Wire>(&mut self, tag: &str, payload: Option<&T>) {
        match payload {
            Some(payload) => self.nested(tag, payload),
            None => self.void(tag),
        }
    }

    /// A member that was not known when it was read, as it came.
    pub fn other(&mut self, other: &OtherTag) {
        other.write(self);
    }

    pub(super) fn void_with(&mut self, tag: &str, fields: &Map<String, Value>) {
        self.open(tag);
        for (name, value) in fields {
            self.field(name, value);
        }
        self.text.push('}');
    }

    pub(super) fn list<T: Wire>(&mut self, items: &[T]) {
        self.text.push('[');
        for item in items {
            self.separate();
            item.write(self);
        }
        self.text.push(']');
    }

    pub(super) fn display(&mut self, value: impl std::fmt::Display) {
        // Writing to a `String` cannot fail.
        let _ = write!(self.text, "{value}");
    }

    pub(super) fn string(&mut self, value: &str) {
        self.text.push('"');
        let mut rest = 0;
        for (at, byte) in value.bytes().enumerate() {
            let escape = match byte {
                b'"' => "\\\"",
                b'\\' => "\\\\",
                b'\n' => "\\n",
                b'\r' => "\\r",
                b'\t' => "\\t",
                0..0x20 => "",
                _ => continue,
            };
            self.text.push_str(&value[rest..at]);
            rest = at + 1;
            if escape.is_empty() {
                self.display(format_args!("\\u{byte:04x}"));
            } else {
                self.text.push_str(escape);
            }
        }
        self.text.push_str(&value[rest..]);
        self.text.push('"');
    }

    fn open(&mut self, tag: &str) {
        self.text.push('{');
        self.key(".tag");
        self.string(tag);
    }

    fn key(&mut self, name: &str) {
        self.separate();
        self.string(name);
        self.text.push(':');
    }

    fn separate(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
    }
}

impl std::fmt::Debug for Writer {
    /// Says how much was written and not what: the text may hold a link password.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Writer").field("length", &self.text.len()).finish_non_exhaustive()
    }
}

/// JSON text with everything from U+007F on as `\uXXXX`, surrogate pairs beyond the BMP: what `Dropbox-API-Arg` wants.
///
/// Such characters stand inside strings only, so the text stays the same JSON.
#[must_use]
pub fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if character < '\u{7f}' {
            text.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text
}
