//! `dropkeep link`

use clap::Args;
use dropkeep_api::Client;
use dropkeep_api::sharing::SharedLinkMetadata;
use dropkeep_transfer::links::{DirectLink, share_link};
use serde::Serialize;

use crate::context::Context;
use crate::credentials::Connection;
use crate::dropbox_path::DropboxPath;
use crate::failure::{Explain, Failure, Result};
use crate::refusal;

/// Print the shared link of a file or folder
///
/// Makes one if there is none yet; whoever has it can see the content.
///
///   curl -L -o report.pdf "$(dropkeep link /reports/report.pdf --direct)"
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct LinkArgs {
    /// The file or folder in Dropbox
    #[arg(value_name = "PATH")]
    path: String,
    /// Print the link that downloads the file (a folder as a zip), not the page about it
    #[arg(long)]
    direct: bool,
}

/// A shared link in its two forms; what `link --json` prints.
#[derive(Debug, Serialize)]
pub(crate) struct Link {
    /// Where it leads in Dropbox, as far as Dropbox says it.
    path: Option<String>,
    /// The page.
    pub(crate) url: String,
    /// The content.
    pub(crate) direct_url: String,
    /// When it ends.
    expires: Option<String>,
}

impl LinkArgs {
    /// Makes or finds it, and prints it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let path = DropboxPath::parse(&self.path)?;
        if path.is_root() {
            return Err(Failure::usage("the whole Dropbox cannot be shared")
                .hint("name a file or a folder in it"));
        }
        let connection = context.connect().await?;
        let client = connection.client().await?;
        let link = share(&client, path.as_str(), &connection).await?;
        context
            .output
            .record(&link, || if self.direct { link.direct_url.clone() } else { link.url.clone() })
    }
}

/// The shared link of `path`, a new one or the one it has.
pub(crate) async fn share(client: &Client, path: &str, connection: &Connection) -> Result<Link> {
    let shared = share_link(client, path, None).await.map_err(|error| {
        refusal::of_link(format!("cannot share {path}"), &error, &connection.chosen)
    })?;
    let (url, path, expires) = match shared {
        SharedLinkMetadata::File(file) => (file.url, file.path_lower, file.expires),
        SharedLinkMetadata::Folder(folder) => (folder.url, folder.path_lower, folder.expires),
        _ => {
            return Err(Failure::failed("Dropbox gave a link of a kind unknown here"));
        }
    };
    let direct = DirectLink::of_endpoint(&url, &connection.endpoints.web)
        .explain("Dropbox gave a link that is none")?;
    Ok(Link {
        path,
        url,
        direct_url: direct.to_string(),
        expires: expires.map(|at| at.to_string()),
    })
}
