//! All faults one after the other, the table, and whether every promise was kept.

use anyhow::{Result, ensure};
use futures_util::future::LocalBoxFuture;

use super::row::{HEAD, Row};
use super::{clocks, disks, dropbox, keys, postgres, process, redis};

type Fault = fn() -> LocalBoxFuture<'static, Result<Row>>;

/// Every fault, by the name under which it can be chosen.
const FAULTS: [(&str, Fault); 15] = [
    ("none", || Box::pin(process::none())),
    ("redis-killed", || Box::pin(redis::killed())),
    ("redis-paused", || Box::pin(redis::paused())),
    ("redis-failover", || Box::pin(redis::failing_over())),
    ("postgres-killed", || Box::pin(postgres::killed_during_refresh())),
    ("postgres-hangs", || Box::pin(postgres::hangs())),
    ("dropbox-429", || Box::pin(dropbox::too_many_requests())),
    ("dropbox-500", || Box::pin(dropbox::internal_error())),
    ("dropbox-html", || Box::pin(dropbox::page())),
    ("dropbox-silent", || Box::pin(dropbox::silent())),
    ("replica-killed", || Box::pin(process::killed_while_refreshing())),
    ("clock-steps", || Box::pin(clocks::step())),
    ("disk-sqlite", || Box::pin(disks::full_under_sqlite())),
    ("disk-postgres", || Box::pin(disks::full_under_postgres())),
    ("key-missing", || Box::pin(keys::missing())),
];

/// Measures the `chosen` faults, or all, and prints a table.
pub(crate) async fn run(chosen: &[&str]) -> Result<()> {
    let (mut rows, mut broken) = (Vec::new(), Vec::new());
    for (name, fault) in FAULTS {
        if chosen.is_empty() || chosen.contains(&name) {
            eprintln!("{name} ...");
            match fault().await {
                Ok(row) => {
                    broken.extend(row.broken_promises());
                    rows.push(row);
                }
                Err(error) => broken.push(format!("{name}: cannot be measured: {error:#}")),
            }
        }
    }
    println!("{HEAD}");
    for row in &rows {
        println!("{row}");
    }
    println!();
    for row in &rows {
        println!("- {}: /readyz said {}", row.fault, row.said);
    }
    ensure!(broken.is_empty(), "promises were broken:\n{}", broken.join("\n"));
    Ok(())
}
