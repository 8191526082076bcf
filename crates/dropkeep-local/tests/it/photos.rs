//! Profile photos: set, told, fetched by their address and by the route, and removed.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dropkeep_local::LocalDropbox;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::files::{error, visit};
use crate::support::{Answer, download, http, id_of, post, rpc, rpc_as, token_of};

fn picture(width: u32, height: u32) -> Vec<u8> {
    let image = RgbImage::from_pixel(width, height, Rgb([200, 100, 50]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

async fn set(dropbox: &LocalDropbox, bytes: &[u8]) -> Answer {
    let photo = json!({".tag": "base64_data", "base64_data": STANDARD.encode(bytes)});
    rpc(dropbox, "account/set_profile_photo", json!({ "photo": photo })).await
}

fn get(id: &str, size: &str) -> Value {
    json!({"dbx_account_id": id, "size": size, "circle_crop": false, "expect_account_photo": true})
}

#[tokio::test]
async fn a_photo_is_told_to_everybody_and_fetched_without_a_token() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = set(&dropbox, &picture(200, 128)).await.json();
    let url = answer["profile_photo_url"].as_str().unwrap();
    assert!(url.starts_with(&format!("{}/account_photo/get/dbaphid%3A", dropbox.endpoint())));
    let own = rpc(&dropbox, "users/get_current_account", Value::Null).await.json();
    assert_eq!(own["profile_photo_url"], url);
    let ada = json!({"account_id": dropbox.account_id()});
    let bob = token_of(&dropbox, "bob");
    let seen = rpc_as(&dropbox, &bob, "users/get_account", ada.clone()).await.json();
    assert_eq!(seen["profile_photo_url"], url);

    let fetched = http().get(url).send().await.unwrap();
    assert_eq!(fetched.headers()["content-type"], "image/jpeg");
    let image = image::load_from_memory(&fetched.bytes().await.unwrap()).unwrap();
    assert_eq!((image.width(), image.height()), (128, 128));
    assert_eq!(visit(&url.replace("128x128", "0x1")).await.status, 400);
    assert_eq!(visit(&url.replace("dbaphid%3AAA", "dbaphid%3AAAx")).await.status, 404);

    let gone = rpc(&dropbox, "account/delete_profile_photo", json!({})).await;
    assert_eq!((gone.status, gone.text.as_str()), (200, "{}"));
    let seen = rpc_as(&dropbox, &bob, "users/get_account", ada).await.json();
    assert_eq!(seen.get("profile_photo_url"), None);
    assert_eq!(visit(url).await.status, 404);
    assert_eq!(rpc(&dropbox, "account/delete_profile_photo", json!({})).await.status, 200);
}

#[tokio::test]
async fn a_photo_lies_on_the_name_that_was_asked_by() {
    let dropbox = LocalDropbox::start().await.unwrap();
    set(&dropbox, &picture(128, 128)).await;
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [("Authorization", bearer.as_str()), ("Host", "api.dropboxapi.com")];
    let account = post(&dropbox, "users/get_current_account", &headers, "").await.json();
    let url = account["profile_photo_url"].as_str().unwrap();
    assert!(url.starts_with("http://dl-web.dropbox.com/account_photo/get/dbaphid%3A"), "{url}");
}

#[tokio::test]
async fn a_photo_is_got_in_any_size_and_as_a_circle() {
    let dropbox = LocalDropbox::start().await.unwrap();
    set(&dropbox, &picture(300, 200)).await;
    let (answer, bytes) =
        download(&dropbox, "account/get_photo", get(&dropbox.account_id(), "64x64")).await;
    assert_eq!(answer.header("dropbox-api-result"), r#"{"content_type": "image/jpeg"}"#);
    assert_eq!(image::guess_format(&bytes).unwrap(), ImageFormat::Jpeg);
    let mut circle = get(&dropbox.account_id(), "64x64");
    circle["circle_crop"] = json!(true);
    let (answer, bytes) = download(&dropbox, "account/get_photo", circle).await;
    assert_eq!(answer.header("content-type"), "image/png");
    let image = image::load_from_memory(&bytes).unwrap().to_rgba8();
    assert_eq!((image.dimensions(), image.get_pixel(0, 0).0), ((64, 64), [0; 4]));
    assert_eq!(image.get_pixel(32, 32).0, [200, 100, 50, 255]);
}

#[tokio::test]
async fn what_is_no_photo_is_not_set() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut damaged = picture(400, 400);
    damaged.truncate(60);
    let large = vec![0; 10 * 1024 * 1024 + 1];
    let cases: [(&[u8], &str); 5] = [
        (b"no image", "file_type_error"),
        (b"", "file_type_error"),
        (&picture(128, 127), "dimension_error"),
        (&damaged, "thumbnail_error"),
        (&large, "file_size_error"),
    ];
    for (bytes, tag) in cases {
        assert_eq!(error(&set(&dropbox, bytes).await), json!({".tag": tag}));
    }
    let photo = json!({".tag": "base64_data", "base64_data": "?"});
    let bad = rpc(&dropbox, "account/set_profile_photo", json!({ "photo": photo })).await;
    assert_eq!(error(&bad), json!({".tag": "file_type_error"}));
    let photo = json!({"photo": "base64_data"});
    assert_eq!(rpc(&dropbox, "account/set_profile_photo", photo).await.status, 400);
}

#[tokio::test]
async fn a_photo_that_is_not_there_is_missing_as_it_was_expected() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let id = id_of(&dropbox, "bob").await;
    for (expected, tag) in
        [(true, "expected_account_photo_missing"), (false, "account_photo_missing")]
    {
        let mut arg = get(&id, "16x16");
        arg["expect_account_photo"] = json!(expected);
        let (answer, _) = download(&dropbox, "account/get_photo", arg).await;
        assert_eq!(error(&answer), json!({".tag": tag}));
    }
    for (id, size) in [("ada", "16x16"), (id.as_str(), "16"), (&id, "0x0"), (&id, "9999x9999")] {
        let (answer, _) = download(&dropbox, "account/get_photo", get(id, size)).await;
        assert_eq!(answer.status, 400, "{id} {size}");
    }
}

#[tokio::test]
async fn no_token_of_oauth_1_is_known() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let pair = STANDARD.encode(format!("{}:{}", dropbox.app_key(), dropbox.app_secret()));
    let basic = format!("Basic {pair}");
    let headers = [("Authorization", basic.as_str()), ("Content-Type", "application/json")];
    let arg = json!({"oauth1_token": "a", "oauth1_token_secret": "b"}).to_string();
    let answer = post(&dropbox, "auth/token/from_oauth1", &headers, &arg).await;
    assert_eq!(error(&answer), json!({".tag": "invalid_oauth1_token_info"}));
    let empty = json!({"oauth1_token": "", "oauth1_token_secret": "b"}).to_string();
    assert_eq!(post(&dropbox, "auth/token/from_oauth1", &headers, &empty).await.status, 400);
}
