//! `dropkeep local reset`, `snapshot` and `restore`

use clap::Args;
use serde_json::json;

use super::remote::Remote;
use crate::context::Context;
use crate::failure::Result;

/// Take a running local Dropbox back to its start, with the same ids and tokens
#[derive(Debug, Args)]
pub(crate) struct ResetArgs {}

/// Keep the state of a running local Dropbox under a name
///
/// It is kept in its memory until it ends.
#[derive(Debug, Args)]
pub(crate) struct SnapshotArgs {
    /// Letters, digits, -, _ and .
    #[arg(value_name = "NAME")]
    name: String,
}

/// Take a running local Dropbox back to a snapshot, its clock too
#[derive(Debug, Args)]
pub(crate) struct RestoreArgs {
    /// The name given to `local snapshot`
    #[arg(value_name = "NAME")]
    name: String,
}

impl ResetArgs {
    /// Does it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        Remote::find(context)?.tell(("POST", "reset"), None).await?;
        context.output.record(&json!({"reset": true}), || "back at the start".to_owned())
    }
}

impl SnapshotArgs {
    /// Does it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let path = format!("snapshots/{}", encoded(&self.name));
        Remote::find(context)?.tell(("PUT", &path), None).await?;
        context.output.record(&json!({"snapshot": self.name}), || format!("kept as {}", self.name))
    }
}

impl RestoreArgs {
    /// Does it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let path = format!("snapshots/{}/restore", encoded(&self.name));
        Remote::find(context)?.tell(("POST", &path), None).await?;
        context.output.record(&json!({"restored": self.name}), || format!("back at {}", self.name))
    }
}

/// A name as one segment of a path.
fn encoded(name: &str) -> String {
    let mut url = url::Url::parse("data:/").ok();
    let path = url.as_mut().map(|url| {
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.clear().push(name);
        }
        url.path().trim_start_matches('/').to_owned()
    });
    path.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn a_name_stays_one_segment() {
        assert_eq!(encoded("before-1.0"), "before-1.0");
        assert_eq!(encoded("a/b c?"), "a%2Fb%20c%3F");
    }
}
