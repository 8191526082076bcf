//! Profile photos: any image, cut to a square, and to a circle where that is asked.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, RgbaImage};

use super::thumbnail::{ThumbnailFailure, decode, decoder};
use crate::blob::Blob;

/// "Image must be larger than 128 x 128."
const SMALLEST: u32 = 128;

/// A photo that is to be shown.
#[derive(Debug, Clone)]
pub(crate) struct Portrait {
    /// The bytes of the image.
    pub(crate) content: Blob,
    /// Width and height, which the photo covers.
    pub(crate) size: (u32, u32),
    /// What is left of it.
    pub(crate) crop: Crop,
}

/// The `circle_crop` of `account.AccountPhotoGetArg`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Crop {
    /// All that covers the size, as JPEG.
    Rectangle,
    /// A circle on nothing, as PNG.
    Circle,
}

/// Why an image is no profile photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PortraitFailure {
    /// It is no image of a kind that is known.
    #[error("not an image")]
    NotAnImage,
    /// It is too small.
    #[error("smaller than {SMALLEST} pixels")]
    TooSmall,
    /// It is damaged.
    #[error("the image is damaged")]
    Damaged,
}

/// Whether the bytes are an image that can be shown.
///
/// # Errors
/// They are not.
pub(crate) fn check_portrait(bytes: &[u8]) -> Result<(), PortraitFailure> {
    let (width, height) = decoder(bytes).map_err(|_| PortraitFailure::NotAnImage)?.dimensions();
    if width.min(height) < SMALLEST {
        return Err(PortraitFailure::TooSmall);
    }
    decode(bytes).map(drop).map_err(|_| PortraitFailure::Damaged)
}

impl Portrait {
    /// The media type of what [`Portrait::render`] gives.
    pub(crate) fn content_type(&self) -> &'static str {
        match self.crop {
            Crop::Rectangle => "image/jpeg",
            Crop::Circle => "image/png",
        }
    }

    /// Makes the photo.
    ///
    /// # Errors
    /// The image is damaged, or cannot be read.
    pub(crate) fn render(&self) -> Result<Vec<u8>, ThumbnailFailure> {
        let bytes = self.content.read().map_err(|_| ThumbnailFailure::Conversion)?;
        let image = decode(&bytes).map_err(|_| ThumbnailFailure::Conversion)?;
        let (width, height) = self.size;
        let image = image.resize_to_fill(width, height, FilterType::Triangle);
        let mut encoded = Cursor::new(Vec::new());
        let written = match self.crop {
            Crop::Rectangle => DynamicImage::ImageRgb8(super::thumbnail::on_white(&image))
                .write_to(&mut encoded, ImageFormat::Jpeg),
            Crop::Circle => circle(image.to_rgba8()).write_to(&mut encoded, ImageFormat::Png),
        };
        written.map_err(|_| ThumbnailFailure::Conversion)?;
        Ok(encoded.into_inner())
    }
}

/// An ellipse that touches all four sides; what is around it is transparent.
fn circle(mut image: RgbaImage) -> RgbaImage {
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    // From the middle of a pixel to the middle of the image, in units of half a side.
    let away = |at: u32, side: f64| (f64::from(at) + 0.5) / side * 2.0 - 1.0;
    for (x, y, pixel) in image.enumerate_pixels_mut() {
        if away(x, width).powi(2) + away(y, height).powi(2) > 1.0 {
            pixel.0 = [0; 4];
        }
    }
    image
}
