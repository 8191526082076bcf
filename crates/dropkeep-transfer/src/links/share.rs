//! Links made or found.

use dropkeep_api::Client;
use dropkeep_api::sharing::{
    CreateSharedLinkWithSettingsArg, CreateSharedLinkWithSettingsError, ListSharedLinksArg,
    SharedLinkAlreadyExistsMetadata, SharedLinkMetadata, SharedLinkSettings,
};

use super::{DirectLink, LinkError, LinkRefusal};

/// The shared link of the file or folder at `path`: a new one, or the one that it has already.
///
/// `settings` apply to a new link only. They are `None` for Dropbox's defaults: some plans refuse
/// any setting.
///
/// # Errors
/// Nothing is at `path`, the account may not share it, or Dropbox cannot be reached.
pub async fn share_link(
    client: &Client,
    path: &str,
    settings: Option<SharedLinkSettings>,
) -> Result<SharedLinkMetadata, LinkError> {
    let mut argument = CreateSharedLinkWithSettingsArg::new(path);
    argument.settings = settings;
    let error = match client.sharing().create_shared_link_with_settings(argument).await {
        Ok(link) => return Ok(link),
        Err(error) => error,
    };
    match error.api() {
        Some(CreateSharedLinkWithSettingsError::SharedLinkAlreadyExists(existing)) => {
            match existing {
                Some(SharedLinkAlreadyExistsMetadata::Metadata(link)) => Ok(link.clone()),
                _ => find_link(client, path).await,
            }
        }
        _ => Err(LinkError::dropbox(path, error, |error| LinkRefusal::Create(Box::new(error)))),
    }
}

/// The link that downloads the file at `path` (a folder as a zip file): its shared link, as
/// [`share_link`] makes or finds it, made direct.
///
/// # Errors
/// As [`share_link`].
pub async fn direct_link(client: &Client, path: &str) -> Result<DirectLink, LinkError> {
    let link = share_link(client, path, None).await?;
    DirectLink::of_endpoint(link.url(), &client.endpoints().web)
        .map_err(|source| LinkError::Unusable { path: path.to_owned(), source })
}

/// The link of `path` itself, not that of a folder above it.
async fn find_link(client: &Client, path: &str) -> Result<SharedLinkMetadata, LinkError> {
    let mut argument = ListSharedLinksArg::new().path(path).direct_only(true);
    loop {
        let listed = client.sharing().list_shared_links(argument).await;
        let listed = listed.map_err(|error| LinkError::dropbox(path, error, LinkRefusal::List))?;
        if let Some(link) = listed.links.into_iter().next() {
            return Ok(link);
        }
        argument = match listed.cursor.filter(|_| listed.has_more) {
            Some(cursor) => ListSharedLinksArg::new().path(path).direct_only(true).cursor(cursor),
            None => return Err(LinkError::Vanished { path: path.to_owned() }),
        };
    }
}
