//! The extension of a file's name.

/// What follows the last dot of a name, in lower case; empty without a dot.
pub(crate) fn extension(name: &str) -> String {
    name.rsplit_once('.').map_or_else(String::new, |(_, extension)| extension.to_lowercase())
}
