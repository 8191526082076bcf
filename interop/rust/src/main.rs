//! The main job, done by the asynchronous client of the crate `dropbox-sdk` as it is, on a local
//! Dropbox. It speaks HTTP/2 alone.
//!
//! Run it with: dropkeep local run -- cargo run --manifest-path interop/rust/Cargo.toml

#![expect(clippy::disallowed_methods, reason = "a program reads its environment")]

use std::env::var;
use std::error::Error;

use bytes::Bytes;
use dropbox_sdk::Error as SdkError;
use dropbox_sdk::async_routes::{auth, files, sharing, users};
use dropbox_sdk::default_async_client::{NoauthDefaultClient, UserAuthDefaultClient};
use dropbox_sdk::oauth2::{Authorization, TokenCache};
use dropbox_sdk::types::auth::AuthError;
use futures::io::AsyncReadExt;

type Client = UserAuthDefaultClient;
type Outcome = Result<(), Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome {
    let client = sign_in().await?;
    upload_and_download(&client).await?;
    list_and_relocate(&client).await?;
    share(&client).await?;
    be_refused(&client).await?;
    outlive_the_access_token(&client).await
}

/// An ordinary refresh token; the access token is fetched by the first call.
fn refreshing() -> Result<Authorization, std::env::VarError> {
    let (key, secret) = (var("DROPBOX_APP_KEY")?, var("DROPBOX_APP_SECRET")?);
    Ok(Authorization::from_client_secret_refresh_token(key, secret, var("DROPBOX_REFRESH_TOKEN")?))
}

async fn sign_in() -> Result<Client, Box<dyn Error>> {
    let client = Client::new(refreshing()?);
    let account = users::get_current_account(&client).await?;
    assert_eq!(account.account_id, var("DROPBOX_ACCOUNT_ID")?);
    println!("refreshed, and is who it should be");
    Ok(client)
}

async fn upload_and_download(client: &Client) -> Outcome {
    // What lies beyond U+FFFF would not do: this client writes 😀 as `\u1f600`, which is another name.
    let name = "/rust/Übung 日本.bin";
    let small = Bytes::from_static(b"hello world");
    let arg = files::UploadArg::new(name.to_owned());
    let written = files::upload(client, &arg, small.clone()).await?;
    assert_eq!(written.path_display.as_deref(), Some(name));
    assert_eq!(download(client, name, None, None).await?, small);
    assert_eq!(download(client, name, Some(6), None).await?, small[6..]);
    assert_eq!(download(client, name, Some(2), Some(4)).await?, small[2..=4]);

    let part: Vec<u8> = (0..4 * 1024 * 1024).map(|index: u32| (index % 251) as u8).collect();
    let part = Bytes::from(part);
    let start = files::UploadSessionStartArg::default();
    let session = files::upload_session_start(client, &start, part.clone()).await?.session_id;
    let cursor = |offset: usize| files::UploadSessionCursor::new(session.clone(), offset as u64);
    let append = files::UploadSessionAppendArg::new(cursor(part.len()));
    files::upload_session_append_v2(client, &append, part.clone()).await?;
    // The same once more, as after an answer that was lost.
    let again = files::upload_session_append_v2(client, &append, part.clone()).await;
    let Err(SdkError::Api(files::UploadSessionAppendError::IncorrectOffset(told))) = again else {
        return Err("the same part was taken twice".into());
    };
    assert_eq!(told.correct_offset, 2 * part.len() as u64);
    let commit = files::CommitInfo::new("/rust/large.bin".to_owned());
    let finish = files::UploadSessionFinishArg::new(cursor(2 * part.len()), commit);
    let large = files::upload_session_finish(client, &finish, Bytes::new()).await?;
    assert_eq!(download(client, &large.id, None, None).await?, [&part[..], &part].concat());
    println!("uploaded in one call and in a session, and downloaded whole and by ranges");
    Ok(())
}

async fn download(
    client: &Client,
    path: &str,
    start: Option<u64>,
    end: Option<u64>,
) -> Result<Vec<u8>, Box<dyn Error>> {
    let arg = files::DownloadArg::new(path.to_owned());
    let answer = files::download(client, &arg, start, end).await?;
    let mut content = Vec::new();
    answer.body.ok_or("no body")?.read_to_end(&mut content).await?;
    Ok(content)
}

async fn list_and_relocate(client: &Client) -> Outcome {
    for name in ["a", "b", "c"] {
        let arg = files::UploadArg::new(format!("/rust/many/{name}"));
        files::upload(client, &arg, Bytes::from(name)).await?;
    }
    let arg = files::ListFolderArg::new("/rust/many".to_owned()).with_limit(1);
    let first = files::list_folder(client, &arg).await?;
    let (entries, cursor) = all_pages(client, first).await?;
    assert_eq!(entries.len(), 3);

    let nobody = NoauthDefaultClient::default();
    let arg = files::ListFolderLongpollArg::new(cursor.clone());
    let (from, to) = ("/rust/many/a".to_owned(), "/rust/moved".to_owned());
    let relocation = files::RelocationArg::new(from, to);
    let (changes, moved) = tokio::join!(
        files::list_folder_longpoll(&nobody, &arg),
        files::move_v2(client, &relocation),
    );
    assert!(changes?.changes);
    assert!(matches!(moved?.metadata, files::Metadata::File(file) if file.name == "moved"));
    let arg = files::DeleteArg::new("/rust/many/b".to_owned());
    files::delete_v2(client, &arg).await?;
    let arg = files::ListFolderContinueArg::new(cursor);
    let next = files::list_folder_continue(client, &arg).await?;
    let (entries, _) = all_pages(client, next).await?;
    assert!(entries.iter().all(|entry| matches!(entry, files::Metadata::Deleted(_))));
    assert_eq!(entries.len(), 2);
    println!("listed page by page, was told of a change, moved and deleted");
    Ok(())
}

/// All entries from `page` on, and the cursor behind the last.
async fn all_pages(
    client: &Client,
    mut page: files::ListFolderResult,
) -> Result<(Vec<files::Metadata>, String), Box<dyn Error>> {
    let mut entries = page.entries;
    while page.has_more {
        let arg = files::ListFolderContinueArg::new(page.cursor);
        page = files::list_folder_continue(client, &arg).await?;
        entries.append(&mut page.entries);
    }
    Ok((entries, page.cursor))
}

async fn share(client: &Client) -> Outcome {
    let arg = sharing::CreateSharedLinkWithSettingsArg::new("/rust/moved".to_owned());
    let link = sharing::create_shared_link_with_settings(client, &arg).await?;
    let sharing::SharedLinkMetadata::File(link) = link else {
        return Err("the link is not one to a file".into());
    };
    let again = sharing::create_shared_link_with_settings(client, &arg).await;
    type Refusal = sharing::CreateSharedLinkWithSettingsError;
    assert!(matches!(again, Err(SdkError::Api(Refusal::SharedLinkAlreadyExists(_)))));
    let arg = sharing::RevokeSharedLinkArg::new(link.url);
    sharing::revoke_shared_link(client, &arg).await?;
    println!("shared, and revoked the link");
    Ok(())
}

async fn be_refused(client: &Client) -> Outcome {
    let arg = files::GetMetadataArg::new("/nowhere".to_owned());
    let missing = files::get_metadata(client, &arg).await;
    let Err(SdkError::Api(files::GetMetadataError::Path(files::LookupError::NotFound))) = missing
    else {
        return Err("a missing file is not missed".into());
    };
    let arg = files::GetMetadataArg::new("no slash".to_owned());
    assert!(matches!(files::get_metadata(client, &arg).await, Err(SdkError::BadRequest(_))));
    let tokens = TokenCache::new(refreshing()?);
    tokio::task::block_in_place(|| tokens.set_access_token("sl.nobodys".to_owned()));
    let stranger = Client::from_token_cache(tokens.into());
    let refused = users::get_current_account(&stranger).await;
    assert!(matches!(refused, Err(SdkError::Authentication(AuthError::InvalidAccessToken))));
    println!("was refused as by Dropbox");
    Ok(())
}

/// Hours pass on the server's clock, and the client refreshes when it is told so.
async fn outlive_the_access_token(client: &Client) -> Outcome {
    let advanced = std::process::Command::new("curl")
        .args(["--silent", "--show-error", "--fail", "--output", "/dev/null", "--json"])
        .args([r#"{"by": "5h"}"#, &format!("{}/_local/clock/advance", var("DROPKEEP_ENDPOINT")?)])
        .status()?;
    assert!(advanced.success());
    users::get_current_account(client).await?;
    auth::token_revoke(client).await?;
    let refused = users::get_current_account(&Client::new(refreshing()?)).await;
    assert!(matches!(refused, Err(SdkError::BadRequest(_))), "{refused:?}");
    println!("outlived its access token, and revoked it and the refresh token with it");
    Ok(())
}
