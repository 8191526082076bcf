//! `dropkeep logout`

use clap::Args;
use dropkeep_auth::{
    AccessTokenCache, CacheKey, Credentials, RefreshTokenStore, Revocation, TokenError,
};
use serde::Serialize;

use crate::context::Context;
use crate::credentials::{Chosen, endpoints, token_endpoint};
use crate::failure::{Failure, Result, whole_chain};
use crate::refusal;

/// Sign out: revoke the sign-in at Dropbox and forget it here
///
/// When Dropbox cannot be reached the sign-in is kept, so that nothing valid is left behind
/// unseen; --force forgets it all the same.
#[derive(Debug, Args)]
pub(crate) struct LogoutArgs {
    /// Forget the sign-in here even if it cannot be revoked at Dropbox
    #[arg(long)]
    force: bool,
}

/// What `logout --json` prints.
#[derive(Serialize)]
struct Record {
    profile: String,
    revoked: bool,
    was_dead_already: bool,
    removed: bool,
}

impl LogoutArgs {
    /// Revokes, then forgets.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let Chosen::Profile { name: profile, credentials } = context.credentials().await? else {
            return Err(nothing_saved());
        };
        let revoked = match revoke(context, &credentials).await {
            Ok(revocation) => Some(revocation),
            Err(error) if self.force => {
                context.output.warn(&format!(
                    "Dropbox did not revoke it ({}); disconnect the app at \
                     https://www.dropbox.com/account/connected_apps",
                    whole_chain(&error)
                ));
                None
            }
            Err(error) => return Err(kept(&profile, &error)),
        };
        forget(context, &profile, &credentials).await?;
        let record = Record {
            profile,
            revoked: revoked == Some(Revocation::Revoked),
            was_dead_already: revoked == Some(Revocation::AlreadyDead),
            removed: true,
        };
        context.output.record(&record, || match revoked {
            Some(Revocation::Revoked) => {
                format!(
                    "Signed out: profile `{}` is revoked at Dropbox and forgotten here.",
                    record.profile
                )
            }
            Some(Revocation::AlreadyDead) => {
                format!("Forgotten: Dropbox did not accept profile `{}` any more.", record.profile)
            }
            Some(Revocation::LeftToTeam) => format!(
                "Profile `{}` is forgotten here only: Dropbox lets nobody but an administrator end a \
                 team's sign-in, in the admin console under connected apps.",
                record.profile
            ),
            None => format!("Profile `{}` is forgotten here only.", record.profile),
        })
    }
}

async fn revoke(context: &Context, credentials: &Credentials) -> Result<Revocation, TokenError> {
    let endpoints = endpoints(credentials.endpoint.as_deref())
        .map_err(|_| TokenError::UnusableAnswer("the endpoint that was saved is not a URL"))?;
    let client = token_endpoint(credentials.app.clone(), &endpoints, &context.clock)
        .map_err(|_| TokenError::UnusableAnswer("no connection can be set up"))?;
    let chosen = Chosen::Environment(credentials.clone());
    let shared = context.shared_token(&chosen).await;
    client.revoke(shared.as_ref(), Some(&credentials.refresh_token)).await
}

/// The access token goes first: nobody shall be handed a dead one.
async fn forget(context: &Context, profile: &str, credentials: &Credentials) -> Result<()> {
    let home = context.home()?;
    if let Err(error) = home.cache().remove(&CacheKey::of(credentials)).await {
        context.output.detail(&format!("the shared access token stays: {}", whole_chain(&error)));
    }
    home.store().remove(profile).await.map(|_| ()).map_err(|error| refusal::of_store(&error))
}

fn kept(profile: &str, error: &TokenError) -> Failure {
    Failure::new(
        refusal::exit_of_trouble(error),
        format!("could not revoke profile `{profile}`, so it is kept"),
    )
    .because(error)
    .hint("try again later, or `dropkeep logout --force` to forget it here only")
}

fn nothing_saved() -> Failure {
    Failure::usage("the credentials come from the environment: there is nothing saved to sign out")
        .hint(
            "unset the variables, name a saved sign-in with --profile, or revoke these with \
             `dropkeep call auth/token/revoke`",
        )
}
