//! Thumbnails: an image decoded, turned upright, scaled down and encoded.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
};

use super::extension;

/// The extensions that `files/get_thumbnail` converts, by its documentation.
const EXTENSIONS: [&str; 9] = ["jpg", "jpeg", "png", "tiff", "tif", "gif", "webp", "ppm", "bmp"];

/// "Photos that are larger than 20MB in size won't be converted to a thumbnail."
const LARGEST: u64 = 20 * 1024 * 1024;

/// No image needs more memory than this while it is decoded: the largest photo of 20 MB does not,
/// an archive bomb in the shape of an image does.
const DECODED: u64 = 512 * 1024 * 1024;

/// Neither side of an image is longer.
const LONGEST_SIDE: u32 = 65_535;

/// What kind of thumbnail is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Thumbnail {
    /// Width and height of the box, in pixels.
    pub(crate) size: (u32, u32),
    /// How the image is brought to the box.
    pub(crate) mode: Mode,
    /// How it is encoded.
    pub(crate) format: Format,
    /// How much a JPEG loses.
    pub(crate) quality: Quality,
    /// What becomes of transparency, which JPEG has none of.
    pub(crate) transparency: Transparency,
}

/// The `preserve_transparency` of `files.ThumbnailV2Arg`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transparency {
    /// The image is laid on white.
    OnWhite,
    /// It stays.
    Preserved,
}

/// `files.ThumbnailMode`. None ever scales up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Scaled down to fit within the size.
    Strict,
    /// Scaled down to fit within the size or its transpose.
    BestFit,
    /// Scaled down to completely cover the size or its transpose.
    FitOneBestFit,
    /// Not scaled.
    Original,
}

/// `files.ThumbnailFormat`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP, lossless.
    Webp,
}

/// `files.ThumbnailQuality`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quality {
    /// The default.
    Eighty,
    /// The better one.
    Ninety,
}

/// Why there is no thumbnail, after `files.ThumbnailError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ThumbnailFailure {
    /// The name does not end as an image's.
    #[error("the extension is not one of an image that can be converted")]
    UnsupportedExtension,
    /// The file is too large, or no image of a kind that is known.
    #[error("the file is no image that can be converted")]
    UnsupportedImage,
    /// It is an image, but a damaged one.
    #[error("the image is damaged")]
    Conversion,
}

impl Thumbnail {
    /// Whether a file of this name and size is converted at all, which needs no look at its bytes.
    ///
    /// # Errors
    /// It is not.
    pub(crate) fn accepts(name: &str, size: u64) -> Result<(), ThumbnailFailure> {
        if !EXTENSIONS.contains(&extension(name).as_str()) {
            return Err(ThumbnailFailure::UnsupportedExtension);
        }
        if size > LARGEST { Err(ThumbnailFailure::UnsupportedImage) } else { Ok(()) }
    }

    /// Converts the bytes of an image. What kind it is, its first bytes say and not its name.
    ///
    /// # Errors
    /// It is no image, a damaged one, or one that takes too much memory.
    pub(crate) fn render(self, bytes: &[u8]) -> Result<Vec<u8>, ThumbnailFailure> {
        let image = decode(bytes).map_err(|error| sort(&error))?;
        let (width, height) = self.scaled(image.width(), image.height());
        let image = if (width, height) == (image.width(), image.height()) {
            image
        } else {
            image.resize_exact(width, height, FilterType::Triangle)
        };
        self.encode(&image).map_err(|_| ThumbnailFailure::Conversion)
    }

    /// The media type of what [`Thumbnail::render`] gives.
    pub(crate) fn content_type(self) -> &'static str {
        match self.format {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            Format::Webp => "image/webp",
        }
    }

    /// The size that an image of this size gets.
    fn scaled(self, width: u32, height: u32) -> (u32, u32) {
        let (across, down) = self.size;
        let upright = self.mode != Mode::Strict && (width < height) != (across < down);
        let (across, down) = if upright { (down, across) } else { (across, down) };
        let ratio = |to: u32, from: u32| f64::from(to) / f64::from(from.max(1));
        let (horizontal, vertical) = (ratio(across, width), ratio(down, height));
        let scale = match self.mode {
            Mode::Strict | Mode::BestFit => horizontal.min(vertical),
            Mode::FitOneBestFit => horizontal.max(vertical),
            Mode::Original => 1.0,
        };
        if scale >= 1.0 {
            return (width, height);
        }
        (scale_side(width, scale), scale_side(height, scale))
    }

    fn encode(self, image: &DynamicImage) -> Result<Vec<u8>, ImageError> {
        let image = match self.transparency {
            Transparency::Preserved if self.format != Format::Jpeg => eight_bit(image),
            _ => DynamicImage::ImageRgb8(on_white(image)),
        };
        let mut encoded = Cursor::new(Vec::new());
        match self.format {
            Format::Jpeg => {
                let quality = match self.quality {
                    Quality::Eighty => 80,
                    Quality::Ninety => 90,
                };
                let encoder = JpegEncoder::new_with_quality(&mut encoded, quality);
                image.write_with_encoder(encoder)?;
            }
            Format::Png => image.write_to(&mut encoded, ImageFormat::Png)?,
            Format::Webp => {
                image.write_with_encoder(WebPEncoder::new_lossless(&mut encoded))?;
            }
        }
        Ok(encoded.into_inner())
    }
}

/// Decodes an image and turns it upright.
///
/// # Errors
/// It is none, too large, or damaged.
pub(super) fn decode(bytes: &[u8]) -> Result<DynamicImage, ImageError> {
    let mut decoder = decoder(bytes)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder)?;
    image.apply_orientation(orientation);
    Ok(image)
}

/// Reads the head of an image that is not too large to be decoded.
///
/// # Errors
/// It is none, or too large.
pub(super) fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder, ImageError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(DECODED);
    reader.limits(limits.clone());
    let decoder = reader.into_decoder()?;
    // Not every decoder looks at the limits by itself.
    let (width, height) = decoder.dimensions();
    limits.check_dimensions(width, height)?;
    limits.reserve(decoder.total_bytes())?;
    Ok(decoder)
}

fn sort(error: &ImageError) -> ThumbnailFailure {
    match error {
        ImageError::Unsupported(_) | ImageError::Limits(_) => ThumbnailFailure::UnsupportedImage,
        _ => ThumbnailFailure::Conversion,
    }
}

/// A side of at least one pixel.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a scale between 0 and 1 leaves a positive number within the side's own range"
)]
fn scale_side(side: u32, scale: f64) -> u32 {
    ((f64::from(side) * scale).round() as u32).clamp(1, side.max(1))
}

/// Eight bits a channel, with the transparency if there is any: what all the encoders take.
fn eight_bit(image: &DynamicImage) -> DynamicImage {
    if image.color().has_alpha() {
        DynamicImage::ImageRgba8(image.to_rgba8())
    } else {
        DynamicImage::ImageRgb8(image.to_rgb8())
    }
}

/// The image as it looks on white.
pub(super) fn on_white(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let image = image.to_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0;
        Rgb([red, green, blue].map(|channel| over_white(channel, alpha)))
    })
}

fn over_white(channel: u8, alpha: u8) -> u8 {
    let (channel, alpha) = (u16::from(channel), u16::from(alpha));
    u8::try_from((channel * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
}
