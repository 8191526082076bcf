use std::path::Path;

use dropkeep::auth::{App, Credentials, RefreshToken};
use dropkeep::transfer::{UploadOptions, links, upload_file};

/// Uploads a report and returns the link that downloads it.
async fn publish(credentials: Credentials, report: &Path) -> anyhow::Result<String> {
    let client = dropkeep::connect(credentials)?; // stays signed in for as long as it lives
    upload_file(&client, report, "/reports/today.txt", &UploadOptions::default()).await?;
    Ok(links::direct_link(&client, "/reports/today.txt").await?.to_string())
}

/// What `dropkeep login` gets: an app key and a refresh token. No secret, thanks to PKCE.
fn credentials(app_key: &str, refresh_token: String) -> Credentials {
    Credentials::new(App::public(app_key), RefreshToken::new(refresh_token))
}
