//! Text of a server, made fit to be shown.

/// How many characters of a server's text are kept.
const LONGEST_TEXT: usize = 200;
/// From how many characters on a word with digits in it is taken for a token, and any word.
const LIKE_A_TOKEN: (usize, usize) = (16, 40);
const REDACTED: &str = "[redacted]";

/// Makes a server's text fit to be logged: `secrets` out, and what else looks like a token, for a server
/// may repeat one that was sent or given before; control characters out; cut to length.
pub(crate) fn clean(text: &str, secrets: &[&str]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, REDACTED);
    }
    let text = without_tokens(&text);
    text.chars().filter(|character| !character.is_control()).take(LONGEST_TEXT).collect()
}

fn without_tokens(text: &str) -> String {
    let is_of_tokens = |letter: char| letter.is_ascii_alphanumeric() || "-._~+=%".contains(letter);
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let end = rest.find(|letter| !is_of_tokens(letter)).unwrap_or(rest.len());
        let (word, _) = rest.split_at(end);
        let word = if word.is_empty() { &rest[..letter.len_utf8()] } else { word };
        shown.push_str(if is_like_a_token(word) { REDACTED } else { word });
        rest = &rest[word.len()..];
    }
    shown
}

fn is_like_a_token(word: &str) -> bool {
    let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
    word.len() >= LIKE_A_TOKEN.1 || (has_digit && word.len() >= LIKE_A_TOKEN.0)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_looks_like_a_token_is_left_out_and_sentences_stay() {
        for (said, shown) in [
            ("refresh token is invalid or revoked", "refresh token is invalid or revoked"),
            ("no sl.u.AbCdEf0123456789-_xyz, then", "no [redacted], then"),
            ("unsupported_grant_type (sent: 1)", "unsupported_grant_type (sent: 1)"),
            ("see https://www.dropbox.com/developers", "see https://www.dropbox.com/developers"),
            ("\u{7}a short secret", "a [redacted] secret"),
            ("größer: aaaaaaaaaa0aaaaaaaaaa!", "größer: [redacted]!"),
        ] {
            assert_eq!(clean(said, &["short"]), shown);
        }
    }
}
