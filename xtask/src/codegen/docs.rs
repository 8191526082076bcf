//! What rustdoc says of generated items. The facts hold shapes and no prose, so shapes are what the docs tell.

use std::collections::BTreeMap;

use super::facts::{Default, Field, Kind, Tag, Type};
use super::model::Model;

/// A type in words: `string of 1 to 255 characters that matches `…``.
pub(crate) fn describe(model: &Model<'_>, ty: &Type) -> String {
    let ty = model.resolve(ty);
    let inner = || ty.of.as_deref().map(|of| describe(model, of)).unwrap_or_default();
    match ty.k {
        Kind::Void => "nothing".to_owned(),
        Kind::Bool => "boolean".to_owned(),
        Kind::String => {
            format!("string{}{}", counted(ty.min_length, ty.max_length, "character"), matching(ty))
        }
        Kind::U32 | Kind::U64 | Kind::I32 | Kind::I64 => format!("integer{}", range(ty)),
        Kind::F32 | Kind::F64 => format!("number{}", range(ty)),
        Kind::Timestamp if ty.format.as_deref() == Some("%Y-%m-%d") => "date".to_owned(),
        Kind::Timestamp => "time, in whole seconds".to_owned(),
        Kind::List => {
            format!("list{}, each: {}", counted(ty.min_items, ty.max_items, "item"), inner())
        }
        Kind::Nullable => format!("{}, or null", inner()),
        Kind::Struct | Kind::Union | Kind::Alias => {
            format!("`{}`", ty.name.as_deref().unwrap_or_default())
        }
    }
}

/// A field in a sentence or two.
pub(crate) fn field(model: &Model<'_>, field: &Field) -> String {
    let mut text = capitalized(&describe(model, &field.ty));
    text.push('.');
    if field.nullable {
        text.push_str(" May be absent.");
    }
    match &field.default {
        Some(Default::Value(value)) => text.push_str(&format!(" Default: `{value}`.")),
        Some(Default::Tag(tag)) => text.push_str(&format!(" Default: `{tag}`.")),
        None => {}
    }
    flags(&mut text, field.deprecated, field.only_for_caller.as_deref());
    text
}

/// A union's member in a sentence or two.
pub(crate) fn tag(model: &Model<'_>, tag: &Tag) -> String {
    let mut text = format!("`{}`", tag.tag);
    if let Some(payload) = &tag.payload {
        text.push_str(&format!(", with: {}", describe(model, payload)));
    }
    if tag.nullable {
        text.push_str(", which may be absent");
    }
    text.push('.');
    flags(&mut text, tag.deprecated, tag.only_for_caller.as_deref());
    text
}

/// Where every type is used: what its first line tells.
pub(crate) struct Uses(BTreeMap<String, Vec<String>>);

impl Uses {
    pub(crate) fn new(model: &Model<'_>) -> Self {
        let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for route in model.routes() {
            let name = route.path.trim_start_matches("/2/");
            for (ty, role) in
                [(&route.arg, "Argument"), (&route.result, "Result"), (&route.error, "Error")]
            {
                let used = model.named(ty).map(|ty| uses.entry(ty).or_default());
                used.into_iter().for_each(|uses| uses.push(format!("{role} of `{name}`")));
            }
        }
        for owner in model.structs.keys().chain(model.unions.keys()) {
            for part in model.parts(owner).into_iter().filter_map(|part| model.named(part)) {
                uses.entry(part).or_default().push(format!("Part of `{owner}`"));
            }
        }
        Self(uses)
    }

    /// The first line of a type's docs.
    pub(crate) fn line(&self, name: &str) -> String {
        let Some(uses) = self.0.get(name) else {
            return format!("`{name}`, which no route names.");
        };
        let more = if uses.len() > 1 {
            format!(", and {} more places", uses.len() - 1)
        } else {
            String::new()
        };
        let more = if uses.len() == 2 { ", and one more place".to_owned() } else { more };
        format!("{}{more} (`{name}`).", uses[0])
    }
}

/// `text` as doc comment lines.
pub(crate) fn comment(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", format!("/// {line}").trim_end())).collect()
}

fn capitalized(text: &str) -> String {
    let first = text.chars().next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(text.chars().skip(1)).collect()
}

fn flags(text: &mut String, deprecated: bool, caller: Option<&str>) {
    if deprecated {
        text.push_str(" Deprecated.");
    }
    if let Some(caller) = caller {
        text.push_str(&format!(" Only for {caller} callers."));
    }
}

fn counted(min: Option<usize>, max: Option<usize>, unit: &str) -> String {
    match (min, max) {
        (None, None) => String::new(),
        (Some(min), Some(max)) if min == max => format!(" of exactly {min} {unit}s"),
        (Some(min), Some(max)) => format!(" of {min} to {max} {unit}s"),
        (Some(1), None) => format!(" of at least one {unit}"),
        (Some(min), None) => format!(" of at least {min} {unit}s"),
        (None, Some(max)) => format!(" of at most {max} {unit}s"),
    }
}

fn matching(ty: &Type) -> String {
    ty.pattern.as_ref().map(|pattern| format!(" that matches `{pattern}`")).unwrap_or_default()
}

fn range(ty: &Type) -> String {
    match (&ty.min, &ty.max) {
        (None, None) => String::new(),
        (Some(min), Some(max)) => format!(" from {min} to {max}"),
        (Some(min), None) => format!(" from {min}"),
        (None, Some(max)) => format!(" up to {max}"),
    }
}
