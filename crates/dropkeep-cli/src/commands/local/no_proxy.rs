//! Which hosts programs are to reach without the proxy.

/// Where the local Dropbox itself is.
const OWN: [&str; 3] = ["127.0.0.1", "localhost", "::1"];

/// The domains for which the proxy is there.
const DROPBOX: [&str; 3] = ["dropbox.com", "dropboxapi.com", "dropboxusercontent.com"];

/// The hosts that the user wants no proxy for and those of the local Dropbox, without the names
/// that would lead past it.
pub(super) fn merged(users: Option<&str>) -> String {
    let mut hosts: Vec<&str> = Vec::new();
    let users = users.unwrap_or_default().split(',').map(str::trim);
    for host in users.filter(|host| !leads_past(host)).chain(OWN) {
        if !host.is_empty() && !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts.join(",")
}

/// Whether an entry means one of Dropbox's hosts: `*`, such a name, or what such names end with.
fn leads_past(entry: &str) -> bool {
    let entry = entry.to_ascii_lowercase();
    let name = entry.trim_start_matches('*').trim_start_matches('.');
    let name = name.split(':').next().unwrap_or_default();
    let covers = |domain: &&str| {
        *domain == name
            || name.strip_suffix(*domain).is_some_and(|rest| rest.ends_with('.'))
            || domain.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'))
    };
    entry == "*" || (!name.is_empty() && DROPBOX.iter().any(covers))
}

#[cfg(test)]
mod tests {
    use super::merged;

    #[test]
    fn the_users_hosts_stay_but_those_that_lead_past() {
        let own = "127.0.0.1,localhost,::1";
        assert_eq!(merged(None), own);
        assert_eq!(merged(Some("*")), own);
        assert_eq!(merged(Some(".dropbox.com, API.dropboxapi.com:443,com,*.dropbox.com")), own);
        assert_eq!(merged(Some("corp.example, ::1")), "corp.example,::1,127.0.0.1,localhost");
        assert_eq!(merged(Some("notdropbox.com,,")), format!("notdropbox.com,{own}"));
    }
}
