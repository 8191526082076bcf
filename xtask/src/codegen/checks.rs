//! Constraints as calls of `wire::check`.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

use super::facts::{Facts, Kind, Type};
use super::model::Model;

/// Every pattern by the name of its `static`.
pub(crate) struct Patterns(BTreeMap<String, Named>);

struct Named {
    /// The alias or field that has it, as Dropbox calls it.
    owner: String,
    pattern: String,
}

impl Patterns {
    /// Collects the patterns of the aliases, and of the fields that have one without an alias.
    pub(crate) fn new(facts: &Facts) -> Self {
        let mut patterns = BTreeMap::new();
        let mut note = |owner: String, ty: &Type| {
            if let Some(pattern) = ty.pattern.clone() {
                patterns.insert(constant(&owner), Named { owner, pattern });
            }
        };
        for (namespace, types) in &facts.namespaces {
            for (name, ty) in &types.aliases {
                note(format!("{namespace}.{name}"), ty);
            }
            for (owner, own) in &types.structs {
                for field in &own.fields {
                    let inner = field.ty.of.as_deref().unwrap_or(&field.ty);
                    note(format!("{namespace}.{owner}.{}", field.name), inner);
                }
            }
        }
        Self(patterns)
    }

    /// The file of all patterns.
    pub(crate) fn file(&self) -> Result<String> {
        let mut text = String::from(
            "//! The patterns that texts must match, to check one before it becomes part of an argument.\n\n\
             use crate::wire::Pattern;\n",
        );
        for (name, Named { owner, pattern }) in &self.0 {
            let regex = format!(r"^(?:{})$", translate(pattern)?);
            text.push_str(&format!(
                "\n/// What every `{owner}` matches.\npub static {name}: Pattern = Pattern::new({}, {});\n",
                raw(pattern),
                raw(&regex)
            ));
        }
        let names: Vec<&str> = self.0.keys().map(String::as_str).collect();
        text.push_str(&format!(
            "\n/// All of them.\npub static ALL: &[&Pattern] = &[&{}];\n",
            names.join(", &")
        ));
        Ok(text)
    }

    fn name(&self, pattern: &str) -> &str {
        let mut same = self.0.iter().filter(|(_, named)| named.pattern == pattern);
        same.next().map_or("", |(name, _)| name)
    }

    /// An expression that checks `place`, a reference to a value of type `ty`; `None` where there is nothing to check.
    pub(crate) fn check(&self, model: &Model<'_>, ty: &Type, place: &str) -> Option<String> {
        let ty = model.resolve(ty);
        let inner = |place| ty.of.as_deref().and_then(|of| self.check(model, of, place));
        match ty.k {
            Kind::String => self.text(ty, place),
            Kind::U32 | Kind::U64 | Kind::I32 | Kind::I64 => bounds(&ty.min, &ty.max)
                .map(|bounds| format!("wire::check::number({place}, {bounds})")),
            Kind::F32 | Kind::F64 => {
                let bounds = bounds(&ty.min, &ty.max).unwrap_or_else(|| "(None, None)".to_owned());
                Some(format!("wire::check::float({place}, {bounds})"))
            }
            Kind::List => {
                let each = inner("item").map(|check| {
                    format!("wire::check::each({place}, {})", closure("item", &check))
                });
                let items = bounds(&ty.min_items, &ty.max_items);
                match (items.map(|bounds| format!("wire::check::items({place}, {bounds})")), each) {
                    (Some(items), Some(each)) => Some(format!("{items}.and_then(|()| {each})")),
                    (items, each) => items.or(each),
                }
            }
            Kind::Nullable => inner("value").map(|check| {
                format!("wire::check::optional({place}, {})", closure("value", &check))
            }),
            Kind::Struct | Kind::Union => {
                let name = ty.name.as_ref().filter(|name| model.is_constrained(name));
                name.map(|_| format!("wire::Wire::check({place})"))
            }
            Kind::Void | Kind::Bool | Kind::Timestamp | Kind::Alias => None,
        }
    }

    fn text(&self, ty: &Type, place: &str) -> Option<String> {
        let pattern = ty
            .pattern
            .as_ref()
            .map(|pattern| format!("Some(&crate::patterns::{})", self.name(pattern)));
        let lengths = bounds(&ty.min_length, &ty.max_length);
        if pattern.is_none() && lengths.is_none() {
            return None;
        }
        let pattern = pattern.unwrap_or_else(|| "None".to_owned());
        let lengths = lengths.unwrap_or_else(|| "(None, None)".to_owned());
        Some(format!("wire::check::text({place}, {pattern}, {lengths})"))
    }
}

/// `check` as a function of `parameter`.
pub(crate) fn closure(parameter: &str, check: &str) -> String {
    match check.strip_suffix(&format!("({parameter})")) {
        Some(function) if !function.contains('(') => function.to_owned(),
        _ => format!("|{parameter}| {check}"),
    }
}

/// The pattern for an engine whose `\w` knows ASCII only, while Dropbox's knows every script: what lies beyond ASCII passes here
/// and is left to Dropbox, for a false refusal would be worse.
fn translate(pattern: &str) -> Result<String> {
    let translated = pattern.replace(r"[\w]", r"[0-9A-Za-z_\x{80}-\x{10FFFF}]");
    let classes = [r"\w", r"\W", r"\d", r"\s", r"\b", r"\p"];
    ensure!(
        !classes.iter().any(|class| translated.contains(class)),
        "the pattern {pattern} means another thing to this engine"
    );
    Ok(translated)
}

fn bounds<T: std::fmt::Display>(min: &Option<T>, max: &Option<T>) -> Option<String> {
    let bound = |bound: &Option<T>| {
        bound.as_ref().map_or("None".to_owned(), |bound| format!("Some({bound})"))
    };
    (min.is_some() || max.is_some()).then(|| format!("({}, {})", bound(min), bound(max)))
}

fn raw(text: &str) -> String {
    if text.contains('"') { format!("r#\"{text}\"#") } else { format!("r\"{text}\"") }
}

/// `files.ReadPath` → `FILES_READ_PATH`.
fn constant(name: &str) -> String {
    let mut constant = String::new();
    let mut lower = false;
    for character in name.chars() {
        if character.is_ascii_uppercase() && lower {
            constant.push('_');
        }
        lower = character.is_ascii_lowercase();
        constant.push(if character == '.' { '_' } else { character.to_ascii_uppercase() });
    }
    constant
}
