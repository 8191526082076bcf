//! Notices whose files changed, and tells the apps that want to know.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::delivery::Notification;
use crate::files::View;
use crate::server::Shared;
use crate::state::{Account, App, AppAccess, State};

/// What is known of the files of those whose apps have webhooks, and what is still to be told.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    apps: BTreeSet<String>,
    /// By app and account.
    known: BTreeMap<(String, String), u64>,
    due: Vec<Notification>,
    is_running: bool,
}

/// Sees to it that notifications are sent from now on. An app whose first webhook this is, is told
/// of what changes later.
pub(crate) fn watch(shared: &Arc<Shared>) {
    let state = shared.state();
    let mut watch = shared.watch();
    watch.look(&state);
    drop(state);
    if !std::mem::replace(&mut watch.is_running, true) {
        shared.launch(notify(Arc::clone(shared), shared.changes()));
    }
}

/// Sends notifications until the server stops. Changes that come while it looks are told together:
/// a notification says who changed and never what.
async fn notify(shared: Arc<Shared>, mut changes: watch::Receiver<u64>) {
    let mut deliveries = JoinSet::new();
    loop {
        tokio::select! {
            () = shared.stopped() => break,
            changed = changes.changed() => if changed.is_err() { break },
            Some(_) = deliveries.join_next() => continue,
        }
        let due = {
            let state = shared.state();
            let mut watch = shared.watch();
            watch.look(&state);
            std::mem::take(&mut watch.due)
        };
        for notification in due {
            deliveries.spawn(notification.deliver(Arc::clone(&shared)));
        }
    }
}

impl Watch {
    /// Finds what has to be told since the last look.
    fn look(&mut self, state: &State) {
        let mut apps = BTreeSet::new();
        let mut known = BTreeMap::new();
        for app in state.apps.values().filter(|app| !app.webhook_uris.is_empty()) {
            let mut changed = BTreeSet::new();
            for id in state.grants.accounts_of(&app.key) {
                let Some(account) = state.accounts.get(&id) else { continue };
                let number = progress(state, app, account);
                let key = (app.key.clone(), id);
                if self.known.get(&key).copied().unwrap_or_default() != number {
                    changed.insert((account.id.clone(), account.uid));
                }
                known.insert(key, number);
            }
            if self.apps.contains(&app.key) && !changed.is_empty() {
                self.due.extend(app.webhook_uris.iter().map(|uri| Notification {
                    app: app.key.clone(),
                    secret: app.secret.clone(),
                    uri: uri.clone(),
                    accounts: changed.clone(),
                }));
            }
            apps.insert(app.key.clone());
        }
        (self.apps, self.known) = (apps, known);
    }
}

/// A number that changes with every change of what an app sees of an account's files.
fn progress(state: &State, app: &App, account: &Account) -> u64 {
    let view = View { account: account.id.clone(), root: state.root_of(account) };
    match app.access {
        AppAccess::FullDropbox => state.files.changes_seen(&view),
        AppAccess::AppFolder => state.files.changes_in_app_folder(&view.account, &app.key),
    }
}
