//! There is no valid access token.

use dropkeep_auth::{TokenError, Trouble};

use crate::credentials::{Chosen, KeptSignIn};
use crate::exit::Exit;
use crate::failure::{Failure, whole_chain};
use crate::output::human_duration;

/// What to do when nothing answers.
pub(super) const UNREACHABLE: &str =
    "check the network, HTTPS_PROXY, and DROPKEEP_ENDPOINT if it is set; then try again";

/// There is no access token.
pub(crate) fn of_token(error: &TokenError, chosen: &Chosen) -> Failure {
    if let Chosen::Keep(sign_in) = chosen {
        return of_keep(error, sign_in);
    }
    match error {
        TokenError::NotSignedIn | TokenError::GrantDead(_) => {
            let message = match chosen {
                Chosen::AccessToken(_) => "Dropbox does not accept DROPBOX_ACCESS_TOKEN any more",
                _ => "Dropbox no longer accepts this sign-in; it was revoked or never was valid",
            };
            Failure::new(Exit::NotSignedIn, message).hint(sign_in_again(chosen))
        }
        TokenError::ClientRejected(_) => {
            let hint = match chosen {
                Chosen::Environment(_) => {
                    "compare DROPBOX_APP_KEY and DROPBOX_APP_SECRET with the App Console".to_owned()
                }
                _ => format!("sign in with the right app key and secret: {}", login(chosen)),
            };
            Failure::new(Exit::NotSignedIn, error.to_string()).hint(hint)
        }
        TokenError::Unavailable { retry_after, .. } => {
            let hint = match (exit_of_trouble(error), retry_after) {
                (Exit::RateLimited, Some(wait)) => {
                    format!("wait {}, then try again", human_duration(*wait))
                }
                _ => UNREACHABLE.to_owned(),
            };
            let mut failure =
                Failure::new(exit_of_trouble(error), "cannot refresh the access token").hint(hint);
            failure.cause = Some(whole_chain(error));
            failure
        }
        TokenError::Store(source) => {
            let mut failure = Failure::failed("the saved sign-in cannot be used");
            failure.cause = Some(whole_chain(source.as_ref()));
            failure
                .hint("mend the file as it says, or move it away and sign in again: dropkeep login")
        }
        _ => Failure::failed("cannot get an access token").because(error),
    }
}

/// A keep gives no access token.
fn of_keep(error: &TokenError, sign_in: &KeptSignIn) -> Failure {
    let keep = &sign_in.keep;
    match error {
        TokenError::GrantDead(_) => {
            let message = "Dropbox no longer accepts the sign-in of this connection";
            let hint = match error.reconnect_url() {
                Some(url) => format!("connect it again: {url}"),
                None => connect_again(sign_in),
            };
            Failure::new(Exit::NotSignedIn, message).hint(hint)
        }
        TokenError::KeepRefused(refusal) => {
            let hint = match refusal.error.as_str() {
                "not_found" => "compare DROPKEEP_CONNECTION with the connections of the keep",
                "misconfigured" => "tell whoever runs the keep",
                _ => "compare DROPKEEP_KEEP_KEY with the keys of the keep, and what they may do",
            };
            Failure::new(Exit::NotSignedIn, error.to_string()).hint(hint)
        }
        TokenError::Unavailable { retry_after, .. } => {
            let hint = match (exit_of_trouble(error), retry_after) {
                (Exit::RateLimited, Some(wait)) => {
                    format!("wait {}, then try again", human_duration(*wait))
                }
                _ => "check the network and DROPKEEP_KEEP; then try again".to_owned(),
            };
            let message = format!("the keep at {keep} gives no access token now");
            let mut failure = Failure::new(exit_of_trouble(error), message).hint(hint);
            failure.cause = Some(whole_chain(error));
            failure
        }
        _ => Failure::failed("cannot get an access token from the keep").because(error),
    }
}

/// Too many requests are told apart from a network that is down.
pub(crate) fn exit_of_trouble(error: &TokenError) -> Exit {
    match error {
        TokenError::Unavailable { trouble: Trouble::Status(status), .. }
            if status.as_u16() == 429 =>
        {
            Exit::RateLimited
        }
        _ => Exit::Failed,
    }
}

/// What to do when Dropbox does not accept the credentials any more.
pub(super) fn sign_in_again(chosen: &Chosen) -> String {
    match chosen {
        Chosen::Profile { .. } => login(chosen),
        Chosen::Keep(sign_in) => connect_again(sign_in),
        Chosen::Environment(_) => {
            "set DROPBOX_REFRESH_TOKEN to a new one (see docs/never-expires.md)".to_owned()
        }
        Chosen::AccessToken(_) => {
            "access tokens last four hours: give DROPBOX_REFRESH_TOKEN and DROPBOX_APP_KEY instead, \
             or unset it and run dropkeep login"
                .to_owned()
        }
    }
}

/// The command that signs in anew.
pub(super) fn login(chosen: &Chosen) -> String {
    if let Chosen::Keep(sign_in) = chosen {
        return connect_again(sign_in);
    }
    match chosen.profile() {
        Some(name) if name != "default" => format!("dropkeep login --profile {name}"),
        _ => "dropkeep login".to_owned(),
    }
}

fn connect_again(sign_in: &KeptSignIn) -> String {
    format!("connect {} again, at {}", sign_in.connection, sign_in.keep)
}
