// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `riviera`.

use crate::wire;

/// Part of `riviera.ApiExifMetadata` (`riviera.ApiExifGpsMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiExifGpsMetadata {
    /// Number. Default: `0.0`.
    pub latitude: f32,
    /// Number. Default: `0.0`.
    pub longitude: f32,
    /// String. Default: `""`.
    pub altitude: String,
    /// String. Default: `""`.
    pub timestamp: String,
    /// String. Default: `""`.
    pub datestamp: String,
}

impl ApiExifGpsMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            latitude: 0.0,
            longitude: 0.0,
            altitude: String::new(),
            timestamp: String::new(),
            datestamp: String::new(),
        }
    }

    /// Sets `latitude`.
    #[must_use]
    #[inline]
    pub fn latitude(mut self, latitude: f32) -> Self {
        self.latitude = latitude;
        self
    }

    /// Sets `longitude`.
    #[must_use]
    #[inline]
    pub fn longitude(mut self, longitude: f32) -> Self {
        self.longitude = longitude;
        self
    }

    /// Sets `altitude`.
    #[must_use]
    #[inline]
    pub fn altitude(mut self, altitude: impl Into<String>) -> Self {
        self.altitude = altitude.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    #[inline]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = timestamp.into();
        self
    }

    /// Sets `datestamp`.
    #[must_use]
    #[inline]
    pub fn datestamp(mut self, datestamp: impl Into<String>) -> Self {
        self.datestamp = datestamp.into();
        self
    }
}

impl Default for ApiExifGpsMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiExifGpsMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("latitude", &self.latitude, &0.0);
        writer.unless_default("longitude", &self.longitude, &0.0);
        writer.unless_default("altitude", &self.altitude, &String::new());
        writer.unless_default("timestamp", &self.timestamp, &String::new());
        writer.unless_default("datestamp", &self.datestamp, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            latitude: object.or_default("latitude", 0.0)?,
            longitude: object.or_default("longitude", 0.0)?,
            altitude: object.or_default("altitude", String::new())?,
            timestamp: object.or_default("timestamp", String::new())?,
            datestamp: object.or_default("datestamp", String::new())?,
        })
    }
}

/// Part of `riviera.metadata_union` (`riviera.ApiExifMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiExifMetadata {
    /// Integer. Default: `0`.
    pub image_width: u32,
    /// Integer. Default: `0`.
    pub image_height: u32,
    /// String. Default: `""`.
    pub camera_make: String,
    /// String. Default: `""`.
    pub camera_model: String,
    /// String. Default: `""`.
    pub lens_model: String,
    /// String. Default: `""`.
    pub date_time_original: String,
    /// String. Default: `""`.
    pub offset_time_original: String,
    /// Integer. Default: `0`.
    pub orientation: u32,
    /// String. Default: `""`.
    pub exposure_time: String,
    /// Number. Default: `0.0`.
    pub aperture_value: f64,
    /// Integer. Default: `0`.
    pub iso_speed: u32,
    /// String. Default: `""`.
    pub focal_length: String,
    /// Number. Default: `0.0`.
    pub megapixels: f64,
    /// String. Default: `""`.
    pub artist: String,
    /// String. Default: `""`.
    pub copyright: String,
    /// `riviera.ApiExifGpsMetadata`. May be absent.
    pub gps_metadata: Option<ApiExifGpsMetadata>,
}

impl ApiExifMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            image_width: 0,
            image_height: 0,
            camera_make: String::new(),
            camera_model: String::new(),
            lens_model: String::new(),
            date_time_original: String::new(),
            offset_time_original: String::new(),
            orientation: 0,
            exposure_time: String::new(),
            aperture_value: 0.0,
            iso_speed: 0,
            focal_length: String::new(),
            megapixels: 0.0,
            artist: String::new(),
            copyright: String::new(),
            gps_metadata: None,
        }
    }

    /// Sets `image_width`.
    #[must_use]
    #[inline]
    pub fn image_width(mut self, image_width: u32) -> Self {
        self.image_width = image_width;
        self
    }

    /// Sets `image_height`.
    #[must_use]
    #[inline]
    pub fn image_height(mut self, image_height: u32) -> Self {
        self.image_height = image_height;
        self
    }

    /// Sets `camera_make`.
    #[must_use]
    #[inline]
    pub fn camera_make(mut self, camera_make: impl Into<String>) -> Self {
        self.camera_make = camera_make.into();
        self
    }

    /// Sets `camera_model`.
    #[must_use]
    #[inline]
    pub fn camera_model(mut self, camera_model: impl Into<String>) -> Self {
        self.camera_model = camera_model.into();
        self
    }

    /// Sets `lens_model`.
    #[must_use]
    #[inline]
    pub fn lens_model(mut self, lens_model: impl Into<String>) -> Self {
        self.lens_model = lens_model.into();
        self
    }

    /// Sets `date_time_original`.
    #[must_use]
    #[inline]
    pub fn date_time_original(mut self, date_time_original: impl Into<String>) -> Self {
        self.date_time_original = date_time_original.into();
        self
    }

    /// Sets `offset_time_original`.
    #[must_use]
    #[inline]
    pub fn offset_time_original(mut self, offset_time_original: impl Into<String>) -> Self {
        self.offset_time_original = offset_time_original.into();
        self
    }

    /// Sets `orientation`.
    #[must_use]
    #[inline]
    pub fn orientation(mut self, orientation: u32) -> Self {
        self.orientation = orientation;
        self
    }

    /// Sets `exposure_time`.
    #[must_use]
    #[inline]
    pub fn exposure_time(mut self, exposure_time: impl Into<String>) -> Self {
        self.exposure_time = exposure_time.into();
        self
    }

    /// Sets `aperture_value`.
    #[must_use]
    #[inline]
    pub fn aperture_value(mut self, aperture_value: f64) -> Self {
        self.aperture_value = aperture_value;
        self
    }

    /// Sets `iso_speed`.
    #[must_use]
    #[inline]
    pub fn iso_speed(mut self, iso_speed: u32) -> Self {
        self.iso_speed = iso_speed;
        self
    }

    /// Sets `focal_length`.
    #[must_use]
    #[inline]
    pub fn focal_length(mut self, focal_length: impl Into<String>) -> Self {
        self.focal_length = focal_length.into();
        self
    }

    /// Sets `megapixels`.
    #[must_use]
    #[inline]
    pub fn megapixels(mut self, megapixels: f64) -> Self {
        self.megapixels = megapixels;
        self
    }

    /// Sets `artist`.
    #[must_use]
    #[inline]
    pub fn artist(mut self, artist: impl Into<String>) -> Self {
        self.artist = artist.into();
        self
    }

    /// Sets `copyright`.
    #[must_use]
    #[inline]
    pub fn copyright(mut self, copyright: impl Into<String>) -> Self {
        self.copyright = copyright.into();
        self
    }

    /// Sets `gps_metadata`.
    #[must_use]
    #[inline]
    pub fn gps_metadata(mut self, gps_metadata: ApiExifGpsMetadata) -> Self {
        self.gps_metadata = Some(gps_metadata);
        self
    }
}

impl Default for ApiExifMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiExifMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("image_width", &self.image_width, &0);
        writer.unless_default("image_height", &self.image_height, &0);
        writer.unless_default("camera_make", &self.camera_make, &String::new());
        writer.unless_default("camera_model", &self.camera_model, &String::new());
        writer.unless_default("lens_model", &self.lens_model, &String::new());
        writer.unless_default("date_time_original", &self.date_time_original, &String::new());
        writer.unless_default("offset_time_original", &self.offset_time_original, &String::new());
        writer.unless_default("orientation", &self.orientation, &0);
        writer.unless_default("exposure_time", &self.exposure_time, &String::new());
        writer.unless_default("aperture_value", &self.aperture_value, &0.0);
        writer.unless_default("iso_speed", &self.iso_speed, &0);
        writer.unless_default("focal_length", &self.focal_length, &String::new());
        writer.unless_default("megapixels", &self.megapixels, &0.0);
        writer.unless_default("artist", &self.artist, &String::new());
        writer.unless_default("copyright", &self.copyright, &String::new());
        writer.optional("gps_metadata", self.gps_metadata.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            image_width: object.or_default("image_width", 0)?,
            image_height: object.or_default("image_height", 0)?,
            camera_make: object.or_default("camera_make", String::new())?,
            camera_model: object.or_default("camera_model", String::new())?,
            lens_model: object.or_default("lens_model", String::new())?,
            date_time_original: object.or_default("date_time_original", String::new())?,
            offset_time_original: object.or_default("offset_time_original", String::new())?,
            orientation: object.or_default("orientation", 0)?,
            exposure_time: object.or_default("exposure_time", String::new())?,
            aperture_value: object.or_default("aperture_value", 0.0)?,
            iso_speed: object.or_default("iso_speed", 0)?,
            focal_length: object.or_default("focal_length", String::new())?,
            megapixels: object.or_default("megapixels", 0.0)?,
            artist: object.or_default("artist", String::new())?,
            copyright: object.or_default("copyright", String::new())?,
            gps_metadata: object.optional("gps_metadata")?,
        })
    }
}

/// Part of `riviera.metadata_union` (`riviera.ApiMediaMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiMediaMetadata {
    /// Integer. Default: `0`.
    pub bitrate_bps: u64,
    /// Number. Default: `0.0`.
    pub duration_s: f64,
    /// String. Default: `""`.
    pub creation_time: String,
    /// List, each: `riviera.ApiMediaStream`. May be absent.
    pub streams: Option<Vec<ApiMediaStream>>,
}

impl ApiMediaMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { bitrate_bps: 0, duration_s: 0.0, creation_time: String::new(), streams: None }
    }

    /// Sets `bitrate_bps`.
    #[must_use]
    #[inline]
    pub fn bitrate_bps(mut self, bitrate_bps: u64) -> Self {
        self.bitrate_bps = bitrate_bps;
        self
    }

    /// Sets `duration_s`.
    #[must_use]
    #[inline]
    pub fn duration_s(mut self, duration_s: f64) -> Self {
        self.duration_s = duration_s;
        self
    }

    /// Sets `creation_time`.
    #[must_use]
    #[inline]
    pub fn creation_time(mut self, creation_time: impl Into<String>) -> Self {
        self.creation_time = creation_time.into();
        self
    }

    /// Sets `streams`.
    #[must_use]
    #[inline]
    pub fn streams(mut self, streams: Vec<ApiMediaStream>) -> Self {
        self.streams = Some(streams);
        self
    }
}

impl Default for ApiMediaMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiMediaMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("bitrate_bps", &self.bitrate_bps, &0);
        writer.unless_default("duration_s", &self.duration_s, &0.0);
        writer.unless_default("creation_time", &self.creation_time, &String::new());
        writer.optional("streams", self.streams.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            bitrate_bps: object.or_default("bitrate_bps", 0)?,
            duration_s: object.or_default("duration_s", 0.0)?,
            creation_time: object.or_default("creation_time", String::new())?,
            streams: object.optional("streams")?,
        })
    }
}

/// Part of `riviera.ApiMediaMetadata` (`riviera.ApiMediaStream`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiMediaStream {
    /// Integer. Default: `0`.
    pub index: u32,
    /// String. Default: `""`.
    pub codec_type: String,
    /// String. Default: `""`.
    pub codec_name: String,
    /// Integer. Default: `0`.
    pub bitrate_bps: u64,
    /// Number. Default: `0.0`.
    pub duration_s: f64,
    /// Integer. Default: `0`.
    pub width: u32,
    /// Integer. Default: `0`.
    pub height: u32,
    /// Number. Default: `0.0`.
    pub frames_per_second: f64,
    /// Integer. Default: `0`.
    pub rotation: i32,
    /// String. Default: `""`.
    pub display_aspect_ratio: String,
    /// Integer. Default: `0`.
    pub channels: u32,
    /// String. Default: `""`.
    pub channel_layout: String,
    /// Integer. Default: `0`.
    pub sample_rate_s: u64,
    /// String. Default: `""`.
    pub language_iso_639: String,
}

impl ApiMediaStream {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            index: 0,
            codec_type: String::new(),
            codec_name: String::new(),
            bitrate_bps: 0,
            duration_s: 0.0,
            width: 0,
            height: 0,
            frames_per_second: 0.0,
            rotation: 0,
            display_aspect_ratio: String::new(),
            channels: 0,
            channel_layout: String::new(),
            sample_rate_s: 0,
            language_iso_639: String::new(),
        }
    }

    /// Sets `index`.
    #[must_use]
    #[inline]
    pub fn index(mut self, index: u32) -> Self {
        self.index = index;
        self
    }

    /// Sets `codec_type`.
    #[must_use]
    #[inline]
    pub fn codec_type(mut self, codec_type: impl Into<String>) -> Self {
        self.codec_type = codec_type.into();
        self
    }

    /// Sets `codec_name`.
    #[must_use]
    #[inline]
    pub fn codec_name(mut self, codec_name: impl Into<String>) -> Self {
        self.codec_name = codec_name.into();
        self
    }

    /// Sets `bitrate_bps`.
    #[must_use]
    #[inline]
    pub fn bitrate_bps(mut self, bitrate_bps: u64) -> Self {
        self.bitrate_bps = bitrate_bps;
        self
    }

    /// Sets `duration_s`.
    #[must_use]
    #[inline]
    pub fn duration_s(mut self, duration_s: f64) -> Self {
        self.duration_s = duration_s;
        self
    }

    /// Sets `width`.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: u32) -> Self {
        self.width = width;
        self
    }

    /// Sets `height`.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: u32) -> Self {
        self.height = height;
        self
    }

    /// Sets `frames_per_second`.
    #[must_use]
    #[inline]
    pub fn frames_per_second(mut self, frames_per_second: f64) -> Self {
        self.frames_per_second = frames_per_second;
        self
    }

    /// Sets `rotation`.
    #[must_use]
    #[inline]
    pub fn rotation(mut self, rotation: i32) -> Self {
        self.rotation = rotation;
        self
    }

    /// Sets `display_aspect_ratio`.
    #[must_use]
    #[inline]
    pub fn display_aspect_ratio(mut self, display_aspect_ratio: impl Into<String>) -> Self {
        self.display_aspect_ratio = display_aspect_ratio.into();
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = channels;
        self
    }

    /// Sets `channel_layout`.
    #[must_use]
    #[inline]
    pub fn channel_layout(mut self, channel_layout: impl Into<String>) -> Self {
        self.channel_layout = channel_layout.into();
        self
    }

    /// Sets `sample_rate_s`.
    #[must_use]
    #[inline]
    pub fn sample_rate_s(mut self, sample_rate_s: u64) -> Self {
        self.sample_rate_s = sample_rate_s;
        self
    }

    /// Sets `language_iso_639`.
    #[must_use]
    #[inline]
    pub fn language_iso_639(mut self, language_iso_639: impl Into<String>) -> Self {
        self.language_iso_639 = language_iso_639.into();
        self
    }
}

impl Default for ApiMediaStream {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiMediaStream {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("index", &self.index, &0);
        writer.unless_default("codec_type", &self.codec_type, &String::new());
        writer.unless_default("codec_name", &self.codec_name, &String::new());
        writer.unless_default("bitrate_bps", &self.bitrate_bps, &0);
        writer.unless_default("duration_s", &self.duration_s, &0.0);
        writer.unless_default("width", &self.width, &0);
        writer.unless_default("height", &self.height, &0);
        writer.unless_default("frames_per_second", &self.frames_per_second, &0.0);
        writer.unless_default("rotation", &self.rotation, &0);
        writer.unless_default("display_aspect_ratio", &self.display_aspect_ratio, &String::new());
        writer.unless_default("channels", &self.channels, &0);
        writer.unless_default("channel_layout", &self.channel_layout, &String::new());
        writer.unless_default("sample_rate_s", &self.sample_rate_s, &0);
        writer.unless_default("language_iso_639", &self.language_iso_639, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            index: object.or_default("index", 0)?,
            codec_type: object.or_default("codec_type", String::new())?,
            codec_name: object.or_default("codec_name", String::new())?,
            bitrate_bps: object.or_default("bitrate_bps", 0)?,
            duration_s: object.or_default("duration_s", 0.0)?,
            width: object.or_default("width", 0)?,
            height: object.or_default("height", 0)?,
            frames_per_second: object.or_default("frames_per_second", 0.0)?,
            rotation: object.or_default("rotation", 0)?,
            display_aspect_ratio: object.or_default("display_aspect_ratio", String::new())?,
            channels: object.or_default("channels", 0)?,
            channel_layout: object.or_default("channel_layout", String::new())?,
            sample_rate_s: object.or_default("sample_rate_s", 0)?,
            language_iso_639: object.or_default("language_iso_639", String::new())?,
        })
    }
}

/// Part of `riviera.metadata_union` (`riviera.ApiOfficeMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiOfficeMetadata {
    /// `riviera.OfficeFileType`. Default: `office_filetype_unknown`.
    pub file_type: OfficeFileType,
    /// String. Default: `""`.
    pub creator: String,
    /// String. Default: `""`.
    pub company: String,
    /// String. Default: `""`.
    pub title: String,
    /// String. Default: `""`.
    pub subject: String,
    /// String. Default: `""`.
    pub keywords: String,
    /// String. Default: `""`.
    pub description: String,
    /// Integer. Default: `0`.
    pub total_edit_time_minutes: u32,
    /// Integer. Default: `0`.
    pub pages: u32,
    /// Integer. Default: `0`.
    pub words: u32,
    /// Integer. Default: `0`.
    pub slides: u32,
    /// String. Default: `""`.
    pub revision_number: String,
}

impl ApiOfficeMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            file_type: OfficeFileType::OfficeFiletypeUnknown,
            creator: String::new(),
            company: String::new(),
            title: String::new(),
            subject: String::new(),
            keywords: String::new(),
            description: String::new(),
            total_edit_time_minutes: 0,
            pages: 0,
            words: 0,
            slides: 0,
            revision_number: String::new(),
        }
    }

    /// Sets `file_type`.
    #[must_use]
    #[inline]
    pub fn file_type(mut self, file_type: OfficeFileType) -> Self {
        self.file_type = file_type;
        self
    }

    /// Sets `creator`.
    #[must_use]
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = creator.into();
        self
    }

    /// Sets `company`.
    #[must_use]
    #[inline]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = company.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `subject`.
    #[must_use]
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets `keywords`.
    #[must_use]
    #[inline]
    pub fn keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = keywords.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `total_edit_time_minutes`.
    #[must_use]
    #[inline]
    pub fn total_edit_time_minutes(mut self, total_edit_time_minutes: u32) -> Self {
        self.total_edit_time_minutes = total_edit_time_minutes;
        self
    }

    /// Sets `pages`.
    #[must_use]
    #[inline]
    pub fn pages(mut self, pages: u32) -> Self {
        self.pages = pages;
        self
    }

    /// Sets `words`.
    #[must_use]
    #[inline]
    pub fn words(mut self, words: u32) -> Self {
        self.words = words;
        self
    }

    /// Sets `slides`.
    #[must_use]
    #[inline]
    pub fn slides(mut self, slides: u32) -> Self {
        self.slides = slides;
        self
    }

    /// Sets `revision_number`.
    #[must_use]
    #[inline]
    pub fn revision_number(mut self, revision_number: impl Into<String>) -> Self {
        self.revision_number = revision_number.into();
        self
    }
}

impl Default for ApiOfficeMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiOfficeMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("file_type", &self.file_type, &OfficeFileType::OfficeFiletypeUnknown);
        writer.unless_default("creator", &self.creator, &String::new());
        writer.unless_default("company", &self.company, &String::new());
        writer.unless_default("title", &self.title, &String::new());
        writer.unless_default("subject", &self.subject, &String::new());
        writer.unless_default("keywords", &self.keywords, &String::new());
        writer.unless_default("description", &self.description, &String::new());
        writer.unless_default("total_edit_time_minutes", &self.total_edit_time_minutes, &0);
        writer.unless_default("pages", &self.pages, &0);
        writer.unless_default("words", &self.words, &0);
        writer.unless_default("slides", &self.slides, &0);
        writer.unless_default("revision_number", &self.revision_number, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file_type: object.or_default("file_type", OfficeFileType::OfficeFiletypeUnknown)?,
            creator: object.or_default("creator", String::new())?,
            company: object.or_default("company", String::new())?,
            title: object.or_default("title", String::new())?,
            subject: object.or_default("subject", String::new())?,
            keywords: object.or_default("keywords", String::new())?,
            description: object.or_default("description", String::new())?,
            total_edit_time_minutes: object.or_default("total_edit_time_minutes", 0)?,
            pages: object.or_default("pages", 0)?,
            words: object.or_default("words", 0)?,
            slides: object.or_default("slides", 0)?,
            revision_number: object.or_default("revision_number", String::new())?,
        })
    }
}

/// Part of `riviera.metadata_union` (`riviera.ApiPdfMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiPdfMetadata {
    /// Integer. Default: `0`.
    pub pages: u32,
    /// Integer. Default: `0`.
    pub width: u32,
    /// Integer. Default: `0`.
    pub height: u32,
}

impl ApiPdfMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { pages: 0, width: 0, height: 0 }
    }

    /// Sets `pages`.
    #[must_use]
    #[inline]
    pub fn pages(mut self, pages: u32) -> Self {
        self.pages = pages;
        self
    }

    /// Sets `width`.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: u32) -> Self {
        self.width = width;
        self
    }

    /// Sets `height`.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: u32) -> Self {
        self.height = height;
        self
    }
}

impl Default for ApiPdfMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiPdfMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("pages", &self.pages, &0);
        writer.unless_default("width", &self.width, &0);
        writer.unless_default("height", &self.height, &0);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            pages: object.or_default("pages", 0)?,
            width: object.or_default("width", 0)?,
            height: object.or_default("height", 0)?,
        })
    }
}

/// Part of `riviera.GetTranscriptResult` (`riviera.ApiStructuredTranscript`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiStructuredTranscript {
    /// List, each: `riviera.ApiTranscriptSegment`. May be absent.
    pub segments: Option<Vec<ApiTranscriptSegment>>,
    /// String. Default: `""`.
    pub transcript_locale: String,
}

impl ApiStructuredTranscript {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { segments: None, transcript_locale: String::new() }
    }

    /// Sets `segments`.
    #[must_use]
    #[inline]
    pub fn segments(mut self, segments: Vec<ApiTranscriptSegment>) -> Self {
        self.segments = Some(segments);
        self
    }

    /// Sets `transcript_locale`.
    #[must_use]
    #[inline]
    pub fn transcript_locale(mut self, transcript_locale: impl Into<String>) -> Self {
        self.transcript_locale = transcript_locale.into();
        self
    }
}

impl Default for ApiStructuredTranscript {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiStructuredTranscript {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("segments", self.segments.as_ref());
        writer.unless_default("transcript_locale", &self.transcript_locale, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            segments: object.optional("segments")?,
            transcript_locale: object.or_default("transcript_locale", String::new())?,
        })
    }
}

/// Part of `riviera.ApiStructuredTranscript` (`riviera.ApiTranscriptSegment`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiTranscriptSegment {
    /// String. Default: `""`.
    pub text: String,
    /// Number. Default: `0.0`.
    pub start_time: f64,
    /// Number. Default: `0.0`.
    pub end_time: f64,
}

impl ApiTranscriptSegment {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { text: String::new(), start_time: 0.0, end_time: 0.0 }
    }

    /// Sets `text`.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets `start_time`.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: f64) -> Self {
        self.start_time = start_time;
        self
    }

    /// Sets `end_time`.
    #[must_use]
    #[inline]
    pub fn end_time(mut self, end_time: f64) -> Self {
        self.end_time = end_time;
        self
    }
}

impl Default for ApiTranscriptSegment {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ApiTranscriptSegment {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("text", &self.text, &String::new());
        writer.unless_default("start_time", &self.start_time, &0.0);
        writer.unless_default("end_time", &self.end_time, &0.0);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            text: object.or_default("text", String::new())?,
            start_time: object.or_default("start_time", 0.0)?,
            end_time: object.or_default("end_time", 0.0)?,
        })
    }
}

/// Argument of `riviera/get_markdown_async` (`riviera.GetMarkdownArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMarkdownArgs {
    /// `riviera.FileIdOrUrl`. May be absent.
    pub file_id_or_url: Option<FileIdOrUrl>,
    /// Boolean. Default: `false`.
    pub enable_ocr: bool,
    /// Boolean. Default: `false`.
    pub embed_images: bool,
}

impl GetMarkdownArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { file_id_or_url: None, enable_ocr: false, embed_images: false }
    }

    /// Sets `file_id_or_url`.
    #[must_use]
    #[inline]
    pub fn file_id_or_url(mut self, file_id_or_url: FileIdOrUrl) -> Self {
        self.file_id_or_url = Some(file_id_or_url);
        self
    }

    /// Sets `enable_ocr`.
    #[must_use]
    #[inline]
    pub fn enable_ocr(mut self, enable_ocr: bool) -> Self {
        self.enable_ocr = enable_ocr;
        self
    }

    /// Sets `embed_images`.
    #[must_use]
    #[inline]
    pub fn embed_images(mut self, embed_images: bool) -> Self {
        self.embed_images = embed_images;
        self
    }
}

impl Default for GetMarkdownArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetMarkdownArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("file_id_or_url", self.file_id_or_url.as_ref());
        writer.unless_default("enable_ocr", &self.enable_ocr, &false);
        writer.unless_default("embed_images", &self.embed_images, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file_id_or_url: object.optional("file_id_or_url")?,
            enable_ocr: object.or_default("enable_ocr", false)?,
            embed_images: object.or_default("embed_images", false)?,
        })
    }
}

/// Part of `riviera.GetMarkdownAsyncCheckResult` (`riviera.GetMarkdownResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMarkdownResult {
    /// String. Default: `""`.
    pub markdown: String,
}

impl GetMarkdownResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { markdown: String::new() }
    }

    /// Sets `markdown`.
    #[must_use]
    #[inline]
    pub fn markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = markdown.into();
        self
    }
}

impl Default for GetMarkdownResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetMarkdownResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("markdown", &self.markdown, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { markdown: object.or_default("markdown", String::new())? })
    }
}

/// Argument of `riviera/get_metadata_async` (`riviera.GetMetadataArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetadataArgs {
    /// `riviera.FileIdOrUrl`. May be absent.
    pub file_id_or_url: Option<FileIdOrUrl>,
}

impl GetMetadataArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { file_id_or_url: None }
    }

    /// Sets `file_id_or_url`.
    #[must_use]
    #[inline]
    pub fn file_id_or_url(mut self, file_id_or_url: FileIdOrUrl) -> Self {
        self.file_id_or_url = Some(file_id_or_url);
        self
    }
}

impl Default for GetMetadataArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetMetadataArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("file_id_or_url", self.file_id_or_url.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_id_or_url: object.optional("file_id_or_url")? })
    }
}

/// Part of `riviera.GetMetadataAsyncCheckResult` (`riviera.GetMetadataResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetadataResult {
    /// `riviera.MetadataType`. Default: `metadata_type_unknown`.
    pub metadata_type: MetadataType,
    /// `riviera.metadata_union`. May be absent.
    pub metadata: Option<MetadataUnion>,
}

impl GetMetadataResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { metadata_type: MetadataType::MetadataTypeUnknown, metadata: None }
    }

    /// Sets `metadata_type`.
    #[must_use]
    #[inline]
    pub fn metadata_type(mut self, metadata_type: MetadataType) -> Self {
        self.metadata_type = metadata_type;
        self
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: MetadataUnion) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl Default for GetMetadataResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetMetadataResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default(
            "metadata_type",
            &self.metadata_type,
            &MetadataType::MetadataTypeUnknown,
        );
        writer.optional("metadata", self.metadata.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            metadata_type: object.or_default("metadata_type", MetadataType::MetadataTypeUnknown)?,
            metadata: object.optional("metadata")?,
        })
    }
}

/// Argument of `riviera/get_ocr_async` (`riviera.GetOcrArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOcrArgs {
    /// `riviera.FileIdOrUrl`. May be absent.
    pub file_id_or_url: Option<FileIdOrUrl>,
}

impl GetOcrArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { file_id_or_url: None }
    }

    /// Sets `file_id_or_url`.
    #[must_use]
    #[inline]
    pub fn file_id_or_url(mut self, file_id_or_url: FileIdOrUrl) -> Self {
        self.file_id_or_url = Some(file_id_or_url);
        self
    }
}

impl Default for GetOcrArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetOcrArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("file_id_or_url", self.file_id_or_url.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_id_or_url: object.optional("file_id_or_url")? })
    }
}

/// Part of `riviera.GetOcrAsyncCheckResult` (`riviera.GetOcrResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOcrResult {
    /// String. Default: `""`.
    pub text: String,
    /// String. Default: `""`.
    pub hocr: String,
}

impl GetOcrResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { text: String::new(), hocr: String::new() }
    }

    /// Sets `text`.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets `hocr`.
    #[must_use]
    #[inline]
    pub fn hocr(mut self, hocr: impl Into<String>) -> Self {
        self.hocr = hocr.into();
        self
    }
}

impl Default for GetOcrResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetOcrResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("text", &self.text, &String::new());
        writer.unless_default("hocr", &self.hocr, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            text: object.or_default("text", String::new())?,
            hocr: object.or_default("hocr", String::new())?,
        })
    }
}

/// Argument of `riviera/get_text_async` (`riviera.GetTextArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTextArgs {
    /// `riviera.FileIdOrUrl`. May be absent.
    pub file_id_or_url: Option<FileIdOrUrl>,
}

impl GetTextArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { file_id_or_url: None }
    }

    /// Sets `file_id_or_url`.
    #[must_use]
    #[inline]
    pub fn file_id_or_url(mut self, file_id_or_url: FileIdOrUrl) -> Self {
        self.file_id_or_url = Some(file_id_or_url);
        self
    }
}

impl Default for GetTextArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetTextArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("file_id_or_url", self.file_id_or_url.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_id_or_url: object.optional("file_id_or_url")? })
    }
}

/// Part of `riviera.GetTextAsyncCheckResult` (`riviera.GetTextResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTextResult {
    /// String. Default: `""`.
    pub text: String,
}

impl GetTextResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { text: String::new() }
    }

    /// Sets `text`.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }
}

impl Default for GetTextResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetTextResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("text", &self.text, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { text: object.or_default("text", String::new())? })
    }
}

/// Argument of `riviera/get_transcript_async` (`riviera.GetTranscriptArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTranscriptArgs {
    /// `riviera.FileIdOrUrl`. May be absent.
    pub file_id_or_url: Option<FileIdOrUrl>,
    /// `riviera.TimestampLevel`. Default: `sentence`.
    pub timestamp_level: TimestampLevel,
    /// String. Default: `""`.
    pub included_special_words: String,
    /// String. Default: `""`.
    pub audio_language: String,
}

impl GetTranscriptArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            file_id_or_url: None,
            timestamp_level: TimestampLevel::Sentence,
            included_special_words: String::new(),
            audio_language: String::new(),
        }
    }

    /// Sets `file_id_or_url`.
    #[must_use]
    #[inline]
    pub fn file_id_or_url(mut self, file_id_or_url: FileIdOrUrl) -> Self {
        self.file_id_or_url = Some(file_id_or_url);
        self
    }

    /// Sets `timestamp_level`.
    #[must_use]
    #[inline]
    pub fn timestamp_level(mut self, timestamp_level: TimestampLevel) -> Self {
        self.timestamp_level = timestamp_level;
        self
    }

    /// Sets `included_special_words`.
    #[must_use]
    #[inline]
    pub fn included_special_words(mut self, included_special_words: impl Into<String>) -> Self {
        self.included_special_words = included_special_words.into();
        self
    }

    /// Sets `audio_language`.
    #[must_use]
    #[inline]
    pub fn audio_language(mut self, audio_language: impl Into<String>) -> Self {
        self.audio_language = audio_language.into();
        self
    }
}

impl Default for GetTranscriptArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetTranscriptArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("file_id_or_url", self.file_id_or_url.as_ref());
        writer.unless_default("timestamp_level", &self.timestamp_level, &TimestampLevel::Sentence);
        writer.unless_default(
            "included_special_words",
            &self.included_special_words,
            &String::new(),
        );
        writer.unless_default("audio_language", &self.audio_language, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file_id_or_url: object.optional("file_id_or_url")?,
            timestamp_level: object.or_default("timestamp_level", TimestampLevel::Sentence)?,
            included_special_words: object.or_default("included_special_words", String::new())?,
            audio_language: object.or_default("audio_language", String::new())?,
        })
    }
}

/// Part of `riviera.GetTranscriptAsyncCheckResult` (`riviera.GetTranscriptResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTranscriptResult {
    /// `riviera.ApiStructuredTranscript`. May be absent.
    pub structured_transcript: Option<ApiStructuredTranscript>,
}

impl GetTranscriptResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { structured_transcript: None }
    }

    /// Sets `structured_transcript`.
    #[must_use]
    #[inline]
    pub fn structured_transcript(mut self, structured_transcript: ApiStructuredTranscript) -> Self {
        self.structured_transcript = Some(structured_transcript);
        self
    }
}

impl Default for GetTranscriptResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetTranscriptResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("structured_transcript", self.structured_transcript.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { structured_transcript: object.optional("structured_transcript")? })
    }
}

/// Part of `riviera.ContentApiV2Error` (`riviera.MediaDurationError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MediaDurationError {
    /// Integer. Default: `0`.
    pub limit: i32,
}

impl MediaDurationError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 0 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for MediaDurationError {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for MediaDurationError {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &0);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 0)? })
    }
}

/// Part of `riviera.GetTranscriptAsyncCheckResult` (`riviera.ContentApiV2Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContentApiV2Error {
    /// `server_error`, with: string.
    ServerError(String),
    /// `user_error`, with: string.
    UserError(String),
    /// `media_duration_error`, with: `riviera.MediaDurationError`.
    MediaDurationError(MediaDurationError),
    /// `no_audio_error`.
    NoAudioError,
    /// `link_download_disabled_error`.
    LinkDownloadDisabledError,
    /// `shared_link_password_protected`.
    SharedLinkPasswordProtected,
    /// `limit_exceeded_error`.
    LimitExceededError,
    /// `not_found_error`.
    NotFoundError,
    /// `is_a_folder_error`.
    IsAFolderError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ContentApiV2Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ServerError(_) => "server_error",
            Self::UserError(_) => "user_error",
            Self::MediaDurationError(_) => "media_duration_error",
            Self::NoAudioError => "no_audio_error",
            Self::LinkDownloadDisabledError => "link_download_disabled_error",
            Self::SharedLinkPasswordProtected => "shared_link_password_protected",
            Self::LimitExceededError => "limit_exceeded_error",
            Self::NotFoundError => "not_found_error",
            Self::IsAFolderError => "is_a_folder_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ContentApiV2Error {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::ServerError(value) => writer.nested("server_error", value),
            Self::UserError(value) => writer.nested("user_error", value),
            Self::MediaDurationError(value) => writer.inline("media_duration_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "server_error" => Self::ServerError(tagged.nested()?),
            "user_error" => Self::UserError(tagged.nested()?),
            "media_duration_error" => Self::MediaDurationError(tagged.inline()?),
            "no_audio_error" => Self::NoAudioError,
            "link_download_disabled_error" => Self::LinkDownloadDisabledError,
            "shared_link_password_protected" => Self::SharedLinkPasswordProtected,
            "limit_exceeded_error" => Self::LimitExceededError,
            "not_found_error" => Self::NotFoundError,
            "is_a_folder_error" => Self::IsAFolderError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetMarkdownArgs`, and 4 more places (`riviera.FileIdOrUrl`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileIdOrUrl {
    /// `file_id`, with: string.
    FileId(String),
    /// `url`, with: string.
    Url(String),
    /// `path`, with: string.
    Path(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileIdOrUrl {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FileId(_) => "file_id",
            Self::Url(_) => "url",
            Self::Path(_) => "path",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileIdOrUrl {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::FileId(value) => writer.nested("file_id", value),
            Self::Url(value) => writer.nested("url", value),
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "file_id" => Self::FileId(tagged.nested()?),
            "url" => Self::Url(tagged.nested()?),
            "path" => Self::Path(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `riviera/get_markdown_async/check` (`riviera.GetMarkdownAsyncCheckResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMarkdownAsyncCheckResult {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `riviera.GetMarkdownResult`.
    Complete(GetMarkdownResult),
    /// `failed`, with: `riviera.MarkdownConversionApiV2Error`.
    Failed(MarkdownConversionApiV2Error),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetMarkdownAsyncCheckResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetMarkdownAsyncCheckResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `riviera/get_metadata_async/check` (`riviera.GetMetadataAsyncCheckResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMetadataAsyncCheckResult {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `riviera.GetMetadataResult`.
    Complete(GetMetadataResult),
    /// `failed`, with: `riviera.MetadataExtractionApiV2Error`.
    Failed(MetadataExtractionApiV2Error),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetMetadataAsyncCheckResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetMetadataAsyncCheckResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `riviera/get_ocr_async/check` (`riviera.GetOcrAsyncCheckResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetOcrAsyncCheckResult {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `riviera.GetOcrResult`.
    Complete(GetOcrResult),
    /// `failed`, with: `riviera.OcrExtractionApiV2Error`.
    Failed(OcrExtractionApiV2Error),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetOcrAsyncCheckResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetOcrAsyncCheckResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `riviera/get_text_async/check` (`riviera.GetTextAsyncCheckResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTextAsyncCheckResult {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `riviera.GetTextResult`.
    Complete(GetTextResult),
    /// `failed`, with: `riviera.TextExtractionApiV2Error`.
    Failed(TextExtractionApiV2Error),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetTextAsyncCheckResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetTextAsyncCheckResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `riviera/get_transcript_async/check` (`riviera.GetTranscriptAsyncCheckResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTranscriptAsyncCheckResult {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `riviera.GetTranscriptResult`.
    Complete(GetTranscriptResult),
    /// `failed`, with: `riviera.ContentApiV2Error`.
    Failed(ContentApiV2Error),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetTranscriptAsyncCheckResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetTranscriptAsyncCheckResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetMarkdownAsyncCheckResult` (`riviera.MarkdownConversionApiV2Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MarkdownConversionApiV2Error {
    /// `server_error`, with: string.
    ServerError(String),
    /// `user_error`, with: string.
    UserError(String),
    /// `unsupported_format_error`.
    UnsupportedFormatError,
    /// `link_download_disabled_error`.
    LinkDownloadDisabledError,
    /// `shared_link_password_protected`.
    SharedLinkPasswordProtected,
    /// `limit_exceeded_error`.
    LimitExceededError,
    /// `conversion_failure_error`.
    ConversionFailureError,
    /// `not_found_error`.
    NotFoundError,
    /// `is_a_folder_error`.
    IsAFolderError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MarkdownConversionApiV2Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ServerError(_) => "server_error",
            Self::UserError(_) => "user_error",
            Self::UnsupportedFormatError => "unsupported_format_error",
            Self::LinkDownloadDisabledError => "link_download_disabled_error",
            Self::SharedLinkPasswordProtected => "shared_link_password_protected",
            Self::LimitExceededError => "limit_exceeded_error",
            Self::ConversionFailureError => "conversion_failure_error",
            Self::NotFoundError => "not_found_error",
            Self::IsAFolderError => "is_a_folder_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MarkdownConversionApiV2Error {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::ServerError(value) => writer.nested("server_error", value),
            Self::UserError(value) => writer.nested("user_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "server_error" => Self::ServerError(tagged.nested()?),
            "user_error" => Self::UserError(tagged.nested()?),
            "unsupported_format_error" => Self::UnsupportedFormatError,
            "link_download_disabled_error" => Self::LinkDownloadDisabledError,
            "shared_link_password_protected" => Self::SharedLinkPasswordProtected,
            "limit_exceeded_error" => Self::LimitExceededError,
            "conversion_failure_error" => Self::ConversionFailureError,
            "not_found_error" => Self::NotFoundError,
            "is_a_folder_error" => Self::IsAFolderError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetMetadataAsyncCheckResult` (`riviera.MetadataExtractionApiV2Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataExtractionApiV2Error {
    /// `server_error`, with: string.
    ServerError(String),
    /// `user_error`, with: string.
    UserError(String),
    /// `unsupported_format_error`.
    UnsupportedFormatError,
    /// `link_download_disabled_error`.
    LinkDownloadDisabledError,
    /// `shared_link_password_protected`.
    SharedLinkPasswordProtected,
    /// `limit_exceeded_error`.
    LimitExceededError,
    /// `conversion_failure_error`.
    ConversionFailureError,
    /// `not_found_error`.
    NotFoundError,
    /// `is_a_folder_error`.
    IsAFolderError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MetadataExtractionApiV2Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ServerError(_) => "server_error",
            Self::UserError(_) => "user_error",
            Self::UnsupportedFormatError => "unsupported_format_error",
            Self::LinkDownloadDisabledError => "link_download_disabled_error",
            Self::SharedLinkPasswordProtected => "shared_link_password_protected",
            Self::LimitExceededError => "limit_exceeded_error",
            Self::ConversionFailureError => "conversion_failure_error",
            Self::NotFoundError => "not_found_error",
            Self::IsAFolderError => "is_a_folder_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MetadataExtractionApiV2Error {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::ServerError(value) => writer.nested("server_error", value),
            Self::UserError(value) => writer.nested("user_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "server_error" => Self::ServerError(tagged.nested()?),
            "user_error" => Self::UserError(tagged.nested()?),
            "unsupported_format_error" => Self::UnsupportedFormatError,
            "link_download_disabled_error" => Self::LinkDownloadDisabledError,
            "shared_link_password_protected" => Self::SharedLinkPasswordProtected,
            "limit_exceeded_error" => Self::LimitExceededError,
            "conversion_failure_error" => Self::ConversionFailureError,
            "not_found_error" => Self::NotFoundError,
            "is_a_folder_error" => Self::IsAFolderError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetMetadataResult` (`riviera.MetadataType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataType {
    /// `metadata_type_unknown`.
    MetadataTypeUnknown,
    /// `metadata_type_exif`.
    MetadataTypeExif,
    /// `metadata_type_media`.
    MetadataTypeMedia,
    /// `metadata_type_pdf`.
    MetadataTypePdf,
    /// `metadata_type_office`.
    MetadataTypeOffice,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MetadataType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MetadataTypeUnknown => "metadata_type_unknown",
            Self::MetadataTypeExif => "metadata_type_exif",
            Self::MetadataTypeMedia => "metadata_type_media",
            Self::MetadataTypePdf => "metadata_type_pdf",
            Self::MetadataTypeOffice => "metadata_type_office",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MetadataType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "metadata_type_unknown" => Self::MetadataTypeUnknown,
            "metadata_type_exif" => Self::MetadataTypeExif,
            "metadata_type_media" => Self::MetadataTypeMedia,
            "metadata_type_pdf" => Self::MetadataTypePdf,
            "metadata_type_office" => Self::MetadataTypeOffice,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetOcrAsyncCheckResult` (`riviera.OcrExtractionApiV2Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OcrExtractionApiV2Error {
    /// `server_error`, with: string.
    ServerError(String),
    /// `user_error`, with: string.
    UserError(String),
    /// `unsupported_format_error`.
    UnsupportedFormatError,
    /// `link_download_disabled_error`.
    LinkDownloadDisabledError,
    /// `shared_link_password_protected`.
    SharedLinkPasswordProtected,
    /// `limit_exceeded_error`.
    LimitExceededError,
    /// `conversion_failure_error`.
    ConversionFailureError,
    /// `not_found_error`.
    NotFoundError,
    /// `is_a_folder_error`.
    IsAFolderError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl OcrExtractionApiV2Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ServerError(_) => "server_error",
            Self::UserError(_) => "user_error",
            Self::UnsupportedFormatError => "unsupported_format_error",
            Self::LinkDownloadDisabledError => "link_download_disabled_error",
            Self::SharedLinkPasswordProtected => "shared_link_password_protected",
            Self::LimitExceededError => "limit_exceeded_error",
            Self::ConversionFailureError => "conversion_failure_error",
            Self::NotFoundError => "not_found_error",
            Self::IsAFolderError => "is_a_folder_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for OcrExtractionApiV2Error {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::ServerError(value) => writer.nested("server_error", value),
            Self::UserError(value) => writer.nested("user_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "server_error" => Self::ServerError(tagged.nested()?),
            "user_error" => Self::UserError(tagged.nested()?),
            "unsupported_format_error" => Self::UnsupportedFormatError,
            "link_download_disabled_error" => Self::LinkDownloadDisabledError,
            "shared_link_password_protected" => Self::SharedLinkPasswordProtected,
            "limit_exceeded_error" => Self::LimitExceededError,
            "conversion_failure_error" => Self::ConversionFailureError,
            "not_found_error" => Self::NotFoundError,
            "is_a_folder_error" => Self::IsAFolderError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.ApiOfficeMetadata` (`riviera.OfficeFileType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OfficeFileType {
    /// `office_filetype_unknown`.
    OfficeFiletypeUnknown,
    /// `office_filetype_word`.
    OfficeFiletypeWord,
    /// `office_filetype_powerpoint`.
    OfficeFiletypePowerpoint,
    /// `office_filetype_excel`.
    OfficeFiletypeExcel,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl OfficeFileType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::OfficeFiletypeUnknown => "office_filetype_unknown",
            Self::OfficeFiletypeWord => "office_filetype_word",
            Self::OfficeFiletypePowerpoint => "office_filetype_powerpoint",
            Self::OfficeFiletypeExcel => "office_filetype_excel",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for OfficeFileType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "office_filetype_unknown" => Self::OfficeFiletypeUnknown,
            "office_filetype_word" => Self::OfficeFiletypeWord,
            "office_filetype_powerpoint" => Self::OfficeFiletypePowerpoint,
            "office_filetype_excel" => Self::OfficeFiletypeExcel,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetTextAsyncCheckResult` (`riviera.TextExtractionApiV2Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TextExtractionApiV2Error {
    /// `server_error`, with: string.
    ServerError(String),
    /// `user_error`, with: string.
    UserError(String),
    /// `unsupported_format_error`.
    UnsupportedFormatError,
    /// `link_download_disabled_error`.
    LinkDownloadDisabledError,
    /// `shared_link_password_protected`.
    SharedLinkPasswordProtected,
    /// `limit_exceeded_error`.
    LimitExceededError,
    /// `conversion_failure_error`.
    ConversionFailureError,
    /// `not_found_error`.
    NotFoundError,
    /// `is_a_folder_error`.
    IsAFolderError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TextExtractionApiV2Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ServerError(_) => "server_error",
            Self::UserError(_) => "user_error",
            Self::UnsupportedFormatError => "unsupported_format_error",
            Self::LinkDownloadDisabledError => "link_download_disabled_error",
            Self::SharedLinkPasswordProtected => "shared_link_password_protected",
            Self::LimitExceededError => "limit_exceeded_error",
            Self::ConversionFailureError => "conversion_failure_error",
            Self::NotFoundError => "not_found_error",
            Self::IsAFolderError => "is_a_folder_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TextExtractionApiV2Error {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::ServerError(value) => writer.nested("server_error", value),
            Self::UserError(value) => writer.nested("user_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "server_error" => Self::ServerError(tagged.nested()?),
            "user_error" => Self::UserError(tagged.nested()?),
            "unsupported_format_error" => Self::UnsupportedFormatError,
            "link_download_disabled_error" => Self::LinkDownloadDisabledError,
            "shared_link_password_protected" => Self::SharedLinkPasswordProtected,
            "limit_exceeded_error" => Self::LimitExceededError,
            "conversion_failure_error" => Self::ConversionFailureError,
            "not_found_error" => Self::NotFoundError,
            "is_a_folder_error" => Self::IsAFolderError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetTranscriptArgs` (`riviera.TimestampLevel`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TimestampLevel {
    /// `sentence`.
    Sentence,
    /// `word`.
    Word,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TimestampLevel {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Sentence => "sentence",
            Self::Word => "word",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TimestampLevel {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "sentence" => Self::Sentence,
            "word" => Self::Word,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `riviera.GetMetadataResult` (`riviera.metadata_union`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataUnion {
    /// `exif`, with: `riviera.ApiExifMetadata`.
    Exif(ApiExifMetadata),
    /// `media`, with: `riviera.ApiMediaMetadata`.
    Media(ApiMediaMetadata),
    /// `pdf`, with: `riviera.ApiPdfMetadata`.
    Pdf(ApiPdfMetadata),
    /// `office`, with: `riviera.ApiOfficeMetadata`.
    Office(ApiOfficeMetadata),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MetadataUnion {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Exif(_) => "exif",
            Self::Media(_) => "media",
            Self::Pdf(_) => "pdf",
            Self::Office(_) => "office",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MetadataUnion {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Exif(value) => writer.inline("exif", value),
            Self::Media(value) => writer.inline("media", value),
            Self::Pdf(value) => writer.inline("pdf", value),
            Self::Office(value) => writer.inline("office", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "exif" => Self::Exif(tagged.inline()?),
            "media" => Self::Media(tagged.inline()?),
            "pdf" => Self::Pdf(tagged.inline()?),
            "office" => Self::Office(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { ApiExifGpsMetadata ApiExifMetadata ApiMediaMetadata ApiMediaStream ApiOfficeMetadata ApiPdfMetadata ApiStructuredTranscript ApiTranscriptSegment GetMarkdownArgs GetMarkdownResult GetMetadataArgs GetMetadataResult GetOcrArgs GetOcrResult GetTextArgs GetTextResult GetTranscriptArgs GetTranscriptResult MediaDurationError }
wire::wire_unions! { ContentApiV2Error FileIdOrUrl GetMarkdownAsyncCheckResult GetMetadataAsyncCheckResult GetOcrAsyncCheckResult GetTextAsyncCheckResult GetTranscriptAsyncCheckResult MarkdownConversionApiV2Error MetadataExtractionApiV2Error MetadataType OcrExtractionApiV2Error OfficeFileType TextExtractionApiV2Error TimestampLevel MetadataUnion }
