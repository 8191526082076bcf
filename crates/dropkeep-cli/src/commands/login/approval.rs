//! Having a person approve.

use dropkeep_auth::{
    AuthorizeOptions, LoopbackError, LoopbackFlow, PasteCodeFlow, TokenEndpoint, TokenError, Tokens,
};
use serde_json::json;
use url::Url;

use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Failure, Result, whole_chain};
use crate::output::prompt;

/// How often a person may mistype the code.
const TRIES: u32 = 3;

/// The person copies a code from the browser.
pub(super) async fn by_code(
    client: TokenEndpoint,
    options: AuthorizeOptions,
    context: &Context,
) -> Result<Tokens> {
    let flow = PasteCodeFlow::new(client).with_options(options);
    let sign_in = flow
        .start()
        .map_err(|error| Failure::usage("cannot build the authorize URL").because(&error))?;
    context.output.say("Open this URL in a browser, approve, and copy the code it shows:\n");
    print_url(sign_in.authorize_url(), context)?;
    let (question, tries) = if prompt::is_interactive() { ("\nCode: ", TRIES) } else { ("", 1) };
    for left in (0..tries).rev() {
        let code = prompt::line(question).await.map_err(|failure| {
            failure
                .hint("approve at that URL, then give the code to this same run of dropkeep login")
        })?;
        match sign_in.finish(&code).await {
            Ok(tokens) => return Ok(tokens),
            Err(TokenError::GrantDead(_)) if left > 0 => {
                context.output.say("Dropbox does not accept this code; is it complete?");
            }
            Err(error) => return Err(not_exchanged(&error)),
        }
    }
    Err(Failure::new(Exit::NotSignedIn, "Dropbox does not accept this code"))
}

/// The browser of this computer brings the code back.
pub(super) async fn by_browser(
    flow: &LoopbackFlow,
    no_open: bool,
    context: &Context,
) -> Result<Tokens> {
    let sign_in = flow.start().await.map_err(|error| not_approved(&error, flow))?;
    let url = sign_in.authorize_url().clone();
    let redirect_uri = sign_in.redirect_uri();
    context.output.say(&format!(
        "If Dropbox says `Invalid redirect_uri`, add {redirect_uri}\n\
         to `Redirect URIs` on the app's Settings tab (https://www.dropbox.com/developers/apps).\n"
    ));
    print_url(&url, context)?;
    if !no_open {
        open(url, context);
    }
    context.output.say("\nWaiting for your approval in the browser ...");
    sign_in.finish().await.map_err(|error| not_approved(&error, flow))
}

fn print_url(url: &Url, context: &Context) -> Result<()> {
    context.output.record(&json!({ "authorize_url": url.as_str() }), || url.to_string())
}

/// Browsers may take their time to start, and not every machine has one.
fn open(url: Url, context: &Context) {
    let output = context.output.clone();
    tokio::task::spawn_blocking(move || {
        if webbrowser::open(url.as_str()).is_err() {
            output.say("No browser could be started: open the URL yourself.");
        }
    });
}

fn not_approved(error: &LoopbackError, flow: &LoopbackFlow) -> Failure {
    match error {
        LoopbackError::Bind { port, .. } => Failure::failed(format!("port {port} is not free"))
            .because(error)
            .hint("register another redirect URI and name its port with --port"),
        LoopbackError::NotApproved => {
            Failure::new(Exit::NotSignedIn, "you did not approve; nothing was saved")
                .hint("to approve after all, run dropkeep login again")
        }
        LoopbackError::TimedOut(_) => Failure::new(Exit::NotSignedIn, error.to_string())
            .hint("run dropkeep login --browser again, or leave out --browser and paste a code"),
        LoopbackError::Provider(refusal) => {
            Failure::new(Exit::NotSignedIn, format!("Dropbox refused: {refusal}")).hint(format!(
                "is {} among the app's redirect URIs, and are the scopes ticked?",
                flow.redirect_uri()
            ))
        }
        LoopbackError::Exchange(source) => not_exchanged(source),
        _ => Failure::failed("cannot sign in").because(error),
    }
}

fn not_exchanged(error: &TokenError) -> Failure {
    let failure = Failure::new(Exit::NotSignedIn, error.to_string());
    match error {
        TokenError::GrantDead(refusal) => {
            Failure::new(Exit::NotSignedIn, format!("Dropbox does not accept this code: {refusal}"))
                .hint("a code works once and for a few minutes: run dropkeep login again")
        }
        TokenError::ClientRejected(_) => failure.hint(
            "compare the app key with the app's Settings tab; give the right app secret, \
             or none at all (unset DROPBOX_APP_SECRET): PKCE needs none",
        ),
        TokenError::Unavailable { .. } => Failure::failed("cannot reach Dropbox")
            .hint("check the network and HTTPS_PROXY, then run dropkeep login again")
            .with_cause(whole_chain(error)),
        _ => failure,
    }
}
