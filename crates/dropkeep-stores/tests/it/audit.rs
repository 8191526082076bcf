//! The audit trail: what is written is listed, the latest first.

use dropkeep_stores::{Actor, ApiKeyId, AuditFilter, AuditLog, ConnectionId, NewAuditRecord};
use jiff::ToSpan as _;

use crate::conformance::on_every_database;
use crate::support::{Store, randomness};

on_every_database!(
    what_was_done_is_listed_latest_first,
    lists_of_the_trail_are_filtered_and_paged,
    thousands_of_records_are_written_at_once,
    old_records_are_forgotten,
);

async fn audit(store: &Store) -> AuditLog {
    AuditLog::new(store.open().await.database().clone())
}

async fn what_was_done_is_listed_latest_first(store: Store) {
    let audit = audit(&store).await;
    let connection = ConnectionId::generate(&randomness());
    let key = ApiKeyId::generate(&randomness());
    let read = NewAuditRecord {
        times: 64,
        fingerprint: Some("0123456789abcdef".to_owned()),
        ..audit.now("acme", Actor::Key(key.clone()), "token.read", Some(&connection))
    };
    audit.record(&read).await.unwrap();
    let ended = NewAuditRecord {
        at: read.at + 1.second(),
        last_at: read.at + 1.second(),
        detail: Some("by hand".to_owned()),
        ..audit.now("acme", Actor::Operator("root".to_owned()), "connection.disconnect", None)
    };
    audit.record(&ended).await.unwrap();
    let page = audit.list(&AuditFilter::default(), None, 10).await.unwrap();
    assert_eq!(page.next, None);
    let [last, first] = page.records.try_into().unwrap();
    assert_eq!(
        (last.actor.as_str(), last.action.as_str()),
        ("operator:root", "connection.disconnect")
    );
    assert_eq!(last.detail.as_deref(), Some("by hand"));
    assert_eq!(first.actor, format!("key:{key}"));
    assert_eq!((first.times, first.connection), (64, Some(connection)));
    assert_eq!(first.fingerprint.as_deref(), Some("0123456789abcdef"));
}

async fn lists_of_the_trail_are_filtered_and_paged(store: Store) {
    let audit = audit(&store).await;
    let connection = ConnectionId::generate(&randomness());
    for number in 0..5 {
        let tenant = if number == 4 { "globex" } else { "acme" };
        let connection = (number > 0).then_some(&connection);
        audit.record(&audit.now(tenant, Actor::Keep, "token.refresh", connection)).await.unwrap();
    }
    let filter = AuditFilter { tenant: Some("acme".to_owned()), ..AuditFilter::default() };
    let first = audit.list(&filter, None, 3).await.unwrap();
    assert_eq!(first.records.len(), 3);
    let next = first.next.unwrap().to_string().parse().unwrap();
    let second = audit.list(&filter, Some(&next), 3).await.unwrap();
    assert_eq!((second.records.len(), second.next), (1, None));
    assert!(!first.records.contains(&second.records[0]));
    let filter = AuditFilter { connection: Some(connection), ..filter };
    assert_eq!(audit.list(&filter, None, 10).await.unwrap().records.len(), 3);
    let filter = AuditFilter { actor: Some("person".to_owned()), ..AuditFilter::default() };
    assert!(audit.list(&filter, None, 10).await.unwrap().records.is_empty());
    let since = Some(audit.now("acme", Actor::Keep, "", None).at + 1.hour());
    let filter = AuditFilter { since, ..AuditFilter::default() };
    assert!(audit.list(&filter, None, 10).await.unwrap().records.is_empty());
}

async fn thousands_of_records_are_written_at_once(store: Store) {
    let audit = audit(&store).await;
    let records: Vec<_> =
        (0..2500).map(|_| audit.now("acme", Actor::Keep, "token.read", None)).collect();
    audit.record_all(&records).await.unwrap();
    // Once more, after no answer came to the first time.
    audit.record_all(&records).await.unwrap();
    let page = audit.list(&AuditFilter::default(), None, 5000).await.unwrap();
    assert_eq!(page.records.len(), 2500);
    audit.record_all(&[]).await.unwrap();
}

async fn old_records_are_forgotten(store: Store) {
    let audit = audit(&store).await;
    let now = audit.now("acme", Actor::Keep, "token.read", None);
    let old = NewAuditRecord {
        at: now.at - 48.hours(),
        last_at: now.at - 47.hours(),
        ..audit.now("acme", Actor::Keep, "token.read", None)
    };
    audit.record_all(&[old, now.clone()]).await.unwrap();
    assert_eq!(audit.forget_before(now.at - 24.hours()).await.unwrap(), 1);
    assert_eq!(audit.list(&AuditFilter::default(), None, 10).await.unwrap().records.len(), 1);
}
