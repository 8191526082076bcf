//! Secrets, and the search for them in whatever form somebody may have given them.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// Shorter ones would be found by chance.
const SHORTEST: usize = 12;

/// Secrets, each with what it is.
#[derive(Debug, Default)]
pub(crate) struct Canaries(Vec<(String, String)>);

/// What was printed, stored or sent, each with where that was.
pub(crate) type Places = Vec<(String, String)>;

impl Canaries {
    pub(crate) fn add(&mut self, kind: &str, secret: &str) {
        assert!(secret.len() >= SHORTEST, "{kind} is too short to be searched for");
        if !self.0.iter().any(|(_, known)| known == secret) {
            self.0.push((kind.to_owned(), secret.to_owned()));
        }
    }

    /// How many there are of a kind.
    pub(crate) fn count(&self, kind: &str) -> usize {
        self.0.iter().filter(|(known, _)| known == kind).count()
    }

    /// Where each is in clear, and in which form.
    pub(crate) fn found_in(&self, places: &Places) -> Vec<String> {
        let mut found = Vec::new();
        for (kind, secret) in &self.0 {
            for (form, text) in forms(secret) {
                for (place, content) in places {
                    if let Some(at) = content.find(&text) {
                        let around = around(content, at, text.len());
                        found.push(format!("{kind} ({form}) in {place}: {around}"));
                    }
                }
            }
        }
        found
    }
}

/// Every form of `secret` that is as good as the secret itself.
fn forms(secret: &str) -> Vec<(String, String)> {
    let bytes = secret.as_bytes();
    let hexadecimal: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![
        ("plain".to_owned(), secret.to_owned()),
        ("hexadecimal".to_owned(), hexadecimal.to_ascii_uppercase()),
        ("hexadecimal".to_owned(), hexadecimal),
        ("bytes".to_owned(), format!("{bytes:?}").trim_matches(['[', ']']).to_owned()),
        ("percent-encoded".to_owned(), percent_encoded(secret)),
        ("percent-encoded".to_owned(), percent_encoded(secret).to_ascii_lowercase()),
    ];
    // In the middle of something longer it begins at any of three offsets.
    for offset in 0..3 {
        for (name, engine) in [("base64", &STANDARD_NO_PAD), ("base64url", &URL_SAFE_NO_PAD)] {
            let encoded = engine.encode([&vec![0; offset], bytes].concat());
            let whole = &encoded[[0, 2, 3][offset]..(offset + bytes.len()) / 3 * 4];
            forms.push((name.to_owned(), whole.to_owned()));
        }
    }
    forms.sort();
    forms.dedup_by(|one, other| one.1 == other.1);
    forms
}

fn percent_encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) => char::from(byte).into(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn around(content: &str, at: usize, length: usize) -> String {
    let from = content.floor_char_boundary(at.saturating_sub(120));
    let to = content.ceil_char_boundary((at + length + 60).min(content.len()));
    content[from..to].replace('\n', " ")
}

#[test]
fn a_canary_is_found_in_every_form() {
    let mut canaries = Canaries::default();
    canaries.add("token", "sl.canary/0123?+=xyz");
    let secret = "sl.canary/0123?+=xyz";
    let as_basic = STANDARD_NO_PAD.encode(format!("app:{secret}:"));
    let as_url = URL_SAFE_NO_PAD.encode(format!("{{\"t\":\"{secret}\"}}"));
    let hexadecimal: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    for planted in [
        format!("before {secret} after"),
        format!("Basic {as_basic}"),
        format!("eyJ.{as_url}"),
        format!("\\x{hexadecimal}"),
        hexadecimal.to_ascii_uppercase(),
        "token=sl.canary%2F0123%3F%2B%3Dxyz&".to_owned(),
        "token=sl.canary%2f0123%3f%2b%3dxyz&".to_owned(),
        format!("Secret({:?})", secret.as_bytes()),
    ] {
        let places = vec![("here".to_owned(), planted.clone())];
        assert!(!canaries.found_in(&places).is_empty(), "{planted}");
    }
    let clean = vec![("here".to_owned(), "sl.canary/0123?+=xy and nothing else".to_owned())];
    assert_eq!(canaries.found_in(&clean), Vec::<String>::new());
}
