//! Everything that the documentation allows a server to do, mildly and for ever.

use super::action::Action;
use super::rule::Fault;

/// The routes that may be limited or out of order: those of the API, not the pages of a browser.
const API: [&str; 8] = [
    "files/*",
    "sharing/*",
    "users/*",
    "check/*",
    "account/*",
    "contacts/*",
    "file_requests/*",
    "file_properties/*",
];

/// Routes that every client calls with an access token and can repeat.
const WITH_TOKENS: [&str; 5] = [
    "files/get_metadata",
    "files/list_folder*",
    "files/download",
    "users/get_current_account",
    "sharing/list_shared_links",
];

/// 429 for writes that got in each other's way; it tells no time in its body.
const TOO_MANY_WRITES: &str = r#"{"error_summary": "too_many_write_operations/.", "error": {"reason": {".tag": "too_many_write_operations"}}}"#;

/// The rules of the preset. Of those about the size of a page, the last that is hit decides.
pub(super) fn rules() -> Vec<Fault> {
    let mut rules = vec![
        Fault::on("files/list_folder*").acting(Action::SmallPage { entries: 3 }),
        Fault::on("files/list_folder*").page_larger_than_asked().probability(0.1),
        Fault::on("files/list_folder*").empty_page().probability(0.25),
        Fault::on("files/list_folder*").shuffled_page(),
        Fault::on("files/upload*")
            .respond(429)
            .body(TOO_MANY_WRITES)
            .retry_after(1)
            .probability(0.02),
    ];
    for routes in API {
        rules.push(Fault::on(routes).respond(429).retry_after(1).probability(0.03));
        rules.push(Fault::on(routes).respond(503).probability(0.02));
    }
    for routes in WITH_TOKENS {
        rules.push(Fault::on(routes).expired_token().probability(0.02));
    }
    rules.push(Fault::on("files/download").expired_token_disguised().probability(0.01));
    rules.into_iter().map(Fault::forever).collect()
}
