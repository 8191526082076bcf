//! The question that the consent page asks.

use http::StatusCode;
use url::Url;

use super::grants::TokenKind;
use super::pages::{Choice, ConsentPage, page};
use super::request::AuthorizeRequest;
use super::{scopes, who};
use crate::state::{Account, State};
use crate::wire::Answer;

/// The page, with this account chosen unless the person chooses another.
pub(super) fn question(request: &AuthorizeRequest, chosen: &str, state: &mut State) -> Answer {
    let app = state.apps.get(&request.app).map(|app| app.name.clone()).unwrap_or_default();
    let asked: Vec<_> =
        request.scopes.iter().map(|scope| (scopes::in_words(scope), scope.as_str())).collect();
    let destination = request.redirect_uri.as_deref().map(host);
    let lasting = match request.kind {
        TokenKind::Offline => "It keeps this access until you disconnect it.",
        TokenKind::Online => "It has this access for four hours.",
        TokenKind::Legacy => "It has this access without an end.",
    };
    let form_token = state.grants.ask(request.clone(), &mut state.random);
    let offered = who::offered(request, state);
    let accounts: Vec<_> = offered.iter().map(|of| choice(of, chosen, state)).collect();
    page(
        StatusCode::OK,
        &ConsentPage {
            app: &app,
            whose: if who::needs_admin(request, state) { "your team’s" } else { "your" },
            accounts: &accounts,
            scopes: &asked,
            lasting,
            destination: destination.as_deref(),
            form_token: &form_token,
        },
    )
}

fn choice(account: &Account, chosen: &str, state: &State) -> Choice {
    let place = account.membership.as_ref().and_then(|of| {
        let role = if account.is_admin() { "administrator" } else { "member" };
        Some(format!(", {role} of {}", state.teams.get(&of.team)?.name))
    });
    Choice {
        id: account.id.clone(),
        label: format!(
            "{} ({}){}",
            account.display_name(),
            account.email,
            place.unwrap_or_default()
        ),
        is_chosen: account.id == chosen,
    }
}

/// The host a person is sent to, as far as it has one.
fn host(uri: &str) -> String {
    match Url::parse(uri) {
        Ok(url) => match (url.host_str(), url.port()) {
            (Some(host), Some(port)) => format!("{host}:{port}"),
            (Some(host), None) => host.to_owned(),
            (None, _) => format!("the app ({}:)", url.scheme()),
        },
        Err(_) => uri.to_owned(),
    }
}
