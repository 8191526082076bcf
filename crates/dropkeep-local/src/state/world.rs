//! The whole state.
//!
//! One value holds everything, so that a snapshot is a clone, a fork is a clone that lives on, and a
//! reset is an assignment.

use super::account::Account;
use super::app::App;
use super::jobs::Jobs;
use super::team::{Team, TeamSpace};
use crate::clock::Time;
use crate::contacts::Contacts;
use crate::file_properties::Properties;
use crate::file_requests::FileRequests;
use crate::files::{Files, Tags};
use crate::oauth::Grants;
use crate::random::Random;
use crate::sharing::Sharing;
use crate::table::{Persisted, Table};
use crate::team::{Groups, TeamFolders};

/// The one row of [`State::time`].
pub(crate) const CLOCK: &str = "clock";

/// The whole state. Handlers get it exclusively, for the time of one call.
///
/// It is made of [`Table`]s, all named in [`State::tables`]: what is not in there is not kept on disk.
#[derive(Debug, Clone)]
pub(crate) struct State {
    /// The accounts by id (`dbid:...`).
    pub(crate) accounts: Table<String, Account>,
    /// The teams by id (`dbtid:...`).
    pub(crate) teams: Table<String, Team>,
    /// The apps by key.
    pub(crate) apps: Table<String, App>,
    /// Authorization codes, refresh tokens and access tokens.
    pub(crate) grants: Grants,
    /// The files of all accounts.
    pub(crate) files: Files,
    /// The shared links of all accounts.
    pub(crate) sharing: Sharing,
    /// The properties that apps attached to files.
    pub(crate) properties: Properties,
    /// The tags of files.
    pub(crate) tags: Tags,
    /// The file requests of all accounts.
    pub(crate) file_requests: FileRequests,
    /// The contacts that accounts added by hand.
    pub(crate) contacts: Contacts,
    /// The groups of all teams.
    pub(crate) groups: Groups,
    /// The folders of teams.
    pub(crate) team_folders: TeamFolders,
    /// What was begun and is asked about later.
    pub(crate) jobs: Jobs,
    /// Which app, account and tokens are the ready-made ones, by what they are.
    pub(crate) ready_made: Table<String, String>,
    /// How the clock went when the state was last written, under [`CLOCK`].
    pub(crate) time: Table<String, Time>,
    /// Where ids, revs and tokens come from; the same seed gives the same ones.
    pub(crate) random: Random,
}

impl State {
    /// Nothing and nobody yet; `random` decides about all that will be.
    pub(crate) fn new(random: Random) -> Self {
        Self {
            accounts: Table::default(),
            teams: Table::default(),
            apps: Table::default(),
            grants: Grants::default(),
            files: Files::default(),
            sharing: Sharing::default(),
            properties: Properties::default(),
            tags: Tags::default(),
            file_requests: FileRequests::default(),
            contacts: Contacts::default(),
            groups: Groups::default(),
            team_folders: TeamFolders::default(),
            jobs: Jobs::default(),
            ready_made: Table::default(),
            time: Table::default(),
            random,
        }
    }

    /// Every part that is kept on disk, under the name it has there.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        let mut tables: Vec<(&'static str, &mut dyn Persisted)> = vec![
            ("accounts", &mut self.accounts),
            ("teams", &mut self.teams),
            ("apps", &mut self.apps),
            ("ready_made", &mut self.ready_made),
            ("time", &mut self.time),
            ("random", &mut self.random),
        ];
        tables.extend(self.grants.tables());
        tables.extend(self.files.tables());
        tables.extend(self.sharing.tables());
        tables.extend(self.properties.tables());
        tables.extend(self.tags.tables());
        tables.extend(self.file_requests.tables());
        tables.extend(self.contacts.tables());
        tables.extend(self.groups.tables());
        tables.extend(self.team_folders.tables());
        tables.extend(self.jobs.tables());
        tables
    }

    /// Gives its place on disk to another state.
    pub(crate) fn succeeded_by(&mut self, next: &mut Self) {
        let old: Vec<_> = self.tables().into_iter().map(|(_, table)| table.row_keys()).collect();
        for ((_, table), old) in next.tables().into_iter().zip(&old) {
            table.succeed(old);
        }
    }

    /// The accounts in the order in which they were made.
    pub(crate) fn accounts_in_order(&self) -> Vec<&Account> {
        let mut accounts: Vec<_> = self.accounts.values().collect();
        accounts.sort_by_key(|account| account.uid);
        accounts
    }

    /// The account with this e-mail address, whatever its case.
    pub(crate) fn account_by_email(&self, email: &str) -> Option<&Account> {
        self.accounts.values().find(|account| account.email.eq_ignore_ascii_case(email))
    }

    /// The name of something ready-made (`app`, `account`); empty where there is none.
    pub(crate) fn ready(&self, what: &str) -> String {
        self.ready_made.get(what).cloned().unwrap_or_default()
    }

    /// The namespace that is an account's root: its team's space, or its own files.
    pub(crate) fn root_of(&self, account: &Account) -> u64 {
        let team = self.team_of(account).filter(|team| team.space == TeamSpace::Shared);
        team.map_or(account.home, |team| team.root)
    }

    /// The team that an account is a member of.
    pub(crate) fn team_of(&self, account: &Account) -> Option<&Team> {
        self.teams.get(&account.membership.as_ref()?.team)
    }

    /// The team that tokens of this app are for when this account allows them: that of its member,
    /// for an app that acts on teams.
    pub(crate) fn subject_team(&self, app: &str, account: &str) -> Option<String> {
        let app = self.apps.get(app)?;
        let team = self.accounts.get(account)?.membership.as_ref()?.team.clone();
        app.is_for_teams().then_some(team)
    }

    /// Whether an account can be linked to an app: one that acts on teams needs an administrator.
    pub(crate) fn may_link(&self, app: &str, account: &str) -> bool {
        let for_teams = self.apps.get(app).is_some_and(App::is_for_teams);
        !for_teams || self.accounts.get(account).is_some_and(Account::is_admin)
    }

    /// The members of a team, in the order of their account ids.
    pub(crate) fn members<'s>(&'s self, team: &'s str) -> impl Iterator<Item = &'s Account> {
        self.accounts
            .values()
            .filter(move |account| account.membership.as_ref().is_some_and(|of| of.team == team))
    }
}
