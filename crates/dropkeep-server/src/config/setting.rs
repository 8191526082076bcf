//! One setting: its name, its form, and what is said about it.

/// A setting of the configuration file. The sample file, the variables of the environment, what `--check`
/// shows and which keys are known all follow from it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    /// Its place in the file: `listen`, `tls.key_file`, `apps.*.title`.
    pub(super) key: &'static str,
    pub(super) form: Form,
    /// What is in force when it is not set, as the sample file says it.
    pub(super) usual: Option<&'static str>,
    /// A value as it is written in TOML.
    pub(super) example: &'static str,
    /// What it does, in lines of the sample file.
    pub(super) about: &'static [&'static str],
}

/// What a value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    /// Texts; in the environment separated by spaces.
    List,
    Number,
    /// `true` or `false`.
    Switch,
    /// A number of seconds, or a text such as `5m`.
    Span,
    /// A text that is never shown. It may also be read from a file (`NAME_file`) or be what a command
    /// prints (`NAME_command`).
    Secret,
    /// A secret that is not written into the configuration file itself.
    SecretElsewhere,
}

impl Form {
    pub(super) fn is_secret(self) -> bool {
        matches!(self, Self::Secret | Self::SecretElsewhere)
    }
}

impl Setting {
    /// Whether `key`, or one of its two other ways if it is a secret, is this setting.
    pub(super) fn is(&self, key: &str) -> bool {
        matches_pattern(self.key, key)
            || self.form.is_secret()
                && ["_file", "_command"].iter().any(|way| {
                    key.strip_suffix(way).is_some_and(|stem| matches_pattern(self.key, stem))
                })
    }
}

/// `apps.*.title` is `apps.photos.title`.
fn matches_pattern(pattern: &str, key: &str) -> bool {
    let (mut pattern, mut key) = (pattern.split('.'), key.split('.'));
    loop {
        match (pattern.next(), key.next()) {
            (None, None) => return true,
            (Some(wanted), Some(part)) if wanted == "*" || wanted == part => {}
            _ => return false,
        }
    }
}
