//! Thumbnails, decoded again.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use crate::media::{Format, Mode, Quality, Thumbnail, ThumbnailFailure, Transparency};

const RED: Rgb<u8> = Rgb([220, 20, 20]);
const BLUE: Rgb<u8> = Rgb([20, 20, 220]);

/// Red on the left, blue on the right.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { RED } else { BLUE })
}

fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn asked(size: (u32, u32), mode: Mode) -> Thumbnail {
    Thumbnail {
        size,
        mode,
        format: Format::Png,
        quality: Quality::Eighty,
        transparency: Transparency::OnWhite,
    }
}

fn size_of(thumbnail: Thumbnail, (width, height): (u32, u32)) -> (u32, u32) {
    let bytes = encoded(halves(width, height), ImageFormat::Png);
    let image = image::load_from_memory(&thumbnail.render(&bytes).unwrap()).unwrap();
    (image.width(), image.height())
}

fn is_near(found: Rgb<u8>, expected: Rgb<u8>) -> bool {
    found.0.iter().zip(expected.0).all(|(found, expected)| found.abs_diff(expected) < 24)
}

#[test]
fn strict_fits_within_the_size() {
    let strict = asked((64, 64), Mode::Strict);
    assert_eq!(size_of(strict, (200, 100)), (64, 32));
    assert_eq!(size_of(strict, (100, 200)), (32, 64));
    assert_eq!(size_of(asked((480, 320), Mode::Strict), (400, 800)), (160, 320));
}

#[test]
fn bestfit_fits_within_the_size_or_its_transpose() {
    let bestfit = asked((480, 320), Mode::BestFit);
    assert_eq!(size_of(bestfit, (800, 400)), (480, 240));
    assert_eq!(size_of(bestfit, (400, 800)), (240, 480));
}

#[test]
fn fitone_bestfit_covers_the_size_or_its_transpose() {
    let cover = asked((480, 320), Mode::FitOneBestFit);
    assert_eq!(size_of(cover, (1000, 400)), (800, 320));
    assert_eq!(size_of(cover, (400, 1000)), (320, 800));
}

#[test]
fn nothing_is_scaled_up_and_original_is_not_scaled_at_all() {
    for mode in [Mode::Strict, Mode::BestFit, Mode::FitOneBestFit, Mode::Original] {
        assert_eq!(size_of(asked((64, 64), mode), (20, 10)), (20, 10));
    }
    assert_eq!(size_of(asked((64, 64), Mode::Original), (200, 100)), (200, 100));
    assert_eq!(size_of(asked((32, 32), Mode::Strict), (1, 500)), (1, 32));
}

#[test]
fn each_format_is_read_and_keeps_its_colours() {
    let formats = [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::Tiff,
        ImageFormat::Gif,
        ImageFormat::WebP,
        ImageFormat::Pnm,
        ImageFormat::Bmp,
    ];
    for format in formats {
        let bytes = encoded(halves(80, 40), format);
        for (into, expected) in [
            (Format::Jpeg, ImageFormat::Jpeg),
            (Format::Png, ImageFormat::Png),
            (Format::Webp, ImageFormat::WebP),
        ] {
            let asked = Thumbnail { format: into, ..asked((32, 32), Mode::Strict) };
            let thumbnail = asked.render(&bytes).unwrap();
            assert_eq!(image::guess_format(&thumbnail).unwrap(), expected);
            let image = image::load_from_memory(&thumbnail).unwrap().to_rgb8();
            assert_eq!(image.dimensions(), (32, 16), "{format:?}");
            assert!(is_near(*image.get_pixel(4, 8), RED), "{format:?} to {into:?}");
            assert!(is_near(*image.get_pixel(28, 8), BLUE), "{format:?} to {into:?}");
        }
    }
}

#[test]
fn a_transparent_image_lies_on_white_unless_it_stays_transparent() {
    let clear = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));
    let bytes = encoded(clear, ImageFormat::Png);
    let png = asked((32, 32), Mode::Strict);
    let kept = Thumbnail { transparency: Transparency::Preserved, ..png };
    for format in [Format::Jpeg, Format::Png, Format::Webp] {
        let white = Thumbnail { format, ..png }.render(&bytes).unwrap();
        let image = image::load_from_memory(&white).unwrap();
        assert!(!image.color().has_alpha());
        assert!(is_near(*image.to_rgb8().get_pixel(4, 4), Rgb([255, 255, 255])));
    }
    for format in [Format::Png, Format::Webp] {
        let clear = Thumbnail { format, ..kept }.render(&bytes).unwrap();
        assert_eq!(image::load_from_memory(&clear).unwrap().to_rgba8().get_pixel(4, 4).0[3], 0);
    }
}

#[test]
fn sixteen_bits_a_channel_become_eight() {
    let deep = DynamicImage::ImageRgb8(halves(40, 40)).to_rgb16();
    let bytes = encoded(deep, ImageFormat::Png);
    for format in [Format::Jpeg, Format::Png, Format::Webp] {
        let asked = Thumbnail { format, ..asked((32, 32), Mode::Strict) };
        let image = image::load_from_memory(&asked.render(&bytes).unwrap()).unwrap();
        assert!(is_near(*image.to_rgb8().get_pixel(4, 16), RED));
    }
}

#[test]
fn better_quality_takes_more_bytes() {
    let noise = RgbImage::from_fn(64, 64, |x, y| Rgb([(x * 37 + y * 91) as u8, (x * y) as u8, 7]));
    let bytes = encoded(noise, ImageFormat::Png);
    let size = |quality| {
        let asked = asked((64, 64), Mode::Strict);
        Thumbnail { format: Format::Jpeg, quality, ..asked }.render(&bytes).unwrap().len()
    };
    assert!(size(Quality::Ninety) > size(Quality::Eighty));
}

#[test]
fn the_orientation_in_exif_is_obeyed() {
    let jpeg = encoded(halves(80, 40), ImageFormat::Jpeg);
    // An APP1 segment with one entry: orientation 6, turned a quarter clockwise.
    let mut exif = vec![0xff, 0xe1, 0, 34];
    exif.extend_from_slice(b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01");
    exif.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
    let turned = [&jpeg[..2], &exif, &jpeg[2..]].concat();
    let thumbnail = asked((40, 40), Mode::Strict).render(&turned).unwrap();
    let image = image::load_from_memory(&thumbnail).unwrap().to_rgb8();
    assert_eq!(image.dimensions(), (20, 40));
    assert!(is_near(*image.get_pixel(10, 4), RED));
    assert!(is_near(*image.get_pixel(10, 36), BLUE));
}

#[test]
fn names_and_sizes_are_looked_at_before_bytes() {
    for name in ["a.jpg", "a.JPEG", "a.png", "a.tiff", "a.tif", "a.gif", "a.webp", "a.ppm", "a.bmp"]
    {
        assert_eq!(Thumbnail::accepts(name, 1), Ok(()), "{name}");
    }
    for name in ["a.txt", "a", "jpg", "a.jpg.pdf", "a.heic", ".png.", ""] {
        assert_eq!(
            Thumbnail::accepts(name, 1),
            Err(ThumbnailFailure::UnsupportedExtension),
            "{name}"
        );
    }
    let limit = 20 * 1024 * 1024;
    assert_eq!(Thumbnail::accepts("a.jpg", limit), Ok(()));
    assert_eq!(Thumbnail::accepts("a.jpg", limit + 1), Err(ThumbnailFailure::UnsupportedImage));
}

#[test]
fn what_is_no_image_or_a_damaged_one_is_refused() {
    let asked = asked((64, 64), Mode::Strict);
    assert_eq!(asked.render(b"hello"), Err(ThumbnailFailure::UnsupportedImage));
    assert_eq!(asked.render(b""), Err(ThumbnailFailure::UnsupportedImage));
    let png = encoded(halves(80, 40), ImageFormat::Png);
    assert_eq!(asked.render(&png[..png.len() / 2]), Err(ThumbnailFailure::Conversion));
    for end in 0..png.len() {
        assert!(asked.render(&png[..end]).is_err() || end + 12 >= png.len());
    }
}

#[test]
fn an_image_that_would_fill_the_memory_is_refused() {
    // A PPM of 60,000 by 60,000 pixels, none of which follow.
    let bomb = b"P6 60000 60000 255\n";
    assert_eq!(asked((64, 64), Mode::Strict).render(bomb), Err(ThumbnailFailure::UnsupportedImage));
    let wide = b"P6 70000 1 255\n";
    assert_eq!(asked((64, 64), Mode::Strict).render(wide), Err(ThumbnailFailure::UnsupportedImage));
}
