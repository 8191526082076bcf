//! The picture that Bob has shared with everybody, for programs that open shared links of others.

use std::io::{self, Cursor};

use image::{ImageFormat, Rgb, RgbImage};
use serde_json::json;

use super::act::act;
use super::error::SeedError;
use super::plant::{Ground, Planted, write_file};
use crate::blob::Blob;
use crate::files::View;

/// Whose it is.
const OWNER: &str = "bob@example.com";

/// Where it lies in his Dropbox.
const PATH: &str = "/Sky.png";

/// How wide and how high it is.
const SIZE: (u32, u32) = (64, 48);

/// Puts it there and makes the link. Its file is the ready-made `picture`.
///
/// # Errors
/// What Dropbox would say.
pub(crate) fn share_picture(ground: &mut Ground<'_>) -> Result<(), SeedError> {
    let owner = ground.state.account_by_email(OWNER);
    let Some((account, root)) = owner.map(|owner| (owner.id.clone(), owner.home)) else {
        return Ok(());
    };
    let view = View { account: account.clone(), root };
    let unmade = |source| SeedError::File { path: PATH.into(), source };
    let blob = Blob::memory(painted().map_err(unmade)?.into());
    let id = write_file(Planted { view, path: PATH, client_modified: None, blob }, OWNER, ground)?;
    let refused = |reason| SeedError::Refused { place: OWNER.to_owned(), reason };
    let route = "sharing/create_shared_link_with_settings";
    act(ground, &account, route, &json!({ "path": PATH })).map_err(refused)?;
    ground.state.ready_made.insert("picture".to_owned(), id);
    Ok(())
}

/// A blue sky, lighter towards the horizon, as PNG.
fn painted() -> io::Result<Vec<u8>> {
    let (width, height) = SIZE;
    let sky = RgbImage::from_fn(width, height, |_, y| {
        let light = u8::try_from(y * 3).unwrap_or(u8::MAX);
        Rgb([40 + light, 90 + light, 255])
    });
    let mut bytes = Cursor::new(Vec::new());
    sky.write_to(&mut bytes, ImageFormat::Png).map_err(io::Error::other)?;
    Ok(bytes.into_inner())
}
