//! Keeping connections: signing in, listing, judging, ending.

use std::collections::BTreeSet;

use dropkeep_auth::{CacheKey, RefreshToken};
use dropkeep_stores::{ConnectionFilter, Label, Reach, StateKind, Subject, Verdict};

use crate::conformance::on_every_database;
use crate::support::{Store, connect, new_connection, token};

on_every_database!(
    a_sign_in_is_kept_and_opens_again,
    nothing_secret_is_stored_in_clear,
    signing_in_again_keeps_the_connection,
    persons_and_accounts_are_kept_apart,
    a_row_copied_over_another_does_not_open,
    lists_are_filtered_and_paged,
    what_a_key_reaches_is_listed_in_whole_pages,
    a_label_is_short_and_plain,
    a_search_takes_wildcards_literally,
    a_verdict_counts_for_its_sign_in_only,
    a_disconnected_connection_keeps_its_history_and_no_secret,
    a_rotated_refresh_token_replaces_its_predecessor_only,
    an_access_token_from_the_sign_in_is_shared,
    opening_twice_at_once_migrates_once,
);

async fn a_sign_in_is_kept_and_opens_again(store: Store) {
    let connected = connect(&store.open().await, "ada").await;
    assert!(connected.is_new);
    let connections = store.open().await;
    let found = connections.find(&connected.connection.id).await.unwrap().unwrap();
    assert_eq!(found, connected.connection);
    assert_eq!(found.subject, Subject::Account("dbid:ada".to_owned()));
    assert_eq!(found.state.kind, StateKind::Active);
    assert_eq!(found.missing_scopes().to_string(), "files.content.read");
    let grant = connections.grant(&found.id).await.unwrap().unwrap();
    assert_eq!(grant.refresh_token, RefreshToken::new("refresh-ada"));
}

async fn nothing_secret_is_stored_in_clear(store: Store) {
    let connections = store.open().await;
    let mut new = new_connection("ada", "canary-refresh-token");
    new.access_token = Some(token("canary-access-token", 14_400));
    connections.connect(&new).await.unwrap();
    connections.database().close().await;
    let dump = store.dump();
    let text = String::from_utf8_lossy(&dump);
    assert!(text.contains("ada@example.com"), "the dump is of the right database");
    for canary in ["canary-refresh-token", "canary-access-token"] {
        assert!(!text.contains(canary), "{canary} is stored in clear");
        let hex: String = canary.bytes().map(|byte| format!("{byte:02x}")).collect();
        assert!(!text.contains(&hex), "{canary} is stored in clear, as bytes");
    }
}

async fn signing_in_again_keeps_the_connection(store: Store) {
    let connections = store.open().await;
    let first = connect(&connections, "ada").await.connection;
    connections.label(&first.id, label("Ada's photos").as_ref()).await.unwrap();
    let again = connections.connect(&new_connection("ada", "another")).await.unwrap();
    assert!(!again.is_new);
    assert_eq!(again.connection.id, first.id);
    assert_eq!(again.connection.label, label("Ada's photos"));
    assert!(again.connection.epoch > first.epoch);
    assert_ne!(again.connection.grant_digest, first.grant_digest);
    let grant = connections.grant(&first.id).await.unwrap().unwrap();
    assert_eq!(grant.refresh_token, RefreshToken::new("another"));
}

async fn persons_and_accounts_are_kept_apart(store: Store) {
    let connections = store.open().await;
    let base = new_connection("ada", "one");
    let mut ids = BTreeSet::new();
    for change in 0..5 {
        let mut new = base.clone();
        match change {
            0 => {}
            1 => new.tenant = "other".to_owned(),
            2 => new.app = "other".to_owned(),
            3 => new.user = "other".to_owned(),
            _ => new.subject = Subject::Team("dbtid:team".to_owned()),
        }
        ids.insert(connections.connect(&new).await.unwrap().connection.id);
    }
    assert_eq!(ids.len(), 5);
}

async fn a_row_copied_over_another_does_not_open(store: Store) {
    let connections = store.open().await;
    let victim = connect(&connections, "ada").await.connection;
    let thief = connect(&connections, "bob").await.connection;
    store
        .tamper(
            "UPDATE connections SET refresh_token = \
             (SELECT other.refresh_token FROM connections other WHERE other.user_id = 'ada') \
             WHERE user_id = 'bob'",
        )
        .await;
    assert!(connections.grant(&victim.id).await.unwrap().is_some());
    let error = connections.grant(&thief.id).await.unwrap_err();
    let shown = format!("{error} {:?}", std::error::Error::source(&error).map(ToString::to_string));
    assert!(shown.contains("moved or changed"), "{shown}");
}

async fn lists_are_filtered_and_paged(store: Store) {
    let connections = store.open().await;
    for user in ["ada", "bob", "carol", "dave", "erin"] {
        connect(&connections, user).await;
    }
    let (mut users, mut after, mut pages) = (Vec::new(), None, 0);
    loop {
        let page = connections.list(&ConnectionFilter::default(), after.as_ref(), 2).await.unwrap();
        users.extend(page.connections.into_iter().map(|connection| connection.user));
        pages += 1;
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    users.sort();
    assert_eq!((pages, users.join(" ").as_str()), (3, "ada bob carol dave erin"));
    let only = async |filter: ConnectionFilter| {
        let page = connections.list(&filter, None, 10).await.unwrap();
        page.connections.into_iter().map(|connection| connection.user).collect::<Vec<_>>()
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(only(ConnectionFilter { user: text("bob"), ..Default::default() }).await, ["bob"]);
    assert_eq!(
        only(ConnectionFilter { search: text("CAROL@"), ..Default::default() }).await,
        ["carol"]
    );
    let subject = text("dbid:dave");
    assert_eq!(only(ConnectionFilter { subject, ..Default::default() }).await, ["dave"]);
    assert!(
        only(ConnectionFilter { tenant: text("other"), ..Default::default() }).await.is_empty()
    );
    let state = Some(StateKind::NeedsReconnect);
    assert!(only(ConnectionFilter { state, ..Default::default() }).await.is_empty());
    assert_eq!(connections.count_by_state().await.unwrap(), [(StateKind::Active, 5)]);
}

fn label(text: &str) -> Option<Label> {
    Label::parse(text).unwrap()
}

async fn what_a_key_reaches_is_listed_in_whole_pages(store: Store) {
    let connections = store.open().await;
    let mut ids = Vec::new();
    for number in 0..30 {
        let mut new = new_connection(&format!("user{number}"), "refresh");
        new.app = if number % 10 == 0 { "letters" } else { "photos" }.to_owned();
        ids.push(connections.connect(&new).await.unwrap().connection.id);
    }
    let pages = async |reach: &str| {
        let reach: Reach = reach.parse().unwrap();
        let filter = ConnectionFilter { reach: Some(reach), ..ConnectionFilter::default() };
        let (mut after, mut sizes) = (None, Vec::new());
        loop {
            let page = connections.list(&filter, after.as_ref(), 2).await.unwrap();
            sizes.push(page.connections.len());
            after = page.next;
            if after.is_none() {
                return sizes;
            }
        }
    };
    assert_eq!(pages("app:letters").await, [2, 1]);
    assert_eq!(pages(&format!("app:letters {} {}", ids[1], ids[2])).await, [2, 2, 1]);
    assert_eq!(pages(ids[7].as_str()).await, [1]);
    assert_eq!(pages("app:other").await, [0]);
    assert_eq!(pages("app:l_tters app:%").await, [0], "names are no patterns");
    assert_eq!(pages("").await, [0], "what reaches nothing gets nothing");
    assert_eq!(pages("*").await, [2; 15]);
}

async fn a_label_is_short_and_plain(store: Store) {
    let connections = store.open().await;
    let one = connect(&connections, "ada").await.connection;
    assert_eq!(label("  "), None);
    let longest = label(&format!(" {} ", "ä".repeat(200)));
    connections.label(&one.id, longest.as_ref()).await.unwrap();
    let found = connections.find(&one.id).await.unwrap().unwrap();
    assert_eq!(found.label, longest);
    for bad in [&"a".repeat(201), "two\nlines", "\u{1b}[31m"] {
        assert!(Label::parse(bad).is_err(), "{bad}");
    }
}

async fn a_search_takes_wildcards_literally(store: Store) {
    let connections = store.open().await;
    let one = connect(&connections, "ada").await.connection;
    connections.label(&one.id, label(r"100% of a_b\c").as_ref()).await.unwrap();
    connect(&connections, "bob").await;
    for (search, found) in [("100%", 1), ("%", 1), ("a_b", 1), ("_", 1), (r"b\c", 1), ("zzz", 0)] {
        let filter = ConnectionFilter { search: Some(search.to_owned()), ..Default::default() };
        let page = connections.list(&filter, None, 10).await.unwrap();
        assert_eq!(page.connections.len(), found, "{search}");
    }
}

async fn a_verdict_counts_for_its_sign_in_only(store: Store) {
    let connections = store.open().await;
    let old = connect(&connections, "ada").await.connection;
    let new = connections.connect(&new_connection("ada", "another")).await.unwrap().connection;
    let dead = Verdict::Dead("revoked".to_owned());
    assert!(!connections.judge(&old.id, &old.grant_digest.unwrap(), &dead).await.unwrap());
    let digest = new.grant_digest.unwrap();
    assert!(connections.judge(&new.id, &digest, &dead).await.unwrap());
    assert!(!connections.judge(&new.id, &digest, &dead).await.unwrap(), "told once");
    let failing = Verdict::Failing("503".to_owned());
    assert!(!connections.judge(&new.id, &digest, &failing).await.unwrap(), "it stays dead");
    let state = connections.find(&new.id).await.unwrap().unwrap().state;
    assert_eq!((state.kind, state.reason.as_deref()), (StateKind::NeedsReconnect, Some("revoked")));
    assert!(connections.judge(&new.id, &digest, &Verdict::Sound).await.unwrap());
}

async fn a_disconnected_connection_keeps_its_history_and_no_secret(store: Store) {
    let connections = store.open().await;
    let one = connect(&connections, "ada").await.connection;
    let digest = one.grant_digest.clone().unwrap();
    assert!(!connections.erase(&one.id, &digest).await.unwrap(), "first it must be ended");
    assert!(connections.begin_revoking(&one.id).await.unwrap());
    assert!(!connections.begin_revoking(&one.id).await.unwrap());
    assert!(connections.grant(&one.id).await.unwrap().is_some(), "to revoke it at Dropbox");
    assert!(!connections.erase(&one.id, "another").await.unwrap(), "it was connected anew");
    assert!(connections.erase(&one.id, &digest).await.unwrap());
    let erased = connections.find(&one.id).await.unwrap().unwrap();
    assert_eq!(erased.state.kind, StateKind::Disconnected);
    assert_eq!((erased.grant_digest, erased.profile.email), (None, None));
    assert!(connections.grant(&one.id).await.unwrap().is_none());
    let listed = connections.list(&ConnectionFilter::default(), None, 10).await.unwrap();
    assert!(listed.connections.is_empty());
    assert_eq!(connect(&connections, "ada").await.connection.id, one.id, "it comes back as it was");
}

async fn a_rotated_refresh_token_replaces_its_predecessor_only(store: Store) {
    let connections = store.open().await;
    let one = connect(&connections, "ada").await.connection;
    let old = new_connection("ada", "refresh-ada").credentials;
    let new = new_connection("ada", "rotated").credentials;
    let key = CacheKey::of(&old);
    assert!(connections.replace_refresh_token(&one.id, &key, &new).await.unwrap());
    assert!(!connections.replace_refresh_token(&one.id, &key, &old).await.unwrap());
    let grant = connections.grant(&one.id).await.unwrap().unwrap();
    assert_eq!(grant.refresh_token, RefreshToken::new("rotated"));
}

async fn an_access_token_from_the_sign_in_is_shared(store: Store) {
    let connections = store.open().await;
    let mut new = new_connection("ada", "refresh-ada");
    let given = token("access-ada", 14_400);
    new.access_token = Some(given.clone());
    let one = connections.connect(&new).await.unwrap().connection;
    let key = CacheKey::of(&new.credentials);
    assert_eq!(connections.access_token(&one.id, &key).await.unwrap(), Some(given.clone()));
    assert_eq!(one.access_fingerprint, Some(given.token.fingerprint()));
    let other = CacheKey::of(&new_connection("ada", "another").credentials);
    assert_eq!(connections.access_token(&one.id, &other).await.unwrap(), None);
    assert!(connections.forget_access_token(&one.id, &given.token).await.unwrap());
    assert_eq!(connections.access_token(&one.id, &key).await.unwrap(), None);
}

async fn opening_twice_at_once_migrates_once(store: Store) {
    let (first, second, third) = tokio::join!(store.open(), store.open(), store.open());
    connect(&first, "ada").await;
    connect(&second, "bob").await;
    assert_eq!(third.count_by_state().await.unwrap(), [(StateKind::Active, 2)]);
}
