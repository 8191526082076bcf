//! Types as Rust writes them: paths, values of defaults, secrets.

use anyhow::{Context, Result, bail};

use super::facts::{Default, Field, Kind, Type};
use super::model::Model;
use super::names;

/// Fields and union members that hold a secret: they become a `SecretText`, which is hidden and wiped.
/// Whoever has a temporary link reads or writes the file without any token.
const SECRETS: &[&str] = &[
    "auth.TokenFromOAuth1Arg.oauth1_token",
    "auth.TokenFromOAuth1Arg.oauth1_token_secret",
    "auth.TokenFromOAuth1Result.oauth2_token",
    "files.GetTemporaryLinkResult.link",
    "files.GetTemporaryUploadLinkResult.link",
    "files.SharedLink.password",
    "files.SharedLinkFileInfo.password",
    "sharing.GetSharedLinkMetadataArg.link_password",
    "sharing.LinkPassword.set_password",
    "sharing.SharedLinkSettings.link_password",
];

/// Whether `member` of `owner` is on the list of secrets, itself or by inheritance.
pub(crate) fn is_secret(model: &Model<'_>, owner: &str, member: &str) -> bool {
    if SECRETS.contains(&format!("{owner}.{member}").as_str()) {
        return true;
    }
    let parent = model.structs.get(owner).and_then(|own| own.extends.as_deref());
    parent.is_some_and(|parent| is_secret(model, parent, member))
}

/// Names on the list that the facts do not have: a renamed field would otherwise lose its protection unnoticed.
pub(crate) fn missing_secrets(model: &Model<'_>) -> Vec<&'static str> {
    let exists = |name: &str| {
        let (owner, member) = name.rsplit_once('.')?;
        let field = model
            .structs
            .get(owner)
            .is_some_and(|own| own.fields.iter().any(|field| field.name == member));
        let tag =
            model.unions.get(owner).is_some_and(|own| own.tags.iter().any(|tag| tag.tag == member));
        (field || tag).then_some(())
    };
    SECRETS.iter().copied().filter(|name| exists(name).is_none()).collect()
}

/// A place in the generated code, from which types are named: bare in their own file, by path elsewhere.
#[derive(Clone, Copy)]
pub(crate) struct Site<'a> {
    pub(crate) model: &'a Model<'a>,
    pub(crate) namespace: &'a str,
    /// Inside the file for what only deprecated routes use.
    pub(crate) outdated: bool,
}

impl Site<'_> {
    /// How this place calls the struct or union `name`.
    pub(crate) fn path(&self, name: &str) -> String {
        let (namespace, short) = name.split_once('.').unwrap_or(("", name));
        let short = names::ty(short);
        if namespace == self.namespace && self.model.is_outdated(name) == self.outdated {
            return short;
        }
        format!("crate::{}::{short}", names::module(namespace))
    }

    /// The Rust type of `ty`.
    pub(crate) fn rust(&self, ty: &Type) -> Result<String> {
        let ty = self.model.resolve(ty);
        let inner = || self.rust(ty.of.as_deref().context("a container of nothing")?);
        Ok(match ty.k {
            Kind::Void => "()".to_owned(),
            Kind::Bool => "bool".to_owned(),
            Kind::String => "String".to_owned(),
            Kind::U32 => "u32".to_owned(),
            Kind::U64 => "u64".to_owned(),
            Kind::I32 => "i32".to_owned(),
            Kind::I64 => "i64".to_owned(),
            Kind::F32 => "f32".to_owned(),
            Kind::F64 => "f64".to_owned(),
            Kind::Timestamp if ty.format.as_deref() == Some("%Y-%m-%d") => {
                "jiff::civil::Date".to_owned()
            }
            Kind::Timestamp => "jiff::Timestamp".to_owned(),
            Kind::List => format!("Vec<{}>", inner()?),
            Kind::Nullable => format!("Option<{}>", inner()?),
            Kind::Struct | Kind::Union => {
                self.path(ty.name.as_deref().context("a type without a name")?)
            }
            Kind::Alias => bail!("an alias survived"),
        })
    }

    /// The Rust type of a struct's field or a union's payload, apart from its nullability.
    pub(crate) fn member(&self, owner: &str, member: &str, ty: &Type) -> Result<String> {
        if is_secret(self.model, owner, member) {
            Ok("wire::SecretText".to_owned())
        } else {
            self.rust(ty)
        }
    }

    /// The value of a field's default.
    pub(crate) fn default(&self, field: &Field) -> Result<Option<String>> {
        let ty = self.model.resolve(&field.ty);
        Ok(match &field.default {
            None => None,
            Some(Default::Tag(tag)) => Some(format!("{}::{}", self.rust(ty)?, names::camel(tag))),
            Some(Default::Value(value)) => Some(match value.as_str() {
                Some("") => "String::new()".to_owned(),
                Some(text) => format!("{text:?}.to_owned()"),
                None => value.to_string(),
            }),
        })
    }
}
