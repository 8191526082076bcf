//! Scopes in a person's words.

use dropkeep_auth::Scopes;

use super::pages::Scope;

/// What each scope allows, said to the person who allows it.
const WORDS: &[(&str, &str)] = &[
    ("account_info.read", "See your name, e-mail address and kind of account"),
    ("account_info.write", "Change your profile, such as your photo"),
    ("contacts.read", "See your contacts in Dropbox"),
    ("contacts.write", "Change your contacts in Dropbox"),
    ("email", "See your e-mail address"),
    ("events.read", "See what happens in your team"),
    ("file_requests.read", "See your file requests"),
    ("file_requests.write", "Make and change file requests"),
    ("files.content.read", "Read your files"),
    ("files.content.write", "Add, change and delete files"),
    ("files.metadata.read", "See names, sizes and dates of your files"),
    ("files.metadata.write", "Change what is noted about your files"),
    ("files.team_metadata.write", "Change what is noted about your team’s files"),
    ("groups.read", "See the groups of your team"),
    ("groups.write", "Change the groups of your team"),
    ("members.delete", "Remove members of your team"),
    ("members.read", "See the members of your team"),
    ("members.write", "Invite and change members of your team"),
    ("openid", "Know you by your Dropbox account"),
    ("profile", "See your name and photo"),
    ("sessions.list", "See where your team is signed in"),
    ("sessions.modify", "Sign members of your team out"),
    ("sharing.read", "See what you share, and with whom"),
    ("sharing.write", "Share files and folders, and stop sharing them"),
    ("team_data.content.read", "Read your team’s folders"),
    ("team_data.content.write", "Change your team’s folders"),
    ("team_data.governance.write", "Hold and release what members keep"),
    ("team_data.member", "Act in the folders of all members"),
    ("team_info.read", "See your team’s name and settings"),
    ("team_info.write", "Change your team’s settings"),
];

/// Whether `scopes` are about a whole team, which takes one of its administrators to allow.
pub(super) fn are_of_a_team(scopes: &Scopes) -> bool {
    let families = ["team_", "members.", "groups.", "sessions.", "events.", "files.team_"];
    scopes.iter().any(|name| families.iter().any(|family| name.starts_with(family)))
}

/// All of `scopes`; one that is not known here stands for itself.
pub(super) fn all(scopes: &Scopes) -> Vec<Scope> {
    let words = |name: &str| {
        WORDS.iter().find(|(known, _)| *known == name).map_or(name, |(_, words)| words).to_owned()
    };
    scopes.iter().map(|name| Scope { words: words(name), name: name.to_owned() }).collect()
}
