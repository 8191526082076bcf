// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `seen_state`.

use crate::wire;

/// Part of `sharing.UserFileMembershipInfo` (`seen_state.PlatformType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PlatformType {
    /// `web`.
    Web,
    /// `desktop`.
    Desktop,
    /// `mobile_ios`.
    MobileIos,
    /// `mobile_android`.
    MobileAndroid,
    /// `api`.
    Api,
    /// `unknown`.
    Unknown,
    /// `mobile`.
    Mobile,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PlatformType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Web => "web",
            Self::Desktop => "desktop",
            Self::MobileIos => "mobile_ios",
            Self::MobileAndroid => "mobile_android",
            Self::Api => "api",
            Self::Unknown => "unknown",
            Self::Mobile => "mobile",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PlatformType {
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
            "web" => Self::Web,
            "desktop" => Self::Desktop,
            "mobile_ios" => Self::MobileIos,
            "mobile_android" => Self::MobileAndroid,
            "api" => Self::Api,
            "unknown" => Self::Unknown,
            "mobile" => Self::Mobile,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_unions! { PlatformType }
