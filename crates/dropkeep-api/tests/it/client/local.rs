//! The client against a local Dropbox, which checks every argument against the API's description.

use std::sync::Arc;

use dropkeep_api::files::{
    CreateFolderArg, DeleteArg, DownloadArg, FileMetadata, ListFolderArg, LookupError, Metadata,
    UploadArg, WriteMode,
};
use dropkeep_api::{Client, Error, RetryPolicy, files};
use dropkeep_auth::{
    App, Credentials, Endpoints, HttpSettings, MemoryStore, Proxy, RefreshToken,
    RefreshingTokenSource, TokenEndpoint,
};
use dropkeep_local::{Fault, LocalDropbox};
use futures_util::TryStreamExt as _;

use super::clock;

/// A client that stays signed in.
fn signed_in(dropbox: &LocalDropbox) -> Client {
    let endpoints = Endpoints::single(&dropbox.endpoint()).unwrap();
    let app = App::public(dropbox.app_key());
    let http = HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() };
    let endpoint = TokenEndpoint::builder(app.clone())
        .endpoints(endpoints.clone())
        .http(http.clone())
        .build()
        .unwrap();
    let credentials = Credentials::new(app, RefreshToken::new(dropbox.refresh_token()));
    let store = MemoryStore::with("default", credentials);
    let source = RefreshingTokenSource::builder(Arc::new(endpoint), Arc::new(store)).build();
    Client::builder()
        .token_source(Arc::new(source))
        .endpoints(endpoints)
        .http(http)
        .clock(clock())
        .build()
        .unwrap()
}

async fn upload(client: &Client, path: &str, content: &'static str) -> FileMetadata {
    let arg = UploadArg::new(path).mode(WriteMode::Overwrite);
    client.files().upload(arg, content).await.unwrap()
}

#[tokio::test]
async fn a_name_with_emoji_arrives_as_itself_and_comes_back() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = signed_in(&dropbox);
    let name = "/😀 ñ 漢.txt";
    let uploaded = upload(&client, name, "hello").await;
    assert_eq!(uploaded.path_display.as_deref(), Some(name));
    let download = client.files().download(DownloadArg::new(name)).await.unwrap();
    assert_eq!(download.result.name, "😀 ñ 漢.txt");
    assert_eq!(download.result.rev, uploaded.rev);
    assert_eq!(download.bytes().await.unwrap(), "hello");
}

#[tokio::test]
async fn a_range_of_a_file_is_downloaded() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = signed_in(&dropbox);
    upload(&client, "/a.txt", "0123456789").await;
    let part = client.with_range(2..5).files().download(DownloadArg::new("/a.txt")).await.unwrap();
    let range = part.content_range.unwrap();
    assert_eq!((range.first, range.last, range.total), (2, 4, Some(10)));
    assert_eq!(part.bytes().await.unwrap(), "234");
}

#[tokio::test]
async fn a_folder_is_listed_over_many_pages() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = signed_in(&dropbox);
    for name in ["a", "b", "c", "d", "e"] {
        let arg = CreateFolderArg::new(format!("/{name}"));
        client.files().create_folder_v2(arg).await.unwrap();
    }
    let entries = client.files().list_folder_stream(ListFolderArg::new("").limit(2_u32));
    let entries: Vec<Metadata> = entries.try_collect().await.unwrap();
    assert_eq!(entries.len(), 5);
    assert!(dropbox.count("files/list_folder/continue") >= 2);
}

#[tokio::test]
async fn an_expired_token_goes_unnoticed_on_either_host() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = signed_in(&dropbox);
    dropbox.fault(Fault::on("files/upload").expired_token_disguised());
    upload(&client, "/a.txt", "hello").await;
    dropbox.fault(Fault::on("files/list_folder").expired_token());
    client.files().list_folder(ListFolderArg::new("")).await.unwrap();
    assert_eq!(dropbox.count("oauth2/token"), 3);
}

#[tokio::test]
async fn a_lost_answer_of_a_deletion_is_not_asked_for_again() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = signed_in(&dropbox);
    upload(&client, "/a.txt", "hello").await;
    dropbox.fault(Fault::on("files/delete_v2").lose_answer());
    let outcome = client.files().delete_v2(DeleteArg::new("/a.txt")).await;
    let repeats = files::routes::DELETE_V2.idempotent;
    assert_eq!(dropbox.count("files/delete_v2"), 1 + usize::from(repeats));
    assert!(matches!(outcome.unwrap_err(), Error::Transport { .. } | Error::Api { .. }));
}

#[tokio::test]
async fn what_is_not_there_is_a_typed_error() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let error = signed_in(&dropbox).files().download(DownloadArg::new("/no")).await.unwrap_err();
    let Some(files::DownloadError::Path(lookup)) = error.api() else { panic!("{error:?}") };
    assert_eq!(*lookup, LookupError::NotFound);
    assert_eq!(error.summary(), Some("path/not_found"));
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn a_revoked_grant_asks_for_a_new_login() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = signed_in(&dropbox);
    client.users().get_current_account().await.unwrap();
    dropbox.disconnect_app();
    let error = client.users().get_current_account().await.unwrap_err();
    let Error::Token { source, .. } = &error else { panic!("{error:?}") };
    assert!(source.needs_sign_in());
}

#[tokio::test]
async fn without_retries_a_rate_limit_is_told_with_its_wait() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(Fault::on("files/list_folder").respond(429).retry_after(3));
    let client = signed_in(&dropbox);
    let impatient = Client::builder()
        .endpoints(Endpoints::single(&dropbox.endpoint()).unwrap())
        .http(HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() })
        .token_source(super::given(&dropbox.access_token()))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = impatient.files().list_folder(ListFolderArg::new("")).await.unwrap_err();
    assert_eq!(error.retry_after().unwrap().as_secs(), 3);
    client.files().list_folder(ListFolderArg::new("")).await.unwrap();
}

#[tokio::test]
async fn a_temporary_link_needs_no_token_and_so_is_shown_to_nobody() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = signed_in(&dropbox);
    upload(&client, "/a.txt", "hello").await;
    let arg = files::GetTemporaryLinkArg::new("/a.txt");
    let temporary = client.files().get_temporary_link(arg).await.unwrap();
    let link = temporary.link.expose();
    assert!(link.starts_with(&dropbox.endpoint()), "{link}");
    assert!(!format!("{temporary:?}").contains(link));
}
