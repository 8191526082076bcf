//! What goes where, from the words of the command line.

use std::path::{Path, PathBuf};

use super::upload::Upload;
use crate::dropbox_path::DropboxPath;
use crate::exit::Exit;
use crate::failure::{Failure, Result};

/// The uploads that `FILE... [TO]` asks for: a word alone is a file, of several the last is where to.
///
/// # Errors
/// When they make no sense together; nothing is sent then.
pub(super) fn uploads(words: &[PathBuf]) -> Result<Vec<Upload>> {
    let Some((last, files)) = words.split_last() else { return Ok(Vec::new()) };
    if files.is_empty() {
        return Ok(vec![to_the_root(last)?]);
    }
    let to = target(last)?;
    if files.len() > 1 && !to.names_folder() {
        return Err(Failure::usage(format!("{} files cannot all become {to}", files.len()))
            .hint(format!("to put them into a folder, end it with a slash: {to}/")));
    }
    files.iter().map(|file| upload(file, &to)).collect()
}

fn to_the_root(file: &Path) -> Result<Upload> {
    if file.starts_with("/") && !file.exists() {
        let file = file.display();
        let message = format!("there is no file {file} on this computer");
        return Err(Failure::new(Exit::NotFound, message)
            .hint(format!("to put a file there in Dropbox: dropkeep put FILE {file}")));
    }
    upload(file, &DropboxPath::parse("/")?)
}

fn target(last: &Path) -> Result<DropboxPath> {
    let typed = last.to_str().ok_or_else(|| {
        Failure::usage(format!("Dropbox cannot take {} as a path", last.display()))
    })?;
    DropboxPath::parse(typed).map_err(|failure| match last.is_file() {
        true => failure.hint(format!(
            "the last word is where to, in Dropbox: end with / to put {typed} there too, or write \
             /{typed}"
        )),
        false => failure,
    })
}

fn upload(file: &Path, to: &DropboxPath) -> Result<Upload> {
    let is_stdin = file == Path::new("-");
    if !to.names_folder() {
        return Ok(Upload { file: (!is_stdin).then(|| file.to_owned()), to: to.clone() });
    }
    if is_stdin {
        return Err(Failure::usage("standard input has no name to have in a folder")
            .hint(format!("name the file: dropkeep put - {}", to.join("NAME"))));
    }
    let name = file.file_name().and_then(|name| name.to_str()).ok_or_else(|| {
        if file.is_dir() {
            return is_directory(file, to);
        }
        Failure::usage(format!("{} has no name that Dropbox can keep", file.display()))
            .hint("name it: dropkeep put FILE /folder/NAME")
    })?;
    Ok(Upload { file: Some(file.to_owned()), to: to.join(name) })
}

/// What is said of a directory.
pub(super) fn is_directory(directory: &Path, to: &DropboxPath) -> Failure {
    let (name, to) = (directory.display(), to.as_str());
    Failure::usage(format!("{name} is a directory"))
        .hint(format!("put the files in it: dropkeep put {name}/* {to}/"))
}
