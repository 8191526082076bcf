//! Puts a seed into the state.

use jiff::Timestamp;
use serde_json::json;

use super::act::act;
use super::content::content;
use super::error::SeedError;
use super::make::{NewAccount, NewTeam, add_account, add_member, add_team};
use super::model::{AccountSeed, AppSeed, FileSeed, FolderSeed, LinkSeed, TokenSeed};
use super::source::Seed;
use crate::account::Plan;
use crate::blob::{Blob, SpoolFolder};
use crate::files::{
    Commit, Content, FileForm, Limits, OnConflict, Strictness, TreePath, View, WriteMode,
};
use crate::oauth::{ALL_USER_SCOPES, NewGrant, TokenKind};
use crate::state::{App, Role, State, TeamSpace};

/// Where a seed is put.
#[derive(Debug)]
pub(crate) struct Ground<'g> {
    /// The state.
    pub(crate) state: &'g mut State,
    /// Where large files lie.
    pub(crate) folder: &'g SpoolFolder,
    /// The time of the start.
    pub(crate) now: Timestamp,
}

/// Puts a seed into the state: what names others after what is named.
///
/// # Errors
/// The first thing that cannot be.
pub(crate) fn plant(seed: &Seed, ground: &mut Ground<'_>) -> Result<(), SeedError> {
    let model = &seed.model;
    for team in &model.teams {
        let new = NewTeam { name: &team.name, space: team.space };
        add_team(ground.state, new, ground.now);
    }
    for (index, account) in model.accounts.iter().enumerate() {
        plant_account(account, &format!("accounts[{index}]"), ground)?;
    }
    for app in &model.apps {
        plant_app(app, ground.state);
    }
    link_an_administrator(ground.state)?;
    for (index, token) in model.tokens.iter().enumerate() {
        plant_token(token, &format!("tokens[{index}]"), ground)?;
    }
    for (index, folder) in model.folders.iter().enumerate() {
        plant_folder(folder, &format!("folders[{index}]"), ground)?;
    }
    for (index, file) in model.files.iter().enumerate() {
        plant_file((file, seed), &format!("files[{index}]"), ground)?;
    }
    for (index, folder) in model.folders.iter().enumerate() {
        share(folder, &format!("folders[{index}]"), ground)?;
    }
    for (index, link) in model.links.iter().enumerate() {
        plant_link(link, &format!("links[{index}]"), ground)?;
    }
    Ok(())
}

fn plant_account(
    seed: &AccountSeed,
    place: &str,
    ground: &mut Ground<'_>,
) -> Result<(), SeedError> {
    let state = &mut *ground.state;
    if !seed.email.contains('@') || state.account_by_email(&seed.email).is_some() {
        let reason = format!("{} is no e-mail address, or taken", seed.email);
        return Err(SeedError::Refused { place: place.to_owned(), reason });
    }
    let name = seed.email.split('@').next().unwrap_or_default().to_owned();
    let plan = if seed.team.is_some() { Plan::Business } else { Plan::Pro };
    let new = NewAccount {
        given_name: seed.given_name.clone().unwrap_or(name),
        surname: seed.surname.clone().unwrap_or_else(|| "Example".to_owned()),
        email: seed.email.clone(),
        email_verified: seed.email_verified.unwrap_or(true),
        plan: seed.plan.unwrap_or(plan),
        allocated: seed.quota.map(|quota| quota.as_u64()),
    };
    let account = add_account(state, new);
    for contact in &seed.contacts {
        state.contacts.add(&account, contact);
    }
    if let Some(name) = &seed.team {
        let known =
            state.teams.values().find(|team| team.name == *name).map(|team| team.id.clone());
        let team = known.unwrap_or_else(|| {
            add_team(state, NewTeam { name, space: TeamSpace::Shared }, ground.now)
        });
        let role = if seed.admin { Role::TeamAdmin } else { Role::Member };
        add_member(state, &account, &team, role);
    }
    if state.ready("account").is_empty() {
        state.ready_made.insert("account".to_owned(), account);
    }
    Ok(())
}

fn plant_app(seed: &AppSeed, state: &mut State) {
    let all = || ALL_USER_SCOPES.iter().map(|scope| (*scope).to_owned()).collect();
    let app = App {
        key: seed.key.clone(),
        id: 1_000_000 + u64::from(state.random.below(8_000_000)),
        secret: seed.secret.clone(),
        name: seed.name.clone().unwrap_or_else(|| seed.key.clone()),
        redirect_uris: seed.redirect_uris.clone(),
        scopes: seed.scopes.clone().unwrap_or_else(all),
        access: seed.access,
        webhook_uris: seed.webhook_uris.clone(),
    };
    state.apps.insert(app.key.clone(), app);
    if state.ready("app").is_empty() {
        state.ready_made.insert("app".to_owned(), seed.key.clone());
    }
}

/// Makes an administrator the ready-made account where the ready-made app acts on teams: nobody else
/// could have linked it.
fn link_an_administrator(state: &mut State) -> Result<(), SeedError> {
    let (app, account) = (state.ready("app"), state.ready("account"));
    if state.may_link(&app, &account) {
        return Ok(());
    }
    let admin = state.accounts_in_order().into_iter().find(|account| account.is_admin());
    let Some(admin) = admin.map(|account| account.id.clone()) else {
        return Err(SeedError::Missing {
            place: format!("app {app} has permissions that only a team can give"),
            what: "account that administers a team and could link it".to_owned(),
        });
    };
    state.ready_made.insert("account".to_owned(), admin);
    Ok(())
}

fn plant_token(seed: &TokenSeed, place: &str, ground: &mut Ground<'_>) -> Result<(), SeedError> {
    let account = account(seed.account.as_deref(), place, ground.state)?;
    let app = seed.app.clone().unwrap_or_else(|| ground.state.ready("app"));
    let Some(known) = ground.state.apps.get(&app) else {
        return Err(SeedError::Missing { place: place.to_owned(), what: format!("app {app}") });
    };
    if !ground.state.may_link(&app, &account) {
        let reason = format!("app {app} acts on a team, and only an administrator can link it");
        return Err(SeedError::Refused { place: place.to_owned(), reason });
    }
    let scopes = seed.scopes.clone().unwrap_or_else(|| known.scopes.clone());
    let scopes = scopes.into_iter().collect();
    let team = ground.state.subject_team(&app, &account);
    let new = NewGrant { app, account, team, scopes, kind: TokenKind::Offline };
    let tokens = (seed.refresh_token.as_str(), seed.access_token.as_deref());
    ground.state.grants.given(new, tokens, ground.now);
    Ok(())
}

fn plant_folder(seed: &FolderSeed, place: &str, ground: &mut Ground<'_>) -> Result<(), SeedError> {
    let view = view(seed.account.as_deref(), place, ground.state)?;
    let path = parsed(&seed.path, place)?;
    if ground.state.files.entry(&view, &path).is_some_and(|entry| entry.is_folder()) {
        return Ok(());
    }
    let made = ground.state.files.create_folder(&view, &path, OnConflict::Fail);
    made.map(drop).map_err(|failure| refused(place, &seed.path, failure))
}

fn plant_file(
    (file, seed): (&FileSeed, &Seed),
    place: &str,
    ground: &mut Ground<'_>,
) -> Result<(), SeedError> {
    let view = view(file.account.as_deref(), place, ground.state)?;
    let blob = content(file, &seed.base, ground.folder)?;
    let client_modified = file.client_modified;
    let planted = Planted { view, path: &file.path, client_modified, blob };
    write_file(planted, place, ground).map(drop)
}

/// A file whose bytes are there.
#[derive(Debug)]
pub(super) struct Planted<'p> {
    /// Whose it is.
    pub(super) view: View,
    /// Where it lies.
    pub(super) path: &'p str,
    /// When its content was changed, if not just now.
    pub(super) client_modified: Option<Timestamp>,
    /// Its bytes.
    pub(super) blob: Blob,
}

/// Writes it, and returns its id.
///
/// # Errors
/// What Dropbox would say.
pub(super) fn write_file(
    file: Planted<'_>,
    place: &str,
    ground: &mut Ground<'_>,
) -> Result<String, SeedError> {
    let Planted { view, path, client_modified, blob } = file;
    let unreadable = |source| SeedError::File { path: path.into(), source };
    let second = |time: Timestamp| Timestamp::from_second(time.as_second()).unwrap_or(time);
    let commit = Commit {
        path: parsed(path, place)?,
        mode: WriteMode::Overwrite,
        on_conflict: OnConflict::Fail,
        strictness: Strictness::Lenient,
        client_modified: client_modified.map(second),
        modified_by: Some(view.account.as_str().into()),
        form: FileForm::Plain,
    };
    let allocated = ground.state.accounts.get(&view.account).map_or(0, |account| account.allocated);
    let limits = Limits { allocated, now: second(ground.now) };
    let content = Content::new(blob).map_err(unreadable)?;
    let written = ground.state.files.write(&view, commit, content, limits);
    written.map(|entry| entry.id.to_string()).map_err(|failure| refused(place, path, failure))
}

fn share(seed: &FolderSeed, place: &str, ground: &mut Ground<'_>) -> Result<(), SeedError> {
    if seed.shared_with.is_empty() {
        return Ok(());
    }
    let owner = account(seed.account.as_deref(), place, ground.state)?;
    let said = |reason: String| SeedError::Refused { place: place.to_owned(), reason };
    let arg = json!({ "path": seed.path });
    let shared = act(ground, &owner, "sharing/share_folder", &arg).map_err(said)?;
    let id = shared["shared_folder_id"].clone();
    for email in &seed.shared_with {
        let member = account(Some(email), place, ground.state)?;
        let member_of = json!({ ".tag": "email", "email": email });
        let editor = json!({ "member": member_of, "access_level": "editor" });
        let arg = json!({ "shared_folder_id": id, "members": [editor], "quiet": true });
        act(ground, &owner, "sharing/add_folder_member", &arg).map_err(said)?;
        let arg = json!({ "shared_folder_id": id });
        act(ground, &member, "sharing/mount_folder", &arg).map_err(said)?;
    }
    Ok(())
}

fn plant_link(seed: &LinkSeed, place: &str, ground: &mut Ground<'_>) -> Result<(), SeedError> {
    let owner = account(seed.account.as_deref(), place, ground.state)?;
    let arg = match seed.settings.is_empty() {
        true => json!({ "path": seed.path }),
        false => json!({ "path": seed.path, "settings": seed.settings }),
    };
    let route = "sharing/create_shared_link_with_settings";
    act(ground, &owner, route, &arg)
        .map(drop)
        .map_err(|reason| SeedError::Refused { place: place.to_owned(), reason })
}

/// The id of the account with this e-mail address; of the ready-made one without.
fn account(email: Option<&str>, place: &str, state: &State) -> Result<String, SeedError> {
    let Some(email) = email else { return Ok(state.ready("account")) };
    let found = state.account_by_email(email).map(|account| account.id.clone());
    found.ok_or_else(|| SeedError::Missing {
        place: place.to_owned(),
        what: format!("account {email}"),
    })
}

fn view(email: Option<&str>, place: &str, state: &State) -> Result<View, SeedError> {
    let account = account(email, place, state)?;
    let root = state.accounts.get(&account).map(|account| account.home).unwrap_or_default();
    Ok(View { account, root })
}

fn parsed(path: &str, place: &str) -> Result<TreePath, SeedError> {
    TreePath::parse(path).map_err(|error| refused(place, path, error))
}

fn refused(place: &str, path: &str, reason: impl std::fmt::Display) -> SeedError {
    SeedError::Refused { place: place.to_owned(), reason: format!("{path}: {reason}") }
}
