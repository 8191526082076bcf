//! Which configuration is meant.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use dropkeep_server::{ConfigError, Settings, Sources};
use url::Url;

use crate::context::Context;
use crate::failure::{Failure, Result};

/// Where a system's own configuration is.
const OF_THE_SYSTEM: &str = "/etc/dropkeep/dropkeep.toml";

/// What every command about a keep takes.
#[derive(Debug, Clone, Args)]
pub(crate) struct ConfigArgs {
    /// The configuration file [default: DROPKEEP_CONFIG, else dropkeep.toml in the configuration
    /// folder of this user or in /etc/dropkeep]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    config: Option<PathBuf>,
    /// The database: sqlite:PATH, or postgres://USER@HOST/DATABASE; its password is
    /// DROPKEEP_STORE_PASSWORD
    #[arg(long, value_name = "URL")]
    store: Option<String>,
}

impl ConfigArgs {
    /// Where the settings come from.
    ///
    /// # Errors
    /// When the file cannot be read, or a password is in plain view.
    pub(crate) fn sources(&self, context: &Context) -> Result<Sources> {
        let mut sources = Sources {
            file: self.file(context)?,
            environment: context.environment.keep.0.clone(),
            data_folder: context.home()?.keep_folder(),
            machine: machine(context),
            options: Vec::new(),
        };
        if let Some(store) = &self.store {
            sources.options.push(("store", "--store", without_password("--store", store)?));
        }
        Ok(sources)
    }

    /// The settings in force.
    ///
    /// # Errors
    /// When they cannot be used.
    pub(crate) fn settings(&self, context: &Context) -> Result<Settings> {
        let settings = Settings::load(&self.sources(context)?).map_err(|error| refused(&error))?;
        for warning in &settings.warnings {
            context.output.warn(warning);
        }
        Ok(settings)
    }

    fn file(&self, context: &Context) -> Result<Option<(PathBuf, String)>> {
        let variables = &context.environment.keep.0;
        let named = self.config.clone();
        let named = named.or_else(|| variables.get("DROPKEEP_CONFIG").map(PathBuf::from));
        let usual = [context.home()?.keep_config(), Path::new(OF_THE_SYSTEM).to_owned()];
        let path = named.or_else(|| usual.into_iter().find(|path| path.exists()));
        let read = |path: PathBuf| {
            let text = std::fs::read_to_string(&path);
            let text = text.map_err(|error| unreadable(&path, &error))?;
            Ok((path, text))
        };
        path.map(read).transpose()
    }
}

/// `url` as it was typed, unless a password is in it: everybody on a machine sees its command lines.
///
/// # Errors
/// When there is one.
pub(crate) fn without_password(option: &str, url: &str) -> Result<String> {
    if Url::parse(url).is_ok_and(|url| url.password().is_some()) {
        let variable = option.trim_start_matches('-').to_ascii_uppercase();
        return Err(Failure::usage(format!("{option} has a password in it, which others can see"))
            .hint(format!("leave it out and set DROPKEEP_{variable}_PASSWORD or _PASSWORD_FILE")));
    }
    Ok(url.to_owned())
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let path = path.display();
    let failure = Failure::usage(format!("cannot read {path}")).because(error);
    if error.kind() != io::ErrorKind::NotFound {
        return failure;
    }
    failure.hint(format!("one with every setting: dropkeep serve --sample-config > {path}"))
}

/// Everything that is wrong with a configuration.
pub(crate) fn refused(error: &ConfigError) -> Failure {
    let mistakes: Vec<_> = error.0.iter().map(ToString::to_string).collect();
    let cause = match mistakes.as_slice() {
        [one] => one.clone(),
        many => format!("\n  {}", many.join("\n  ")),
    };
    Failure::usage("the configuration cannot be used").with_cause(cause)
}

fn machine(context: &Context) -> String {
    #[cfg(unix)]
    if let Ok(name) = rustix::system::uname().nodename().to_str()
        && !name.is_empty()
    {
        return name.to_owned();
    }
    context.environment.machine.clone().unwrap_or_else(|| "keep".to_owned())
}
