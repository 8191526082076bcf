//! Takes settings from variables of the environment: `tls.key_file` is `DROPKEEP_TLS__KEY_FILE`.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::mistake::Origin;
use super::setting::Form;
use super::settings_table::{SETTINGS, find};
use super::values::{Value, Values};

/// Variables that every program with traces knows.
const STANDARD: [(&str, &str); 2] = [
    ("OTEL_EXPORTER_OTLP_ENDPOINT", "traces.endpoint"),
    ("OTEL_SERVICE_NAME", "traces.service_name"),
];
const PREFIX: &str = "DROPKEEP_";
/// What likeness to a setting's variable makes another one suspicious.
const LIKE: f64 = 0.85;

/// Takes every variable that names a setting. Others may belong to other programs (a cluster names
/// services so), so one that only looks like a setting is warned of.
pub(super) fn read(environment: &BTreeMap<String, String>, values: &mut Values) {
    for (name, key) in STANDARD {
        if let Some(text) = environment.get(name).filter(|text| !text.trim().is_empty()) {
            let value = Value::Text(Zeroizing::new(text.trim().to_owned()));
            values.set(key.to_owned(), value, Origin::Environment(name.to_owned()));
        }
    }
    for (name, text) in environment {
        let Some(rest) = name.strip_prefix(PREFIX).filter(|_| !text.trim().is_empty()) else {
            continue;
        };
        // The whole command line knows this one.
        let key = if rest == "ENDPOINT" { "dropbox.endpoint".to_owned() } else { key_of(rest) };
        let origin = Origin::Environment(name.clone());
        match find(&key) {
            Some(setting) if setting.form == Form::List => {
                let items = text.split_whitespace().map(str::to_owned).collect();
                values.set(key, Value::List(items), origin);
            }
            Some(_) => {
                values.set(key, Value::Text(Zeroizing::new(text.trim().to_owned())), origin);
            }
            None => values.warnings.extend(suspicion(name)),
        }
    }
}

/// `APPS__PHOTOS_EU__TITLE` is `apps.photos-eu.title`.
fn key_of(rest: &str) -> String {
    let lower = rest.to_ascii_lowercase();
    let mut parts: Vec<_> = lower.split("__").map(str::to_owned).collect();
    if let [first, app, _] = parts.as_mut_slice()
        && first == "apps"
    {
        *app = app.replace('_', "-");
    }
    parts.join(".")
}

fn suspicion(name: &str) -> Option<String> {
    let known = SETTINGS
        .iter()
        .filter(|setting| !setting.key.contains('*'))
        .map(|setting| format!("{PREFIX}{}", setting.key.to_ascii_uppercase().replace('.', "__")));
    let meant = known
        .map(|known| (strsim::normalized_levenshtein(&known, name), known))
        .max_by(|one, other| one.0.total_cmp(&other.0));
    let (likeness, meant) = meant?;
    (likeness >= LIKE).then(|| format!("{name} is no setting; did you mean {meant}?"))
}
