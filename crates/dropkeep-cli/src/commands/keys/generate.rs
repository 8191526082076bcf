//! `dropkeep keys generate`

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use dropkeep_auth::SystemRandomness;
use dropkeep_server::Settings;
use dropkeep_stores::{Key, KeyId, KeyRing};
use serde_json::json;
use zeroize::Zeroizing;

use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::keep::ConfigArgs;

/// Make a key, in a file that only its owner can read
///
/// Keep a copy of the file where no backup of the database is: without it, nobody can open what the
/// database holds, and with both, everybody can.
#[derive(Debug, Args)]
pub(super) struct GenerateArgs {
    /// The key file [default: the one of the configuration, else `keys` in the data folder]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: Option<PathBuf>,
    /// What to call the key [default: the date, and a number if there is one of that date]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Put the new key in front of those that are there: from the next start on it seals
    #[arg(long)]
    rotate: bool,
    /// Put the new key behind those that are there: from the next start on it opens, and seals
    /// nothing yet
    #[arg(long, conflicts_with = "rotate")]
    append: bool,
    #[command(flatten)]
    config: ConfigArgs,
}

impl GenerateArgs {
    /// Makes it.
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let file = match self.file {
            Some(file) => file,
            None => Settings::key_file(&self.config.sources(context)?),
        };
        let before = read(&file)?;
        let before = match (before, self.rotate || self.append) {
            (None, _) => Zeroizing::default(),
            (Some(before), true) => before,
            (Some(_), false) => return Err(exists(&file)),
        };
        let today = context.now().strftime("%Y-%m-%d").to_string();
        let id = KeyId::new(self.name.unwrap_or_else(|| unused(&today, &before)))
            .map_err(|error| Failure::usage("this is no name for a key").because(&error))?;
        let key = Key::generate(id.clone(), &SystemRandomness);
        let (line, before) = (key.to_line(), before.trim_end());
        let text = Zeroizing::new(match (before.is_empty(), self.append) {
            (true, _) => format!("{}\n", line.as_str()),
            (false, true) => format!("{before}\n{}\n", line.as_str()),
            (false, false) => format!("{}\n{before}\n", line.as_str()),
        });
        let ring = KeyRing::parse(&text).map_err(|error| {
            Failure::new(Exit::Conflict, format!("{} is left as it was", file.display()))
                .because(&error)
                .hint("another --name")
        })?;
        write(&file, &text)?;
        let keys: Vec<_> = ring.ids().map(ToString::to_string).collect();
        let record = json!({ "file": file, "key": id.as_str(), "keys": keys });
        context.output.record(&record, || format!("the key {id} is in {}", file.display()))?;
        context.output.say(match (self.rotate, self.append) {
            (true, _) => "restart every process with this file, then: dropkeep keys rotate",
            (_, true) => "restart every process with this file, then move its line to the front",
            _ => "copy it to where no backup of the database is: without it nobody opens what that holds",
        });
        Ok(())
    }
}

fn read(file: &Path) -> Result<Option<Zeroizing<String>>> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            Err(Failure::failed(format!("cannot read {}", file.display())).because(&error))
        }
    }
}

/// `today`, or with the first number from 2 on that no key in `before` has.
fn unused(today: &str, before: &str) -> String {
    let is_used =
        |name: &str| before.lines().any(|line| line.trim_start().split(':').next() == Some(name));
    let mut name = today.to_owned();
    let mut number = 1;
    while is_used(&name) {
        number += 1;
        name = format!("{today}-{number}");
    }
    name
}

fn exists(file: &Path) -> Failure {
    let message = format!("{} is there already, and is left as it is", file.display());
    Failure::new(Exit::Conflict, message)
        .hint("a new key in front of it: --rotate; behind it: --append")
}

/// Writes the whole of it beside and puts it in place: mode 0600 from its first byte on.
fn write(file: &Path, text: &str) -> Result<()> {
    let failed = || format!("cannot write {}", file.display());
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    make_private_folder(folder).explain(failed())?;
    let mut beside = tempfile::NamedTempFile::new_in(folder).explain(failed())?;
    beside.write_all(text.as_bytes()).explain(failed())?;
    beside.as_file().sync_all().explain(failed())?;
    beside.persist(file).map_err(|error| Failure::failed(failed()).because(&error.error))?;
    Ok(())
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
