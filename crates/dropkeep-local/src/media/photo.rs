//! What a photo says of itself: its size, and where and when it was taken.

use exif::{DateTime, Exif, In, Reader, Tag, Value};
use image::ImageDecoder as _;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

use super::thumbnail::decoder;

/// The facts about a photo, after `files.PhotoMetadata`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Photo {
    /// Width and height in pixels, as they are stored.
    pub(crate) dimensions: (u32, u32),
    /// Latitude and longitude in degrees.
    pub(crate) location: Option<(f64, f64)>,
    /// When it was taken. Cameras tell no time zone: it is taken for UTC.
    pub(crate) taken: Option<Timestamp>,
}

impl Photo {
    /// Reads the head of an image; `None` when it is none.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut decoder = decoder(bytes).ok()?;
        let raw = decoder.exif_metadata().ok().flatten();
        let exif = raw.and_then(|raw| Reader::new().read_raw(raw).ok());
        Some(Self {
            dimensions: decoder.dimensions(),
            location: exif.as_ref().and_then(location),
            taken: exif.as_ref().and_then(taken),
        })
    }
}

fn taken(exif: &Exif) -> Option<Timestamp> {
    let field = exif.get_field(Tag::DateTimeOriginal, In::PRIMARY)?;
    let Value::Ascii(texts) = &field.value else { return None };
    let time = DateTime::from_ascii(texts.first()?).ok()?;
    let small = |number: u8| i8::try_from(number).ok();
    let date =
        civil::Date::new(i16::try_from(time.year).ok()?, small(time.month)?, small(time.day)?);
    let clock = civil::Time::new(small(time.hour)?, small(time.minute)?, small(time.second)?, 0);
    let civil = civil::DateTime::from_parts(date.ok()?, clock.ok()?);
    civil.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

fn location(exif: &Exif) -> Option<(f64, f64)> {
    let latitude = degrees(exif, (Tag::GPSLatitude, Tag::GPSLatitudeRef), "S")?;
    let longitude = degrees(exif, (Tag::GPSLongitude, Tag::GPSLongitudeRef), "W")?;
    (latitude.abs() <= 90.0 && longitude.abs() <= 180.0).then_some((latitude, longitude))
}

/// Degrees, minutes and seconds as one number, which is negative in the given direction.
fn degrees(exif: &Exif, (angle, direction): (Tag, Tag), negative: &str) -> Option<f64> {
    let Value::Rational(parts) = &exif.get_field(angle, In::PRIMARY)?.value else { return None };
    let [degrees, minutes, seconds] = parts.get(..3)? else { return None };
    let sum = degrees.to_f64() + minutes.to_f64() / 60.0 + seconds.to_f64() / 3600.0;
    let Value::Ascii(texts) = &exif.get_field(direction, In::PRIMARY)?.value else { return None };
    let is_negative = texts.first()?.starts_with(negative.as_bytes());
    sum.is_finite().then_some(if is_negative { -sum } else { sum })
}
