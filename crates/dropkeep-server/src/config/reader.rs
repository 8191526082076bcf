//! Takes typed settings out of what was set, and notes what is in force.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use zeroize::Zeroizing;

use super::mistake::Origin;
use super::secret;
use super::values::{Value, Values};

/// One setting that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// Its name.
    pub key: String,
    /// Its value; `[redacted]` for a secret.
    pub value: String,
    /// Where it was set.
    pub origin: Origin,
}

/// Reads settings one by one. What is wrong is gathered, so that it is told all at once.
pub(super) struct Reader {
    pub(super) values: Values,
    pub(super) in_force: Vec<InForce>,
    /// What relative paths begin at.
    folder: PathBuf,
}

impl Reader {
    pub(super) fn new(values: Values, folder: &Path) -> Self {
        Self { values, in_force: Vec::new(), folder: folder.to_owned() }
    }

    /// Notes a value that was not set.
    pub(super) fn usual(&mut self, key: &str, value: impl Display) {
        self.note(key, value.to_string(), Origin::Default);
    }

    pub(super) fn note(&mut self, key: &str, value: String, origin: Origin) {
        self.in_force.push(InForce { key: key.to_owned(), value, origin });
    }

    /// Where `key` was set.
    pub(super) fn origin(&self, key: &str) -> Origin {
        self.values.get(key).map_or(Origin::Default, |(_, origin)| origin.clone())
    }

    pub(super) fn wrong(&mut self, key: &str, what: impl Into<String>) {
        self.values.mistake(self.origin(key), key, what);
    }

    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        let (Value::Text(text), origin) = self.values.get(key)?.clone() else { return None };
        self.note(key, text.to_string(), origin);
        Some(text.to_string())
    }

    /// A text of which only `shown` may be seen.
    pub(super) fn quietly(&self, key: &str) -> Option<Zeroizing<String>> {
        match self.values.get(key)? {
            (Value::Text(text), _) => Some(text.clone()),
            (Value::List(_), _) => None,
        }
    }

    pub(super) fn parsed<T: FromStr<Err: Display>>(&mut self, key: &str) -> Option<T> {
        let text = self.text(key)?;
        text.parse().map_err(|error: T::Err| self.wrong(key, error.to_string())).ok()
    }

    pub(super) fn parsed_or<T: FromStr<Err: Display> + Display>(
        &mut self,
        key: &str,
        usual: T,
    ) -> T {
        if self.values.get(key).is_none() {
            self.usual(key, &usual);
        }
        self.parsed(key).unwrap_or(usual)
    }

    /// A path; one that is relative begins where the configuration file is.
    pub(super) fn path(&mut self, key: &str) -> Option<PathBuf> {
        self.text(key).map(|path| self.folder.join(path))
    }

    /// What the file at `key` says.
    pub(super) fn content(&mut self, key: &str) -> Option<Vec<u8>> {
        let path = self.path(key)?;
        let read = std::fs::read(&path);
        read.map_err(|error| self.wrong(key, format!("cannot read {}: {error}", path.display())))
            .ok()
    }

    pub(super) fn list(&mut self, key: &str) -> Vec<String> {
        let Some((Value::List(items), origin)) = self.values.get(key).cloned() else {
            return Vec::new();
        };
        self.note(key, items.join(" "), origin);
        items
    }

    /// A number of seconds, or a text such as `5m`.
    pub(super) fn span(&mut self, key: &str, usual: Duration) -> Duration {
        let Some(text) = self.text(key) else {
            self.usual(key, format!("{}s", usual.as_secs()));
            return usual;
        };
        if let Ok(seconds) = text.parse() {
            return Duration::from_secs(seconds);
        }
        let span = text.parse::<jiff::SignedDuration>().ok();
        span.and_then(|span| Duration::try_from(span).ok()).unwrap_or_else(|| {
            self.wrong(key, "this is no length of time: write 30s, 5m or 1h");
            usual
        })
    }

    /// A secret, by whichever of its three ways it was set; the strongest layer decides.
    pub(super) fn secret(&mut self, key: &str) -> Option<Zeroizing<String>> {
        let ways = ["", "_file", "_command"].map(|way| format!("{key}{way}"));
        let set = ways.iter().filter_map(|way| {
            self.values.get(way).map(|(_, origin)| (way.clone(), origin.clone()))
        });
        let set: Vec<_> = set.collect();
        let (way, origin) = set.iter().max_by(|one, other| one.1.cmp(&other.1))?.clone();
        if let Some((other, _)) =
            set.iter().find(|(other, from)| *other != way && from.is_alike(&origin))
        {
            self.values.mistake(origin, &way, format!("{other} is set too: one of them decides"));
            return None;
        }
        let given = self.quietly(&way)?;
        let shown = if way == key { "[redacted]".to_owned() } else { given.to_string() };
        self.note(&way, shown, origin.clone());
        let text = match way.strip_prefix(key) {
            Some("_file") => secret::from_file(&self.folder.join(given.as_str())),
            Some("_command") => secret::from_command(&given),
            _ => Ok(given),
        };
        text.map_err(|what| self.values.mistake(origin, &way, what)).ok()
    }
}
