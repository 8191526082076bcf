// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types that only deprecated routes of `sharing` use.

use crate::wire;

/// `sharing.CollectionLinkMetadata`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectionLinkMetadata {
    /// String.
    pub url: String,
    /// `sharing.Visibility`.
    pub visibility: Visibility,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
}

impl CollectionLinkMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>, visibility: Visibility) -> Self {
        Self { url: url.into(), visibility, expires: None }
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }
}

impl wire::Fields for CollectionLinkMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.field("visibility", &self.visibility);
        writer.optional("expires", self.expires.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            visibility: object.required("visibility")?,
            expires: object.optional("expires")?,
        })
    }
}

/// Argument of `sharing/create_shared_link` (`sharing.CreateSharedLinkArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSharedLinkArg {
    /// String.
    pub path: String,
    /// Boolean. Default: `false`. Deprecated.
    pub short_url: bool,
    /// `sharing.PendingUploadMode`. May be absent.
    pub pending_upload: Option<PendingUploadMode>,
}

impl CreateSharedLinkArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), short_url: false, pending_upload: None }
    }

    /// Sets `short_url`.
    #[must_use]
    #[inline]
    pub fn short_url(mut self, short_url: bool) -> Self {
        self.short_url = short_url;
        self
    }

    /// Sets `pending_upload`.
    #[must_use]
    #[inline]
    pub fn pending_upload(mut self, pending_upload: PendingUploadMode) -> Self {
        self.pending_upload = Some(pending_upload);
        self
    }
}

impl wire::Fields for CreateSharedLinkArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("short_url", &self.short_url, &false);
        writer.optional("pending_upload", self.pending_upload.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            short_url: object.or_default("short_url", false)?,
            pending_upload: object.optional("pending_upload")?,
        })
    }
}

/// Argument of `sharing/get_shared_links` (`sharing.GetSharedLinksArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSharedLinksArg {
    /// String. May be absent.
    pub path: Option<String>,
}

impl GetSharedLinksArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { path: None }
    }

    /// Sets `path`.
    #[must_use]
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl Default for GetSharedLinksArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetSharedLinksArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("path", self.path.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.optional("path")? })
    }
}

/// Result of `sharing/get_shared_links` (`sharing.GetSharedLinksResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSharedLinksResult {
    /// List, each: `sharing.LinkMetadata`.
    pub links: Vec<LinkMetadata>,
}

impl GetSharedLinksResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(links: Vec<LinkMetadata>) -> Self {
        Self { links }
    }
}

impl wire::Fields for GetSharedLinksResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("links", &self.links);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { links: object.required("links")? })
    }
}

/// Part of `sharing.GetSharedLinksResult` (`sharing.LinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LinkMetadata {
    /// `collection`, with the fields of `sharing.CollectionLinkMetadata`.
    Collection(CollectionLinkMetadata),
    /// `path`, with the fields of `sharing.PathLinkMetadata`.
    Path(PathLinkMetadata),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherSubtype<LinkMetadataBase>),
}

impl LinkMetadata {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Collection(_) => "collection",
            Self::Path(_) => "path",
            Self::Other(other) => other.other().tag(),
        }
    }
}

impl LinkMetadata {
    /// String.
    #[must_use]
    #[inline]
    pub fn url(&self) -> &str {
        match self {
            Self::Collection(value) => &value.url,
            Self::Path(value) => &value.url,
            Self::Other(value) => &value.url,
        }
    }

    /// `sharing.Visibility`.
    #[must_use]
    #[inline]
    pub fn visibility(&self) -> &Visibility {
        match self {
            Self::Collection(value) => &value.visibility,
            Self::Path(value) => &value.visibility,
            Self::Other(value) => &value.visibility,
        }
    }

    /// Time, in whole seconds. May be absent.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<&jiff::Timestamp> {
        match self {
            Self::Collection(value) => value.expires.as_ref(),
            Self::Path(value) => value.expires.as_ref(),
            Self::Other(value) => value.expires.as_ref(),
        }
    }
}

impl wire::Wire for LinkMetadata {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Collection(value) => writer.inline("collection", value),
            Self::Path(value) => writer.inline("path", value),
            Self::Other(other) => writer.other(other.other()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "collection" => Self::Collection(tagged.inline()?),
            "path" => Self::Path(tagged.inline()?),
            _ => Self::Other(tagged.other_subtype()?),
        })
    }
}

/// Part of `sharing.GetSharedLinksResult` (`sharing.LinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkMetadataBase {
    /// String.
    pub url: String,
    /// `sharing.Visibility`.
    pub visibility: Visibility,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
}

impl LinkMetadataBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>, visibility: Visibility) -> Self {
        Self { url: url.into(), visibility, expires: None }
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }
}

impl wire::Fields for LinkMetadataBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.field("visibility", &self.visibility);
        writer.optional("expires", self.expires.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            visibility: object.required("visibility")?,
            expires: object.optional("expires")?,
        })
    }
}

/// Result of `sharing/create_shared_link` (`sharing.PathLinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PathLinkMetadata {
    /// String.
    pub url: String,
    /// `sharing.Visibility`.
    pub visibility: Visibility,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
    /// String.
    pub path: String,
}

impl PathLinkMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>, visibility: Visibility, path: impl Into<String>) -> Self {
        Self { url: url.into(), visibility, expires: None, path: path.into() }
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }
}

impl wire::Fields for PathLinkMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.field("visibility", &self.visibility);
        writer.optional("expires", self.expires.as_ref());
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            visibility: object.required("visibility")?,
            expires: object.optional("expires")?,
            path: object.required("path")?,
        })
    }
}

/// Error of `sharing/create_shared_link` (`sharing.CreateSharedLinkError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSharedLinkError {
    /// `path`, with: `files.LookupError`.
    Path(crate::files::LookupError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CreateSharedLinkError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CreateSharedLinkError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/get_shared_links` (`sharing.GetSharedLinksError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSharedLinksError {
    /// `path`, with: string, or null, which may be absent.
    Path(Option<String>),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetSharedLinksError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetSharedLinksError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested_nullable("path", value.as_ref()),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested_nullable()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.CreateSharedLinkArg` (`sharing.PendingUploadMode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PendingUploadMode {
    /// `file`.
    File,
    /// `folder`.
    Folder,
}

impl PendingUploadMode {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Folder => "folder",
        }
    }
}

impl wire::Wire for PendingUploadMode {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "file" => Self::File,
            "folder" => Self::Folder,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `sharing.CollectionLinkMetadata`, and 2 more places (`sharing.Visibility`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Visibility {
    /// `public`.
    Public,
    /// `team_only`.
    TeamOnly,
    /// `password`.
    Password,
    /// `team_and_password`.
    TeamAndPassword,
    /// `shared_folder_only`.
    SharedFolderOnly,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl Visibility {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::TeamOnly => "team_only",
            Self::Password => "password",
            Self::TeamAndPassword => "team_and_password",
            Self::SharedFolderOnly => "shared_folder_only",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for Visibility {
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
            "public" => Self::Public,
            "team_only" => Self::TeamOnly,
            "password" => Self::Password,
            "team_and_password" => Self::TeamAndPassword,
            "shared_folder_only" => Self::SharedFolderOnly,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { CollectionLinkMetadata CreateSharedLinkArg GetSharedLinksArg GetSharedLinksResult LinkMetadataBase PathLinkMetadata }
wire::wire_unions! { LinkMetadata CreateSharedLinkError GetSharedLinksError PendingUploadMode Visibility }
