//! Listing connections, a page at a time.

use sqlx::AssertSqlSafe;

use super::row::{self, COLUMNS};
use super::{Connection, ConnectionId, Connections, StateKind};
use crate::api_keys::Reach;
use crate::database::DatabaseError;
use crate::database::columns::get;

/// Which connections to list. Empty fields exclude none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConnectionFilter {
    /// Of this tenant.
    pub tenant: Option<String>,
    /// Of this app.
    pub app: Option<String>,
    /// Of this user of the customer's.
    pub user: Option<String>,
    /// That fare so; without it all but the disconnected ones.
    pub state: Option<StateKind>,
    /// Of this account or team.
    pub subject: Option<String>,
    /// Whose label, e-mail address, name or user contains this, in any case.
    pub search: Option<String>,
    /// That an API key reaches.
    pub reach: Option<Reach>,
}

/// One page of a list, and where the next begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConnectionPage {
    /// The connections, in the order of their ids.
    pub connections: Vec<Connection>,
    /// What to ask the next page after; `None` on the last.
    pub next: Option<ConnectionId>,
}

impl Connections {
    /// The connections that `filter` lets through, `limit` of them after `after`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(
        &self,
        filter: &ConnectionFilter,
        after: Option<&ConnectionId>,
        limit: u16,
    ) -> Result<ConnectionPage, DatabaseError> {
        let reach = Reached::by(filter.reach.as_ref());
        let statement = format!(
            "SELECT {COLUMNS} FROM connections WHERE id > $1 AND {} \
             AND ($2 IS NULL OR tenant = $2) AND ($3 IS NULL OR app = $3) \
             AND ($4 IS NULL OR user_id = $4) \
             AND (state = $5 OR ($5 IS NULL AND state <> 'disconnected')) \
             AND ($6 IS NULL OR subject = $6) \
             AND ($7 IS NULL OR LOWER(COALESCE(label, '') || ' ' || COALESCE(email, '') || ' ' || \
                  COALESCE(display_name, '') || ' ' || user_id) LIKE $7 ESCAPE '\\') \
             ORDER BY id LIMIT $8",
            reach.condition
        );
        let mut query = sqlx::query(AssertSqlSafe(statement))
            .bind(after.map_or("", ConnectionId::as_str))
            .bind(&filter.tenant)
            .bind(&filter.app)
            .bind(&filter.user)
            .bind(filter.state.map(StateKind::as_str))
            .bind(&filter.subject)
            .bind(filter.search.as_deref().map(contains))
            .bind(i64::from(limit) + 1);
        for name in reach.names {
            query = query.bind(name);
        }
        let rows = query.fetch_all(self.database.statements()).await?;
        let mut connections = rows.iter().map(row::connection).collect::<Result<Vec<_>, _>>()?;
        let is_last = connections.len() <= usize::from(limit);
        connections.truncate(usize::from(limit));
        let next = connections.last().map(|connection| connection.id.clone());
        Ok(ConnectionPage { next: next.filter(|_| !is_last), connections })
    }

    /// How many connections of all tenants fare in which way.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn count_by_state(&self) -> Result<Vec<(StateKind, i64)>, DatabaseError> {
        let rows = sqlx::query("SELECT state, COUNT(*) AS number FROM connections GROUP BY state")
            .fetch_all(self.database.statements())
            .await?;
        let mut counts = Vec::new();
        for row in &rows {
            let kind: String = get(row, "state")?;
            if let Some(kind) = StateKind::parse(&kind) {
                counts.push((kind, get(row, "number")?));
            }
        }
        Ok(counts)
    }
}

/// What a reach means for rows of the table. It belongs into the query: a page that is thinned out afterwards
/// may be empty with more to come.
struct Reached<'f> {
    condition: String,
    /// What its placeholders stand for, from the ninth on.
    names: Vec<&'f str>,
}

impl<'f> Reached<'f> {
    fn by(reach: Option<&'f Reach>) -> Self {
        let Some(Reach::Only { apps, connections }) = reach else {
            return Self { condition: "1 = 1".to_owned(), names: Vec::new() };
        };
        let mut names: Vec<&str> = apps.iter().map(String::as_str).collect();
        let of_apps = placeholders(9, names.len());
        names.extend(connections.iter().map(ConnectionId::as_str));
        let single = placeholders(9 + apps.len(), connections.len());
        Self { condition: format!("(app IN ({of_apps}) OR id IN ({single}))"), names }
    }
}

/// A list for `IN`. An empty one has what no column equals.
fn placeholders(first: usize, number: usize) -> String {
    match number {
        0 => "NULL".to_owned(),
        _ => (first..first + number).map(|at| format!("${at}")).collect::<Vec<_>>().join(", "),
    }
}

/// A pattern of LIKE for what contains `text`.
fn contains(text: &str) -> String {
    let escaped: String = text
        .to_lowercase()
        .chars()
        .flat_map(|c| (c == '%' || c == '_' || c == '\\').then_some('\\').into_iter().chain([c]))
        .collect();
    format!("%{escaped}%")
}
