//! Text of a server, made fit to be shown.

/// How many characters of a server's text are kept.
const LONGEST_TEXT: usize = 200;

/// Makes a server's text fit to be logged: secrets out, control characters out, cut to length.
pub(crate) fn clean(text: &str, secrets: &[&str]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, "[redacted]");
    }
    text.chars().filter(|character| !character.is_control()).take(LONGEST_TEXT).collect()
}
