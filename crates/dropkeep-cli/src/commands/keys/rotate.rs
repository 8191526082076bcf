//! `dropkeep keys rotate`

use clap::Args;
use serde_json::json;

use super::list;
use crate::context::Context;
use crate::failure::{Explain, Result};
use crate::keep::{ConfigArgs, open_database};

/// Seal everything anew under the first key, while the fleet goes on
///
/// It may be stopped and started again at any time.
#[derive(Debug, Args)]
pub(super) struct RotateArgs {
    #[command(flatten)]
    config: ConfigArgs,
}

impl RotateArgs {
    /// Seals it, and says which keys can go.
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let open = open_database(&self.config, context).await?;
        let rotation = open.connections.rotate().await;
        let rotation = rotation.explain("not everything could be sealed anew")?;
        let lines = list::lines(&open).await?;
        let idle = lines.iter().filter(|line| !line.seals && line.present && line.sealed == 0);
        let idle: Vec<_> = idle.map(|line| line.key.as_str()).collect();
        let record = json!({
            "sealed_anew": rotation.sealed_anew,
            "changed_meanwhile": rotation.changed_meanwhile,
            "no_longer_needed": idle,
        });
        context.output.record(&record, || {
            let done = format!(
                "{} secrets sealed anew, {} changed meanwhile",
                rotation.sealed_anew, rotation.changed_meanwhile
            );
            match idle.as_slice() {
                [] => done,
                idle => format!(
                    "{done}\nno longer needed, and free to go from the key file: {}",
                    idle.join(", ")
                ),
            }
        })
    }
}
