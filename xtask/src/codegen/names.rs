//! Dropbox's names as Rust's.

/// What may not be an identifier as it is.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
    "struct", "trait", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
    "while", "yield",
];

/// `not_found` → `NotFound`, `w64h64` → `W64h64`, `quality_80` → `Quality80`.
pub(crate) fn camel(name: &str) -> String {
    name.split('_').map(capitalized).collect()
}

/// A type: the name itself, but for a few that Dropbox wrote in lower case.
pub(crate) fn ty(name: &str) -> String {
    if name.starts_with(|first: char| first.is_ascii_lowercase()) {
        camel(name)
    } else {
        name.to_owned()
    }
}

/// A field or a function: the name itself, raw where it is a keyword.
pub(crate) fn snake(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// A namespace as a module: `async` is a keyword there, and a raw one would be ugly in every `use`.
pub(crate) fn module(namespace: &str) -> String {
    if KEYWORDS.contains(&namespace) { format!("{namespace}_") } else { namespace.to_owned() }
}

/// `list_folder/continue` of version 1 → `list_folder_continue`; version 2 adds `_v2`.
pub(crate) fn route(name: &str, version: u8) -> String {
    let name = name.replace('/', "_");
    if version == 1 { name } else { format!("{name}_v{version}") }
}

fn capitalized(part: &str) -> String {
    let mut characters = part.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_out_whole() {
        assert_eq!(camel("too_many_write_operations"), "TooManyWriteOperations");
        assert_eq!(camel("w64h64"), "W64h64");
        assert_eq!(camel("quality_80"), "Quality80");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("path"), "path");
        assert_eq!(module("async"), "async_");
        assert_eq!(route("upload_session/finish_batch", 2), "upload_session_finish_batch_v2");
    }
}
