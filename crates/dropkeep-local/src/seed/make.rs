//! Makes accounts and teams with all that belongs to them.

use jiff::Timestamp;

use crate::account::Plan;
use crate::files::{Access, Namespace, NamespaceKind, TreePath, View};
use crate::state::{Account, Membership, Role, State, Team, TeamSpace};

/// An account to be made.
#[derive(Debug, Clone)]
pub(crate) struct NewAccount {
    /// Given name.
    pub(crate) given_name: String,
    /// Surname.
    pub(crate) surname: String,
    /// E-mail address.
    pub(crate) email: String,
    /// Whether the address was verified.
    pub(crate) email_verified: bool,
    /// What it has paid for.
    pub(crate) plan: Plan,
    /// How many bytes it may hold; `None`: as many as the plan says.
    pub(crate) allocated: Option<u64>,
}

/// Makes an account with an empty Dropbox, and returns its id.
pub(crate) fn add_account(state: &mut State, new: NewAccount) -> String {
    let id = format!("dbid:AA{}", state.random.url_safe(33));
    // In the order in which accounts are made.
    let newest = state.accounts.values().map(|account| account.uid).max();
    let first = || 100_000_000 + u64::from(state.random.below(800_000_000));
    let uid = newest.map_or_else(first, |newest| newest + 1);
    let home = Namespace::of(&id, NamespaceKind::Home);
    let home = state.files.add_namespace(home, &mut state.random);
    let account = Account {
        id: id.clone(),
        uid,
        home,
        given_name: new.given_name,
        surname: new.surname,
        email: new.email,
        email_verified: new.email_verified,
        country: "CH".to_owned(),
        locale: "en".to_owned(),
        allocated: new.allocated.unwrap_or(new.plan.allocated()),
        plan: new.plan,
        disabled: false,
        photo: None,
        membership: None,
    };
    state.accounts.insert(id.clone(), account);
    id
}

/// A team to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewTeam<'n> {
    /// Its name.
    pub(crate) name: &'n str,
    /// Where its folders lie.
    pub(crate) space: TeamSpace,
}

/// Makes a team without members, and returns its id.
pub(crate) fn add_team(state: &mut State, new: NewTeam<'_>, now: Timestamp) -> String {
    let id = format!("dbtid:AA{}", state.random.url_safe(33));
    let space = NamespaceKind::TeamSpace(id.clone());
    let space = Namespace { kind: space, members: Default::default() };
    let root = state.files.add_namespace(space, &mut state.random);
    let (name, space) = (new.name.to_owned(), new.space);
    state.groups.add_everyone((&id, &name), now);
    let team = Team { id: id.clone(), name, root, space, licensed_users: 10 };
    state.teams.insert(id.clone(), team);
    id
}

/// Takes an account into a team. Where the team has a space, the account's own folder lies in it under
/// its name from now on.
pub(crate) fn add_member(state: &mut State, account: &str, team: &str, role: Role) {
    let member_id = format!("dbmid:AA{}", state.random.url_safe(33));
    let Some(team) = state.teams.get(team) else { return };
    let (root, space) = (team.root, team.space);
    let Some(account) = state.accounts.get_mut(account) else { return };
    account.membership = Some(Membership { team: team.id.clone(), member_id, role });
    if space == TeamSpace::Separate {
        return;
    }
    let (id, home, name) = (account.id.clone(), account.home, account.display_name());
    let access = if role == Role::TeamAdmin { Access::Owner } else { Access::Viewer };
    if let Some(space) = state.files.namespaces.get_mut(&root) {
        space.members.insert(id.clone(), access);
    }
    let view = View { account: id, root };
    state.files.mount(&view, &TreePath::from(format!("/{name}")), home);
}
