//! The scripts, each with what it says when all is well.

use super::job::job;

/// The variables by which the official Python SDK can be led past the proxy.
const HOSTS: [&str; 4] =
    ["DROPBOX_API_HOST", "DROPBOX_API_CONTENT_HOST", "DROPBOX_API_NOTIFY_HOST", "DROPBOX_WEB_HOST"];

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_does_the_main_job() {
    let with_hosts = job("python/main_job.py", &[]).await;
    insta::assert_snapshot!(with_hosts, @"
    signed in with the secret and with PKCE
    a denial and a foreign state are told apart
    uploaded, in one call and in a session, linked and downloaded by the link
    listed page by page, moved, copied, deleted, and saw the changes
    revoked, and the refresh token with it
    ");
    let by_the_proxy_alone = job("python/main_job.py", &HOSTS).await;
    assert_eq!(by_the_proxy_alone, with_hosts);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_does_what_lies_beyond() {
    insta::assert_snapshot!(job("python/long_tail.py", &HOSTS).await, @"
    transferred by the SDK's own helpers, one after the other and in parallel
    was told of wrong offsets and hashes, finished a batch, updated and restored
    listed in small pages, and was told of a change
    shared with a password and an expiry, changed and revoked
    was refused as by Dropbox
    outlived its access token
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_works_in_batches() {
    insta::assert_snapshot!(job("python/breadth.py", &HOSTS).await, @"
    created, moved, copied and deleted in batches
    searched, copied by reference, and uploaded by a link once
    scaled a picture and packed a folder
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_share_a_folder_by_the_official_python_sdk() {
    insta::assert_snapshot!(job("python/together.py", &HOSTS).await, @"
    shared a folder with somebody who may look, but not write
    let him write, and saw what he wrote
    unshared it: his is gone and hers stays
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_keeps_records() {
    insta::assert_snapshot!(job("python/records.py", &HOSTS).await, @"
    gave files properties, searched them, and took them away
    tagged a file
    asked for files, changed the request, closed and deleted it
    told of accounts, their space and their features
    put up a profile photo, and took it down
    told who signed in with OpenID
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_handles_documents() {
    insta::assert_snapshot!(job("python/documents.py", &HOSTS).await, @"
    wrote a Paper document, changed and exported it
    looked at previews and thumbnails
    started, appended to and finished sessions in batches
    did it by the routes of old
    waited for jobs on hundreds of folders
    saved what a URL led to
    locked and unlocked a file
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_shares_with_people() {
    insta::assert_snapshot!(job("python/people.py", &HOSTS).await, @"
    shared files with people, listed and changed them, and took it back
    shared folders, let people leave, and handed one over
    could not share what is inside of a shared folder
    made a link by the routes of old
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_manages_a_team() {
    insta::assert_snapshot!(job("python/team.py", &HOSTS).await, @"
    listed the members, page by page, and found one
    acted for a member and as an administrator, from every root
    made a group, filled, changed and deleted it
    told of the space of the team and of its members' folders
    suspended a member, and let him back in
    ");
    insta::assert_snapshot!(job("python/team_folders.py", &HOSTS).await, @"
    made a folder, gave it to everybody, and a member reads in it
    renamed, archived, activated and deleted it
    gave a template to the team, and a member used it
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_javascript_sdk_does_what_lies_beyond() {
    insta::assert_snapshot!(job("javascript/breadth.cjs", &[]).await, @"
    created, copied, moved and deleted in batches
    kept revisions, searched, copied by reference, and saved from and by links
    wrote and exported a Paper document, and looked at previews and thumbnails
    kept properties, tags and file requests, and told of its space
    shared a file and a folder with somebody, and took both back
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_javascript_sdk_does_the_main_job() {
    insta::assert_snapshot!(job("javascript/main_job.cjs", &[]).await, @"
    signed in with PKCE and with the secret, and a code works once
    refreshed to fewer scopes, and missed the others
    uploaded and downloaded whole, in sessions, in parallel, by ranges and as a zip
    listed page by page, was told of a change, moved, copied and deleted
    shared with a password, found the link again, and revoked it
    was refused as by Dropbox, and revoked the token
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn rclone_does_the_main_job() {
    insta::assert_snapshot!(job("rclone/main_job.sh", &[]).await, @r"
    copied in each batch mode, in chunks, and checked by hash
            6 2020-02-29 12:00:00.000000000 hello.txt
    deep/
    Übung 日本 😀.txt
    Grüße
    ecb65bb98f9d905b70458986c39fcbad7715e5f2fcc3b1f07767d7c83e2438cc  hello.txt
    listed, and read ranges and names in all letters
    async/
    moved.txt
    off/
    renamed/
    sync/
    overwrote, copied back, moved on the server, and shared
    async/
    renamed/
    sync/
    measured, deleted, and missed what is gone
    was refused with a refresh token that is nobody's
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_crate_dropbox_sdk_does_the_main_job_over_http_2() {
    insta::assert_snapshot!(job("rust", &[]).await, @"
    refreshed, and is who it should be
    uploaded in one call and in a session, and downloaded whole and by ranges
    listed page by page, was told of a change, moved and deleted
    shared, and revoked the link
    was refused as by Dropbox
    outlived its access token, and revoked it and the refresh token with it
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn curl_makes_the_calls_of_the_documentation() {
    insta::assert_snapshot!(job("curl/main_job.sh", &[]).await, @"
    signed in and refreshed, by the form of the documentation
    made the calls of the documentation by the names of Dropbox, over HTTP/1.1
    and over HTTP/2
    and straight to its port
    revoked the token, and the refresh token with it
    ");
}
