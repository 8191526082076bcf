//! The permissions an app may ask of a person, and their meaning in words.

/// Every scope of a user's token, with what the consent page says about it.
const SCOPES: &[(&str, &str)] = &[
    ("account_info.read", "See who you are: your name, e-mail address and account type"),
    ("account_info.write", "Change your account, such as your photo"),
    ("contacts.read", "See your contacts"),
    ("contacts.write", "Change your contacts"),
    ("email", "See your e-mail address"),
    ("file_requests.read", "See your file requests"),
    ("file_requests.write", "Create and change your file requests"),
    ("files.content.read", "Read the content of your files"),
    ("files.content.write", "Create, change and delete your files and folders"),
    ("files.metadata.read", "See the names, sizes and dates of your files and folders"),
    ("files.metadata.write", "Change information about your files and folders"),
    ("openid", "Sign you in with your Dropbox account"),
    ("profile", "See your name and photo"),
    ("sharing.read", "See what you share, and with whom"),
    ("sharing.write", "Share your files and folders, and stop sharing them"),
];

/// The names of all scopes a user's token may have.
pub(crate) const ALL_USER_SCOPES: [&str; SCOPES.len()] = {
    let mut names = [""; SCOPES.len()];
    let mut index = 0;
    while index < SCOPES.len() {
        names[index] = SCOPES[index].0;
        index += 1;
    }
    names
};

/// Every scope that only a team can give: those of the routes for teams in the spec.
const TEAM_SCOPES: &[(&str, &str)] = &[
    ("events.read", "See the team's activity log"),
    ("files.team_metadata.write", "Change information about the files of all members"),
    ("groups.read", "See the team's groups and who is in them"),
    ("groups.write", "Create and change the team's groups"),
    ("members.delete", "Remove and recover members of the team"),
    ("members.read", "See who is in the team"),
    ("members.write", "Invite members and change their roles"),
    ("sessions.list", "See the members' sessions and devices"),
    ("sessions.modify", "End the members' sessions"),
    ("team_data.content.read", "Read the content of the team's folders"),
    ("team_data.content.write", "Change the content of the team's folders"),
    ("team_data.governance.write", "Hold and release what members keep"),
    ("team_data.member", "See the folders of all members, and act for them"),
    ("team_info.read", "See the team's name, size and settings"),
    ("team_info.write", "Change the team's settings"),
];

/// The names of all scopes that only a team can give.
pub(crate) const ALL_TEAM_SCOPES: [&str; TEAM_SCOPES.len()] = {
    let mut names = [""; TEAM_SCOPES.len()];
    let mut index = 0;
    while index < TEAM_SCOPES.len() {
        names[index] = TEAM_SCOPES[index].0;
        index += 1;
    }
    names
};

/// Whether only a team can give this scope.
pub(crate) fn is_team_scope(scope: &str) -> bool {
    ALL_TEAM_SCOPES.contains(&scope)
}

/// What a scope allows, in words; the scope itself when there are none.
pub(super) fn in_words(scope: &str) -> &str {
    SCOPES
        .iter()
        .chain(TEAM_SCOPES)
        .find(|(name, _)| *name == scope)
        .map_or(scope, |(_, words)| words)
}
