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

/// What a scope allows, in words; the scope itself when there are none.
pub(super) fn in_words(scope: &str) -> &str {
    SCOPES.iter().find(|(name, _)| *name == scope).map_or(scope, |(_, words)| words)
}
