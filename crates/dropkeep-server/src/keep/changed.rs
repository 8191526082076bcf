//! Passing on that files of accounts changed.

use dropkeep_stores::{ConnectionFilter, DatabaseError, Event, EventKind};

use super::Keep;

/// How many connections of one account are read at once.
const PAGE: u16 = 500;

impl Keep {
    /// Tells the subscribers of every connection to `app` whose account or team is one of `subjects`; gives
    /// how many messages that makes.
    ///
    /// # Errors
    /// When the database fails: then some may have been told, and are told again with the next try.
    pub async fn tell_changed(&self, app: &str, subjects: &[String]) -> Result<u64, DatabaseError> {
        let connections = self.connections();
        let mut told = 0;
        for subject in subjects {
            let filter = ConnectionFilter {
                app: Some(app.to_owned()),
                subject: Some(subject.clone()),
                ..ConnectionFilter::default()
            };
            let mut after = None;
            loop {
                let page = connections.list(&filter, after.as_ref(), PAGE).await?;
                for connection in page.connections.iter().filter(|one| one.state.kind.is_served()) {
                    let event = Event::about(EventKind::Changed, connection);
                    told += connections.outbox().publish(&event).await?;
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(told)
    }
}
