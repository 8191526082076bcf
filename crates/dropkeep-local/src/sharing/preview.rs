//! The addresses under which people find what is shared with them.

use ring::digest::{SHA256, digest};

use super::links::{Address, Form};

/// The address of the web preview of a file or folder with this id: those who may see it open it like
/// a link, and nobody else.
pub(super) fn address(id: &str, file_name: Option<&str>) -> Address {
    let last = file_name.map_or_else(|| letters("folder", id, 23), str::to_owned);
    Address::new(Form::of(file_name), (letters("preview", id, 21), last, letters("key", id, 25)))
}

fn letters(purpose: &str, id: &str, length: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let digest = digest(&SHA256, format!("{purpose} {id}").as_bytes());
    let letter = |byte: &u8| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]);
    digest.as_ref().iter().map(letter).take(length).collect()
}
