//! Ids of rows: a prefix that says of what, and 130 random bits.

use dropkeep_auth::Randomness;

/// Crockford's alphabet: no letter reads like a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Five bits each.
const LENGTH: usize = 26;

/// A new id, `PREFIX_` and 26 characters.
pub(crate) fn generate(prefix: &str, randomness: &dyn Randomness) -> String {
    let mut bytes = [0; LENGTH];
    randomness.fill(&mut bytes);
    let text = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
    format!("{prefix}_{}", text.collect::<String>())
}

/// Whether `text` could be an id with `prefix`.
pub(crate) fn is_sound(prefix: &str, text: &str) -> bool {
    text.strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('_'))
        .is_some_and(|rest| rest.len() == LENGTH && rest.bytes().all(|b| ALPHABET.contains(&b)))
}
