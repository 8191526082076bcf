//! A call that Dropbox refused, or that did not reach it.

use dropkeep_api::Error;
use dropkeep_api::error::Denial;

use super::token::{UNREACHABLE, login, of_token, sign_in_again};
use crate::credentials::Chosen;
use crate::exit::Exit;
use crate::failure::{Answer, Failure, whole_chain};
use crate::output::human_duration;

/// Dropbox's tags and what they mean, the first that fits.
const MEANINGS: [(&str, Exit, &str); 22] = [
    ("too_many_write_operations", Exit::RateLimited, "others are writing there; try again"),
    ("conflict/file_ancestor", Exit::Conflict, "a part of the path is a file"),
    ("conflict/folder", Exit::Conflict, "a folder is already there"),
    ("conflict/file", Exit::Conflict, "another file is already there"),
    ("conflict", Exit::Conflict, "something is already there"),
    ("shared_link_already_exists", Exit::Conflict, "it has a shared link already"),
    ("not_found", Exit::NotFound, "there is nothing at that path"),
    ("not_file", Exit::Failed, "it is not a file"),
    ("not_folder", Exit::Failed, "it is not a folder"),
    ("malformed_path", Exit::Usage, "Dropbox does not take this as a path"),
    ("disallowed_name", Exit::Failed, "Dropbox does not allow this name"),
    ("insufficient_space", Exit::Failed, "there is no space left in the Dropbox"),
    ("insufficient_quota", Exit::Failed, "there is no space left in the Dropbox"),
    ("no_write_permission", Exit::Failed, "you may not write there"),
    ("restricted_content", Exit::Failed, "Dropbox blocks this content"),
    ("unsupported_file", Exit::Failed, "a file of this kind can only be exported"),
    ("content_hash_mismatch", Exit::Failed, "the content was damaged on the way"),
    ("email_not_verified", Exit::Failed, "the account's e-mail address is not verified"),
    ("access_denied", Exit::Failed, "the account or team does not allow it"),
    ("not_authorized", Exit::Failed, "this Dropbox plan does not allow such settings"),
    ("payload_too_large", Exit::Failed, "it is too large for one request"),
    ("too_many_files", Exit::Failed, "too many files at once"),
];

/// A call that failed: `action` says what could not be done, and on what.
pub(crate) fn of_call<E>(action: impl Into<String>, error: &Error<E>, chosen: &Chosen) -> Failure
where
    Error<E>: std::error::Error,
{
    if let Error::Token { source, .. } = error {
        return of_token(source, chosen);
    }
    let mut failure = Failure::failed(action);
    failure.answer = Some(Box::new(Answer {
        request_id: error.request_id().map(str::to_owned),
        summary: error.summary().map(str::to_owned),
    }));
    match error {
        Error::Api { .. } => explain_tags(&mut failure, error),
        Error::Denied { reason, .. } => explain_denial(&mut failure, reason, chosen),
        Error::RateLimited { .. } => {
            failure.exit = Exit::RateLimited;
            failure.cause = Some("Dropbox asks to be called less often".to_owned());
            failure.hint = Some(error.retry_after().map_or_else(
                || "wait a while, then try again".to_owned(),
                |wait| format!("wait {}, then try again", human_duration(wait)),
            ));
        }
        Error::BadRequest { text, .. } => explain_bad_request(&mut failure, text),
        Error::Transport { source, .. } => {
            failure.cause = Some(whole_chain(source));
            failure.hint = Some(UNREACHABLE.to_owned());
        }
        Error::NotSent { source, .. } => {
            failure.exit = Exit::Usage;
            failure.cause = Some(whole_chain(source));
        }
        _ => failure.cause = Some(whole_chain(error)),
    }
    failure
}

fn explain_tags<E>(failure: &mut Failure, error: &Error<E>) {
    let summary = error.summary().unwrap_or_default();
    let said = error.user_message().map(|message| message.text.clone());
    match MEANINGS.iter().find(|(tag, ..)| summary.contains(tag)) {
        Some((_, exit, meaning)) => {
            failure.exit = *exit;
            failure.cause = Some(said.unwrap_or_else(|| (*meaning).to_owned()));
        }
        None => failure.cause = Some(said.unwrap_or_else(|| format!("Dropbox says {summary}"))),
    }
}

fn explain_denial(failure: &mut Failure, reason: &Denial, chosen: &Chosen) {
    failure.cause = Some(reason.to_string());
    if let Some(scope) = reason.missing_scope() {
        failure.hint = Some(format!(
            "tick {scope} on the app's Permissions tab, then sign in again: {}",
            login(chosen)
        ));
    } else if matches!(reason, Denial::Auth(_)) {
        failure.exit = Exit::NotSignedIn;
        failure.hint = Some(sign_in_again(chosen));
    }
}

fn explain_bad_request(failure: &mut Failure, text: &str) {
    failure.cause = Some(text.to_owned());
    if text.contains("does not have the required scope") {
        failure.hint = Some(
            "tick that permission at https://www.dropbox.com/developers/apps, submit, and sign in \
             again: dropkeep login"
                .to_owned(),
        );
    }
}
