//! `files/get_thumbnail`, its batch and its second version.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dropkeep_local::LocalDropbox;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::support::{Answer, download, rpc, upload};

/// Red above, blue below.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |_, y| {
        if y < height / 2 { Rgb([230, 0, 0]) } else { Rgb([0, 0, 230]) }
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(image).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

async fn with_picture() -> LocalDropbox {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/Photos/Flag.png", picture(300, 150)).await;
    dropbox
}

fn read(bytes: &[u8]) -> (ImageFormat, u32, u32) {
    let image = image::load_from_memory(bytes).unwrap();
    (image::guess_format(bytes).unwrap(), image.width(), image.height())
}

fn error(answer: &Answer) -> Value {
    assert_eq!(answer.status, 409, "{answer:?}");
    answer.json()["error"].clone()
}

#[tokio::test]
async fn a_thumbnail_is_a_scaled_image_with_the_metadata_in_the_header() {
    let dropbox = with_picture().await;
    let arg = json!({ "path": "/photos/flag.png" });
    let (answer, bytes) = download(&dropbox, "files/get_thumbnail", arg).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.header("content-type"), "image/jpeg");
    assert_eq!(read(&bytes), (ImageFormat::Jpeg, 64, 32));
    let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
    assert_eq!(result["path_display"], "/Photos/Flag.png");
    assert_eq!(result.get(".tag"), None);
    let image = image::load_from_memory(&bytes).unwrap().to_rgb8();
    assert!(image.get_pixel(32, 4).0[0] > 200 && image.get_pixel(32, 28).0[2] > 200);
}

#[tokio::test]
async fn size_mode_and_format_are_as_asked() {
    let dropbox = with_picture().await;
    let cases = [
        (json!({ "size": "w256h256", "format": "png" }), ImageFormat::Png, 256, 128),
        (json!({ "size": "w128h128", "mode": "fitone_bestfit" }), ImageFormat::Jpeg, 256, 128),
        (json!({ "size": "w128h128", "mode": "bestfit" }), ImageFormat::Jpeg, 128, 64),
        (json!({ "size": "w32h32", "mode": "original" }), ImageFormat::Jpeg, 300, 150),
        (json!({ "size": "w2048h1536", "format": "webp" }), ImageFormat::WebP, 300, 150),
    ];
    for (mut arg, format, width, height) in cases {
        arg["path"] = json!("/Photos/Flag.png");
        let (answer, bytes) = download(&dropbox, "files/get_thumbnail", arg.clone()).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(read(&bytes), (format, width, height), "{arg}");
    }
}

#[tokio::test]
async fn a_thumbnail_has_no_ranges_and_no_tag() {
    let dropbox = with_picture().await;
    let request = crate::support::http()
        .post(format!("{}/2/files/get_thumbnail", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", r#"{"path": "/Photos/Flag.png"}"#)
        .header("Range", "bytes=0-9");
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    for header in ["etag", "accept-ranges", "content-range"] {
        assert!(!response.headers().contains_key(header), "{header}");
    }
    assert_eq!(read(&response.bytes().await.unwrap()).1, 64);
}

#[tokio::test]
async fn what_has_no_thumbnail_says_why() {
    let dropbox = with_picture().await;
    upload(&dropbox, "/notes.txt", b"hello".to_vec()).await;
    upload(&dropbox, "/fake.jpg", b"hello".to_vec()).await;
    let picture = picture(300, 150);
    upload(&dropbox, "/cut.png", picture[..picture.len() / 2].to_vec()).await;
    upload(&dropbox, "/huge.bmp", vec![0; 20 * 1024 * 1024 + 1]).await;
    let path = |tag: &str| json!({ ".tag": "path", "path": { ".tag": tag } });
    for (name, expected) in [
        ("/notes.txt", json!({ ".tag": "unsupported_extension" })),
        ("/fake.jpg", json!({ ".tag": "unsupported_image" })),
        ("/huge.bmp", json!({ ".tag": "unsupported_image" })),
        ("/cut.png", json!({ ".tag": "conversion_error" })),
        ("/gone.png", path("not_found")),
        ("/Photos", path("not_file")),
        ("/Photos/", path("malformed_path")),
    ] {
        let arg = json!({ "path": name });
        let (answer, _) = download(&dropbox, "files/get_thumbnail", arg.clone()).await;
        assert_eq!(error(&answer), expected, "{name}");
        let batch = json!({ "entries": [arg] });
        let answer = rpc(&dropbox, "files/get_thumbnail_batch", batch).await;
        let entry = &answer.json()["entries"][0];
        assert_eq!(entry, &json!({ ".tag": "failure", "failure": expected }), "{name}");
    }
}

#[tokio::test]
async fn a_batch_answers_each_entry_in_its_place() {
    let dropbox = with_picture().await;
    let entries = json!([
        { "path": "/Photos/Flag.png", "size": "w32h32", "format": "png" },
        { "path": "/none.png" },
        { "path": "/Photos/Flag.png", "mode": "original" },
    ]);
    let answer = rpc(&dropbox, "files/get_thumbnail_batch", json!({ "entries": entries })).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let entries = answer.json()["entries"].clone();
    let image = |at: usize| STANDARD.decode(entries[at]["thumbnail"].as_str().unwrap()).unwrap();
    assert_eq!(entries[0][".tag"], "success");
    assert_eq!(entries[0]["metadata"]["name"], "Flag.png");
    assert_eq!(read(&image(0)), (ImageFormat::Png, 32, 16));
    assert_eq!(entries[1]["failure"]["path"][".tag"], "not_found");
    assert_eq!(read(&image(2)), (ImageFormat::Jpeg, 300, 150));
}

#[tokio::test]
async fn a_batch_of_more_than_twenty_five_is_refused() {
    let dropbox = with_picture().await;
    let batch = |count: usize| json!({ "entries": vec![json!({ "path": "/x.png" }); count] });
    let answer = rpc(&dropbox, "files/get_thumbnail_batch", batch(26)).await;
    assert_eq!(error(&answer), json!({ ".tag": "too_many_files" }));
    let answer = rpc(&dropbox, "files/get_thumbnail_batch", batch(25)).await;
    assert_eq!(answer.json()["entries"].as_array().unwrap().len(), 25);
    let answer = rpc(&dropbox, "files/get_thumbnail_batch", batch(0)).await;
    assert_eq!(answer.json(), json!({ "entries": [] }));
}

#[tokio::test]
async fn an_unknown_size_is_a_bad_request() {
    let dropbox = with_picture().await;
    let arg = json!({ "path": "/Photos/Flag.png", "size": "w1h1" });
    let (answer, _) = download(&dropbox, "files/get_thumbnail", arg).await;
    assert_eq!(answer.status, 400);
    assert!(answer.text.contains("files/get_thumbnail"), "{}", answer.text);
}

#[tokio::test]
async fn the_second_version_takes_a_path() {
    let dropbox = with_picture().await;
    let arg = |path: &str| json!({ "resource": { ".tag": "path", "path": path } });
    let route = "files/get_thumbnail_v2";
    let (answer, bytes) = download(&dropbox, route, arg("/Photos/Flag.png")).await;
    assert_eq!((answer.status, read(&bytes)), (200, (ImageFormat::Jpeg, 64, 32)));
    let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
    assert_eq!(result["file_metadata"]["name"], "Flag.png");
    assert_eq!(result.get("link_metadata"), None);
    let (answer, _) = download(&dropbox, route, arg("/none.png")).await;
    assert_eq!(error(&answer), json!({ ".tag": "path", "path": { ".tag": "not_found" } }));
}

/// A link to a path, with a password if there is one.
async fn link_to(dropbox: &LocalDropbox, path: &str, password: Option<&str>) -> String {
    let mut arg = json!({ "path": path, "settings": {} });
    if let Some(password) = password {
        arg["settings"] = json!({ "require_password": true, "link_password": password });
    }
    let answer = rpc(dropbox, "sharing/create_shared_link_with_settings", arg).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()["url"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_second_version_takes_a_link_from_its_owner_and_from_an_app() {
    let dropbox = with_picture().await;
    let url = link_to(&dropbox, "/Photos/Flag.png", None).await;
    let arg = json!({ "resource": { ".tag": "link", "url": url } });
    let (answer, bytes) = download(&dropbox, "files/get_thumbnail_v2", arg.clone()).await;
    assert_eq!((answer.status, read(&bytes)), (200, (ImageFormat::Jpeg, 64, 32)));
    let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
    assert_eq!(result["link_metadata"]["url"], url);
    assert_eq!(result["link_metadata"]["path"], "/Photos/Flag.png");
    let request = crate::support::http()
        .post(format!("{}/2/files/get_thumbnail_v2", dropbox.endpoint()))
        .basic_auth(dropbox.app_key(), Some(dropbox.app_secret()))
        .header("Dropbox-API-Arg", arg.to_string());
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    let result = response.headers()["dropbox-api-result"].to_str().unwrap();
    let result: Value = serde_json::from_str(result).unwrap();
    assert_eq!(result["link_metadata"].get("path"), None, "it is nobody's own");
    assert_eq!(read(&response.bytes().await.unwrap()), (ImageFormat::Jpeg, 64, 32));
}

#[tokio::test]
async fn a_link_that_does_not_lead_to_an_image_says_why() {
    let dropbox = with_picture().await;
    upload(&dropbox, "/Photos/notes.txt", b"x".to_vec()).await;
    upload(&dropbox, "/secret.png", picture(10, 10)).await;
    let folder = link_to(&dropbox, "/Photos", None).await;
    let secret = link_to(&dropbox, "/secret.png", Some("pass")).await;
    let path = |tag: &str| json!({ ".tag": "path", "path": { ".tag": tag } });
    let tag = |tag: &str| json!({ ".tag": tag });
    let unknown = folder.replace("rlkey=", "rlkey=x");
    for (info, expected) in [
        (json!({ "url": folder, "path": "/none.png" }), path("not_found")),
        (json!({ "url": folder }), path("not_file")),
        (json!({ "url": folder, "path": "/notes.txt" }), tag("unsupported_extension")),
        (json!({ "url": secret }), tag("access_denied")),
        (json!({ "url": secret, "password": "wrong" }), tag("access_denied")),
        (json!({ "url": unknown }), tag("not_found")),
        (json!({ "url": "nonsense" }), tag("not_found")),
    ] {
        let mut resource = info.clone();
        resource[".tag"] = json!("link");
        let arg = json!({ "resource": resource });
        let (answer, _) = download(&dropbox, "files/get_thumbnail_v2", arg).await;
        assert_eq!(error(&answer), expected, "{info}");
    }
    for info in [
        json!({ ".tag": "link", "url": folder, "path": "/Flag.png" }),
        json!({ ".tag": "link", "url": secret, "password": "pass" }),
    ] {
        let arg = json!({ "resource": info });
        let (answer, _) = download(&dropbox, "files/get_thumbnail_v2", arg).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }
}

#[tokio::test]
async fn transparency_is_preserved_on_request_but_not_in_jpeg() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut clear = Cursor::new(Vec::new());
    DynamicImage::new_rgba8(8, 8).write_to(&mut clear, ImageFormat::Png).unwrap();
    upload(&dropbox, "/clear.png", clear.into_inner()).await;
    let arg = |format: &str, preserve: bool| {
        let resource = json!({ ".tag": "path", "path": "/clear.png" });
        json!({ "resource": resource, "format": format, "preserve_transparency": preserve })
    };
    let route = "files/get_thumbnail_v2";
    for (preserve, alpha) in [(true, 0), (false, 255)] {
        let (answer, bytes) = download(&dropbox, route, arg("png", preserve)).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let image = image::load_from_memory(&bytes).unwrap().to_rgba8();
        assert_eq!(image.get_pixel(4, 4).0[3], alpha);
    }
    let (answer, _) = download(&dropbox, route, arg("jpeg", true)).await;
    assert_eq!(error(&answer), json!({ ".tag": "unsupported_output_format" }));
    let (answer, _) = download(&dropbox, route, arg("jpeg", false)).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn the_metadata_tells_of_the_photo_unless_that_is_excluded() {
    let dropbox = with_picture().await;
    for (exclude, expected) in
        [(json!(false), json!({ "height": 150, "width": 300 })), (json!(true), Value::Null)]
    {
        let arg = json!({ "path": "/Photos/Flag.png", "exclude_media_info": exclude });
        let (answer, _) = download(&dropbox, "files/get_thumbnail", arg).await;
        let result: Value = serde_json::from_str(answer.header("dropbox-api-result")).unwrap();
        assert_eq!(result["media_info"]["metadata"]["dimensions"], expected);
    }
}
