//! Reads the configuration file.
//!
//! The parser keeps the place of every key, so that a mistake is told with its line. What stands at that place is
//! never told: a secret may have been put where none belongs.

use std::path::Path;

use toml::de::{DeTable, DeValue};
use zeroize::Zeroizing;

use super::mistake::Origin;
use super::setting::Form;
use super::settings_table::{SETTINGS, find};
use super::values::{Value, Values};

/// How unlike a known key a wrong one may be and still be taken for it.
const LIKE: f64 = 0.75;

/// Takes the settings of the file at `path`, which says `text`.
pub(super) fn read(path: &Path, text: &str, values: &mut Values) {
    let origin = |at: usize| Origin::File { path: path.to_owned(), line: line_of(text, at) };
    match DeTable::parse(text) {
        Ok(table) => walk(table.get_ref(), "", &origin, values),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            values.mistake(origin(at), "", format!("this is no TOML: {}", error.message()));
        }
    }
}

/// Takes what is in `table`, whose keys begin with `above`.
fn walk(table: &DeTable<'_>, above: &str, origin: &dyn Fn(usize) -> Origin, values: &mut Values) {
    for (name, value) in table {
        let separator = if above.is_empty() { "" } else { "." };
        let key = format!("{above}{separator}{}", name.get_ref());
        let origin_here = origin(name.span().start);
        match value.get_ref() {
            DeValue::Table(below) => {
                if above == "apps" {
                    values.apps.insert(name.get_ref().to_string());
                }
                walk(below, &key, origin, values);
            }
            value => take(key, value, origin_here, values),
        }
    }
}

fn take(key: String, value: &DeValue<'_>, origin: Origin, values: &mut Values) {
    let Some(setting) = find(&key) else {
        values.mistake(origin, &key, unknown(&key));
        return;
    };
    if setting.form == Form::SecretElsewhere && key == setting.key {
        let what = format!("this does not belong into a configuration file: set {key}_file");
        values.mistake(origin, &key, what);
        return;
    }
    match (setting.form, value) {
        (Form::List, DeValue::Array(items)) => {
            let items = items.iter().map(|item| item.get_ref().as_str().map(str::to_owned));
            match items.collect() {
                Some(items) => values.set(key, Value::List(items), origin),
                None => values.mistake(origin, &key, "every item has to be a text in quotes"),
            }
        }
        (Form::List, _) => values.mistake(origin, &key, "a list is needed: [\"...\", \"...\"]"),
        (
            Form::Text | Form::Number | Form::Span | Form::Secret | Form::SecretElsewhere,
            DeValue::String(text),
        ) => {
            values.set(key, Value::Text(Zeroizing::new(text.to_string())), origin);
        }
        (Form::Number | Form::Span, DeValue::Integer(number)) => {
            values.set(key, Value::Text(Zeroizing::new(number.to_string())), origin);
        }
        (Form::Number, DeValue::Float(number)) => {
            values.set(key, Value::Text(Zeroizing::new(number.to_string())), origin);
        }
        (Form::Switch, DeValue::Boolean(switch)) => {
            values.set(key, Value::Text(Zeroizing::new(switch.to_string())), origin);
        }
        (Form::Switch, _) => values.mistake(origin, &key, "write true or false"),
        (Form::Number, _) => values.mistake(origin, &key, "a number is needed"),
        _ => values.mistake(origin, &key, "a text is needed: write it in quotes"),
    }
}

/// What to say about a key that is none, with the one that was meant if that can be guessed.
fn unknown(key: &str) -> String {
    let (section, name) = key.rsplit_once('.').unwrap_or(("", key));
    let known = SETTINGS.iter().flat_map(|setting| {
        let ways: &[&str] =
            if setting.form.is_secret() { &["", "_file", "_command"] } else { &[""] };
        ways.iter().map(|way| format!("{}{way}", setting.key))
    });
    let meant = known
        .map(|known| {
            let (section_of, name_of) = known.rsplit_once('.').unwrap_or(("", &known));
            // An app's name is the operator's own.
            let app = section.strip_prefix("apps.").filter(|_| section_of == "apps.*");
            let is_beside = section_of == section || app.is_some();
            let whole = strsim::jaro_winkler(&known, key);
            let likeness =
                if is_beside { strsim::jaro_winkler(name_of, name).max(whole) } else { whole };
            let shown = app.map_or(known.clone(), |app| format!("apps.{app}.{name_of}"));
            (likeness, shown)
        })
        .max_by(|one, other| one.0.total_cmp(&other.0));
    match meant {
        Some((likeness, meant)) if likeness >= LIKE => {
            format!("there is no such setting; did you mean {meant}?")
        }
        _ => "there is no such setting: `dropkeep serve --sample-config` shows all".to_owned(),
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
