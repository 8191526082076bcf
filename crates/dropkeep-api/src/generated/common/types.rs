// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `common`.

use crate::wire;

/// `common.DropboxDuration`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DropboxDuration {
    /// Integer.
    pub seconds: i64,
    /// Integer.
    pub nanos: i32,
}

impl DropboxDuration {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(seconds: i64, nanos: i32) -> Self {
        Self { seconds, nanos }
    }
}

impl wire::Fields for DropboxDuration {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("seconds", &self.seconds);
        writer.field("nanos", &self.nanos);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { seconds: object.required("seconds")?, nanos: object.required("nanos")? })
    }
}

/// Part of `users.FullAccount`, and one more place (`common.RootInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RootInfo {
    /// `team`, with the fields of `common.TeamRootInfo`.
    Team(TeamRootInfo),
    /// `user`, with the fields of `common.UserRootInfo`.
    User(UserRootInfo),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherSubtype<RootInfoBase>),
}

impl RootInfo {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Team(_) => "team",
            Self::User(_) => "user",
            Self::Other(other) => other.other().tag(),
        }
    }
}

impl RootInfo {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    #[must_use]
    #[inline]
    pub fn root_namespace_id(&self) -> &str {
        match self {
            Self::Team(value) => &value.root_namespace_id,
            Self::User(value) => &value.root_namespace_id,
            Self::Other(value) => &value.root_namespace_id,
        }
    }

    /// String that matches `[-_0-9a-zA-Z:]+`.
    #[must_use]
    #[inline]
    pub fn home_namespace_id(&self) -> &str {
        match self {
            Self::Team(value) => &value.home_namespace_id,
            Self::User(value) => &value.home_namespace_id,
            Self::Other(value) => &value.home_namespace_id,
        }
    }
}

impl wire::Wire for RootInfo {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Team(value) => writer.inline("team", value),
            Self::User(value) => writer.inline("user", value),
            Self::Other(other) => writer.other(other.other()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team" => Self::Team(tagged.inline()?),
            "user" => Self::User(tagged.inline()?),
            _ => Self::Other(tagged.other_subtype()?),
        })
    }
}

/// Part of `users.FullAccount`, and one more place (`common.RootInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RootInfoBase {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub root_namespace_id: String,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub home_namespace_id: String,
}

impl RootInfoBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(root_namespace_id: impl Into<String>, home_namespace_id: impl Into<String>) -> Self {
        Self {
            root_namespace_id: root_namespace_id.into(),
            home_namespace_id: home_namespace_id.into(),
        }
    }
}

impl wire::Fields for RootInfoBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("root_namespace_id", &self.root_namespace_id);
        writer.field("home_namespace_id", &self.home_namespace_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            root_namespace_id: object.required("root_namespace_id")?,
            home_namespace_id: object.required("home_namespace_id")?,
        })
    }
}

/// `common.TeamRootInfo`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamRootInfo {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub root_namespace_id: String,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub home_namespace_id: String,
    /// String.
    pub home_path: String,
}

impl TeamRootInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        root_namespace_id: impl Into<String>,
        home_namespace_id: impl Into<String>,
        home_path: impl Into<String>,
    ) -> Self {
        Self {
            root_namespace_id: root_namespace_id.into(),
            home_namespace_id: home_namespace_id.into(),
            home_path: home_path.into(),
        }
    }
}

impl wire::Fields for TeamRootInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("root_namespace_id", &self.root_namespace_id);
        writer.field("home_namespace_id", &self.home_namespace_id);
        writer.field("home_path", &self.home_path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            root_namespace_id: object.required("root_namespace_id")?,
            home_namespace_id: object.required("home_namespace_id")?,
            home_path: object.required("home_path")?,
        })
    }
}

/// `common.UserRootInfo`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserRootInfo {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub root_namespace_id: String,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub home_namespace_id: String,
    /// String. May be absent.
    pub home_path: Option<String>,
}

impl UserRootInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(root_namespace_id: impl Into<String>, home_namespace_id: impl Into<String>) -> Self {
        Self {
            root_namespace_id: root_namespace_id.into(),
            home_namespace_id: home_namespace_id.into(),
            home_path: None,
        }
    }

    /// Sets `home_path`.
    #[must_use]
    #[inline]
    pub fn home_path(mut self, home_path: impl Into<String>) -> Self {
        self.home_path = Some(home_path.into());
        self
    }
}

impl wire::Fields for UserRootInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("root_namespace_id", &self.root_namespace_id);
        writer.field("home_namespace_id", &self.home_namespace_id);
        writer.optional("home_path", self.home_path.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            root_namespace_id: object.required("root_namespace_id")?,
            home_namespace_id: object.required("home_namespace_id")?,
            home_path: object.optional("home_path")?,
        })
    }
}

/// `common.PathRoot`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PathRoot {
    /// `home`.
    Home,
    /// `root`, with: string that matches `[-_0-9a-zA-Z:]+`.
    Root(String),
    /// `namespace_id`, with: string that matches `[-_0-9a-zA-Z:]+`.
    NamespaceId(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PathRoot {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::Root(_) => "root",
            Self::NamespaceId(_) => "namespace_id",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PathRoot {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Root(value) => writer.nested("root", value),
            Self::NamespaceId(value) => writer.nested("namespace_id", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "home" => Self::Home,
            "root" => Self::Root(tagged.nested()?),
            "namespace_id" => Self::NamespaceId(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `common.PathRootError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PathRootError {
    /// `invalid_root`, with: `common.RootInfo`.
    InvalidRoot(RootInfo),
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PathRootError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidRoot(_) => "invalid_root",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PathRootError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::InvalidRoot(value) => writer.nested("invalid_root", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_root" => Self::InvalidRoot(tagged.nested()?),
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { DropboxDuration RootInfoBase TeamRootInfo UserRootInfo }
wire::wire_unions! { RootInfo PathRoot PathRootError }
