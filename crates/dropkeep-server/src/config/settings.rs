//! Everything that an operator sets, from the sources to the types.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use super::mistake::{ConfigError, Origin};
use super::reader::{InForce, Reader};
use super::values::{Value, Values};
use super::{
    KeepConfig, TraceConfig, environment, file, keep_settings, serve_settings, trace_settings,
};
use crate::http::ServeSettings;

/// Where settings come from. Options are stronger than the environment, and that is stronger than the
/// file.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The configuration file: its path and what it says.
    pub file: Option<(PathBuf, String)>,
    /// The environment. Only variables that begin with `DROPKEEP_` and the standard ones of
    /// OpenTelemetry are looked at.
    pub environment: BTreeMap<String, String>,
    /// Options of the command line: the key of the setting, the option, and its value.
    pub options: Vec<(&'static str, &'static str, String)>,
    /// Where SQLite's file and the key file are when nothing else is said.
    pub data_folder: PathBuf,
    /// What this machine is called.
    pub machine: String,
}

/// All settings of a process, typed and checked.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Of the keep itself.
    pub keep: KeepConfig,
    /// Of serving it.
    pub serve: ServeSettings,
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where operators are served apart from the public, if they are.
    pub metrics_listen: Option<SocketAddr>,
    /// Where traces go, if anywhere.
    pub traces: Option<TraceConfig>,
    /// Whether the log is JSON.
    pub log_format: LogFormat,
    /// How much is logged, as directives.
    pub log_level: String,
    /// What is in force, and where it was set; no secrets.
    pub in_force: Vec<InForce>,
    /// What may be a mistake, and is none for sure.
    pub warnings: Vec<String>,
}

/// How the log is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

impl Settings {
    /// Reads all settings.
    ///
    /// # Errors
    /// [`ConfigError`] holds everything that is wrong.
    pub fn load(sources: &Sources) -> Result<Self, ConfigError> {
        let mut reader = reader(sources);
        let serve = serve_settings::read(&mut reader);
        let listen = reader.parsed_or("listen", SocketAddr::from(([127, 0, 0, 1], 8787)));
        let metrics_listen = reader.parsed("metrics_listen");
        let traces = trace_settings::read(&mut reader);
        let keep = keep_settings::read(&mut reader, sources, listen);
        let log_format = match reader.parsed_or("log", "text".to_owned()).as_str() {
            "json" => LogFormat::Json,
            "text" => LogFormat::Text,
            _ => {
                reader.wrong("log", "the log is text or json");
                LogFormat::Text
            }
        };
        let log_level = reader.parsed_or("log_level", "info".to_owned());
        let Reader { mut values, in_force, .. } = reader;
        values.mistakes.sort_by(|one, other| one.origin.cmp(&other.origin));
        match keep {
            Some(keep) if values.mistakes.is_empty() => Ok(Self {
                keep,
                serve,
                listen,
                metrics_listen,
                traces,
                log_format,
                log_level,
                in_force,
                warnings: values.warnings,
            }),
            _ => Err(ConfigError(values.mistakes)),
        }
    }

    /// The key file that `sources` name, or where it is usually; whether it is there or not.
    pub fn key_file(sources: &Sources) -> PathBuf {
        let mut reader = reader(sources);
        let folder = keep_settings::data_folder(&mut reader, sources);
        reader.path("keys_file").unwrap_or_else(|| keep_settings::usual_key_file(&folder))
    }
}

fn reader(sources: &Sources) -> Reader {
    let mut values = Values::default();
    let mut folder = Path::new("");
    if let Some((path, text)) = &sources.file {
        file::read(path, text, &mut values);
        folder = path.parent().unwrap_or(folder);
    }
    environment::read(&sources.environment, &mut values);
    for (key, option, text) in &sources.options {
        let value = Value::Text(text.clone().into());
        values.set((*key).to_owned(), value, Origin::Option((*option).to_owned()));
    }
    Reader::new(values, folder)
}
