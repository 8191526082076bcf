//! Calls with a team's token.

use dropkeep_local::{LocalDropbox, Seed};
use serde_json::{Value, json};
use std::path::Path;

use crate::support::{Answer, post, rpc_as};

/// Calls an rpc-style route with the team's token.
pub(crate) async fn team(dropbox: &LocalDropbox, route: &str, arg: Value) -> Answer {
    rpc_as(dropbox, &dropbox.team_access_token().unwrap(), route, arg).await
}

/// Calls a route with the team's token and one more header.
pub(crate) async fn selecting(
    dropbox: &LocalDropbox,
    route: &str,
    headers: &[(&str, &str)],
    arg: Value,
) -> Answer {
    let bearer = format!("Bearer {}", dropbox.team_access_token().unwrap());
    let mut all = vec![("Authorization", bearer.as_str()), ("Content-Type", "application/json")];
    all.extend_from_slice(headers);
    post(dropbox, route, &all, &arg.to_string()).await
}

/// The profile of the member with this address.
pub(crate) async fn profile(dropbox: &LocalDropbox, email: &str) -> Value {
    let arg = json!({"members": [{".tag": "email", "email": email}]});
    let answer = team(dropbox, "team/members/get_info", arg).await.json();
    assert_eq!(answer[0][".tag"], "member_info");
    answer[0]["profile"].clone()
}

/// Two teams whose folders lie in their members' own Dropboxes, each with a token: that of the second is
/// `second`.
const TEAMS: &str = r#"
    [[teams]]
    name = "Navy"
    space = "separate"

    [[teams]]
    name = "Army"
    space = "separate"

    [[accounts]]
    email = "grace@example.com"
    given_name = "Grace"
    team = "Navy"
    admin = true

    [[accounts]]
    email = "alan@example.com"
    given_name = "Alan"
    team = "Navy"

    [[accounts]]
    email = "joan@example.com"
    given_name = "Joan"
    team = "Navy"
    email_verified = false

    [[accounts]]
    email = "tommy@example.com"
    team = "Army"
    admin = true

    [[accounts]]
    email = "ada@example.com"

    [[tokens]]
    account = "tommy@example.com"
    app = "teamapp"
    refresh_token = "second refresh"
    access_token = "second"

    [[tokens]]
    account = "grace@example.com"
    app = "teamapp"
    refresh_token = "first refresh"
    access_token = "first"

    [[apps]]
    key = "userapp"
    secret = "secret"

    [[apps]]
    key = "teamapp"
    secret = "secret"
    scopes = ["account_info.read", "files.metadata.read", "files.metadata.write",
        "files.content.read", "files.content.write", "sharing.read", "sharing.write",
        "file_requests.write", "members.read", "members.write", "groups.read", "groups.write",
        "team_info.read", "team_data.member", "team_data.content.read", "team_data.content.write",
        "files.team_metadata.write"]
"#;

/// Starts one with two teams that have no space: Navy with Grace, who administers it, Alan and Joan,
/// whose address is not verified; Army with Tommy. Ada is in neither.
pub(crate) async fn two_teams() -> LocalDropbox {
    let seed = Seed::parse(TEAMS, Path::new(".")).expect("a seed");
    LocalDropbox::builder().content(seed).start().await.expect("a server")
}

/// Calls a route as the first team and expects 200.
pub(crate) async fn navy(dropbox: &LocalDropbox, route: &str, arg: Value) -> Value {
    let answer = rpc_as(dropbox, "first", route, arg).await;
    assert_eq!(answer.status, 200, "{route}: {answer:?}");
    answer.json()
}

/// Calls a route as the first team and expects an error of the route: its tags.
pub(crate) async fn navy_error(dropbox: &LocalDropbox, route: &str, arg: Value) -> String {
    tags(&rpc_as(dropbox, "first", route, arg).await)
}

/// The tags of a 409.
pub(crate) fn tags(answer: &Answer) -> String {
    assert_eq!(answer.status, 409, "{answer:?}");
    let summary = answer.json()["error_summary"].as_str().unwrap_or_default().to_owned();
    summary.trim_end_matches('.').trim_end_matches('/').to_owned()
}

/// The id of the member with this address, as the first team sees it.
pub(crate) async fn member_id(dropbox: &LocalDropbox, email: &str) -> String {
    let arg = json!({"members": [{".tag": "email", "email": email}]});
    let answer = navy(dropbox, "team/members/get_info_v2", arg).await;
    let id = &answer["members_info"][0]["profile"]["team_member_id"];
    id.as_str().expect("a member").to_owned()
}

/// Calls a route as a member of the first team, chosen by this header.
pub(crate) async fn acting(
    dropbox: &LocalDropbox,
    (header, email): (&str, &str),
    route: &str,
    arg: Value,
) -> Answer {
    let id = member_id(dropbox, email).await;
    let header = format!("Dropbox-API-Select-{header}");
    let headers = [
        ("Authorization", "Bearer first"),
        ("Content-Type", "application/json"),
        (header.as_str(), id.as_str()),
    ];
    post(dropbox, route, &headers, &arg.to_string()).await
}
