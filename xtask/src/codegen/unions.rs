//! A union of the facts, or a struct with enumerated subtypes, as a Rust enum.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use super::checks::closure;
use super::facts::{Subtypes, Tag, Wire};
use super::structs::{self, check_function};
use super::types::{self, Site};
use super::{Generator, docs, names};

/// One variant of the enum to be.
struct Variant {
    tag: String,
    name: String,
    /// Type and wire form of the payload.
    payload: Option<(String, Form)>,
    check: Option<String>,
    docs: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Inline,
    InlineNullable,
    Nested,
    NestedNullable,
}

impl Form {
    fn method(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::InlineNullable => "inline_nullable",
            Self::Nested => "nested",
            Self::NestedNullable => "nested_nullable",
        }
    }

    fn is_nullable(self) -> bool {
        matches!(self, Self::InlineNullable | Self::NestedNullable)
    }
}

/// What becomes of members that are not known.
enum Rest {
    /// There are none.
    Closed,
    /// `Other(OtherTag)`.
    Tag,
    /// `Other(OtherSubtype<..>)` of this struct.
    Subtype(String),
}

/// A union.
pub(crate) fn generate(generator: &Generator<'_>, site: Site<'_>, name: &str) -> Result<String> {
    let rust = &short(name);
    let union = site.model.unions[name];
    let variants: Result<Vec<Variant>> =
        site.model.tags(name)?.into_iter().map(|tag| variant(generator, site, name, tag)).collect();
    let variants = variants.with_context(|| name.to_owned())?;
    let rest = if union.closed { Rest::Closed } else { Rest::Tag };
    ensure!(!union.closed || !variants.is_empty(), "{name} has no member at all");
    let text = definition(&generator.uses.line(name), rust, &variants, &rest);
    Ok(text + &tag_method(rust, &variants, &rest) + &wire(rust, &variants, &rest))
}

/// A struct that is one of its subtypes.
pub(crate) fn generate_subtypes(
    generator: &Generator<'_>,
    site: Site<'_>,
    name: &str,
    subtypes: &Subtypes,
) -> Result<String> {
    let rust = &short(name);
    let base = format!("{rust}Base");
    let variant = |(tag, subtype): (&String, &String)| Variant {
        tag: tag.clone(),
        name: names::camel(tag),
        payload: Some((site.path(subtype), Form::Inline)),
        check: site
            .model
            .is_constrained(subtype)
            .then(|| "wire::Fields::check_fields(value)".to_owned()),
        docs: format!("`{tag}`, with the fields of `{subtype}`."),
    };
    let variants: Vec<Variant> = subtypes.tags.iter().map(variant).collect();
    let rest = if subtypes.closed { Rest::Closed } else { Rest::Subtype(base.clone()) };
    let mut text = definition(&generator.uses.line(name), rust, &variants, &rest);
    text.push_str(&tag_method(rust, &variants, &rest));
    text.push_str(&accessors(generator, site, name, &variants, &rest)?);
    text.push_str(&wire(rust, &variants, &rest));
    if !subtypes.closed {
        text.push_str(&structs::generate(generator, site, name, &base)?);
    }
    Ok(text)
}

fn variant(generator: &Generator<'_>, site: Site<'_>, owner: &str, tag: &Tag) -> Result<Variant> {
    let model = site.model;
    let mut variant = Variant {
        tag: tag.tag.clone(),
        name: names::camel(&tag.tag),
        payload: None,
        check: None,
        docs: docs::tag(model, tag),
    };
    let Some(payload) = &tag.payload else { return Ok(variant) };
    // `Option<Option<..>>` says nothing more than `Option<..>`.
    let resolved = model.resolve(payload);
    let inner = if tag.nullable {
        resolved.of.as_deref().filter(|_| resolved.k == super::facts::Kind::Nullable)
    } else {
        None
    };
    let payload = inner.unwrap_or(resolved);
    let form = match (tag.wire.context("a payload without wire form")?, tag.nullable) {
        (Wire::Inline, false) => Form::Inline,
        (Wire::Inline, true) => Form::InlineNullable,
        (Wire::Nested, false) => Form::Nested,
        (Wire::Nested, true) => Form::NestedNullable,
    };
    let place = if types::is_secret(model, owner, &tag.tag) { "value.expose()" } else { "value" };
    variant.check =
        model.is_sent(owner).then(|| generator.patterns.check(model, payload, place)).flatten();
    variant.payload = Some((site.member(owner, &tag.tag, payload)?, form));
    Ok(variant)
}

fn definition(line: &str, rust: &str, variants: &[Variant], rest: &Rest) -> String {
    let mut text = docs::comment(line);
    let plain =
        matches!(rest, Rest::Closed) && variants.iter().all(|variant| variant.payload.is_none());
    let derives =
        if plain { "Debug, Clone, Copy, PartialEq, Eq, Hash" } else { "Debug, Clone, PartialEq" };
    let _ = writeln!(text, "#[derive({derives})]");
    if !matches!(rest, Rest::Closed) {
        text.push_str("#[non_exhaustive]\n");
    }
    let _ = writeln!(text, "pub enum {rust} {{");
    for variant in variants {
        text.push_str(&docs::comment(&variant.docs));
        let _ = match &variant.payload {
            None => writeln!(text, "{},", variant.name),
            Some((ty, form)) if form.is_nullable() => {
                writeln!(text, "{}(Option<{ty}>),", variant.name)
            }
            Some((ty, _)) => writeln!(text, "{}({ty}),", variant.name),
        };
    }
    let other = "/// None of these, kept as it came: Dropbox may add more.\nOther";
    let _ = match rest {
        Rest::Closed => Ok(()),
        Rest::Tag => writeln!(text, "{other}(wire::OtherTag),"),
        Rest::Subtype(base) => writeln!(text, "{other}(wire::OtherSubtype<{base}>),"),
    };
    text.push_str("}\n\n");
    text
}

fn tag_method(rust: &str, variants: &[Variant], rest: &Rest) -> String {
    let mut arms = String::new();
    for variant in variants {
        let ignored = if variant.payload.is_some() { "(_)" } else { "" };
        let _ = writeln!(arms, "Self::{}{ignored} => \"{}\",", variant.name, variant.tag);
    }
    let (borrow, other) = match rest {
        Rest::Closed => ("&'static str", ""),
        Rest::Tag => ("&str", "Self::Other(other) => other.tag(),\n"),
        Rest::Subtype(_) => ("&str", "Self::Other(other) => other.other().tag(),\n"),
    };
    format!(
        "impl {rust} {{\n/// The tag, as it travels.\n#[must_use]\n#[inline]\npub fn tag(&self) -> {borrow} {{\nmatch self {{\n{arms}{other}}}\n}}\n}}\n\n",
    )
}

/// Methods for the fields that every subtype has.
fn accessors(
    generator: &Generator<'_>,
    site: Site<'_>,
    name: &str,
    variants: &[Variant],
    rest: &Rest,
) -> Result<String> {
    let mut text = String::new();
    for (field, ty, docs) in structs::shared(generator, site, name)? {
        let (ty, suffix, borrow) = match ty.as_str() {
            "String" => ("&str".to_owned(), "", "&"),
            "Option<String>" => ("Option<&str>".to_owned(), ".as_deref()", ""),
            _ => match ty.strip_prefix("Option<").and_then(|ty| ty.strip_suffix('>')) {
                Some(inner) => (format!("Option<&{inner}>"), ".as_ref()", ""),
                None => (format!("&{ty}"), "", "&"),
            },
        };
        let _ = writeln!(
            text,
            "\n{}#[must_use]\n#[inline]\npub fn {field}(&self) -> {ty} {{\nmatch self {{",
            docs::comment(&docs)
        );
        for variant in variants {
            let _ =
                writeln!(text, "Self::{}(value) => {borrow}value.{field}{suffix},", variant.name);
        }
        if !matches!(rest, Rest::Closed) {
            let _ = writeln!(text, "Self::Other(value) => {borrow}value.{field}{suffix},");
        }
        text.push_str("}\n}\n");
    }
    let rust = &short(name);
    Ok(format!("impl {rust} {{{text}}}\n\n"))
}

fn wire(rust: &str, variants: &[Variant], rest: &Rest) -> String {
    let (mut writes, mut reads, mut checks) = (String::new(), String::new(), String::new());
    for Variant { tag, name, payload, check, .. } in variants {
        let Some((_, form)) = payload else {
            let _ = writeln!(reads, "\"{tag}\" => Self::{name},");
            continue;
        };
        let method = form.method();
        let value = if form.is_nullable() { "value.as_ref()" } else { "value" };
        let call = format!("Self::{name}(value) => writer.{method}(\"{tag}\", {value}),");
        // Where rustfmt would make a block of it, the block's statement wants its semicolon.
        let block = 12 + call.len() > 100;
        let call = if block { call.replace("=> ", "=> {").replace("),", "); }") } else { call };
        let _ = writeln!(writes, "{call}");
        let _ = writeln!(reads, "\"{tag}\" => Self::{name}(tagged.{method}()?),");
        if let Some(check) = check {
            let optional = format!("wire::check::optional(value, {})", closure("value", check));
            let check = if form.is_nullable() { &optional } else { check };
            let nested = format!("wire::check::field(\"{tag}\", {check})");
            let check =
                if matches!(form, Form::Nested | Form::NestedNullable) { &nested } else { check };
            let _ = writeln!(checks, "Self::{name}(value) => {check},");
        }
    }
    let read_rest = match rest {
        Rest::Closed => "_ => return Err(tagged.unknown()),\n",
        Rest::Tag => "_ => Self::Other(tagged.other()),\n",
        Rest::Subtype(_) => "_ => Self::Other(tagged.other_subtype()?),\n",
    };
    let read = if reads.is_empty() {
        "Self::Other(tagged.other())".to_owned()
    } else {
        format!("match tagged.tag() {{\n{reads}{read_rest}}}")
    };
    let checks = if checks.is_empty() { checks } else { check_match(&checks, variants, rest) };
    format!(
        "impl wire::Wire for {rust} {{\n#[inline]\nfn write(&self, writer: &mut wire::Writer) {{\n{}}}\n\n\
         #[inline]\nfn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {{\nlet tagged = wire::Tagged::from_value(value)?;\nOk({read})\n}}\n{checks}}}\n\n",
        write_body(writes, variants, rest),
    )
}

fn write_body(mut writes: String, variants: &[Variant], rest: &Rest) -> String {
    writes.push_str(match rest {
        Rest::Closed => "",
        Rest::Tag => "Self::Other(other) => writer.other(other),\n",
        Rest::Subtype(_) => "Self::Other(other) => writer.other(other.other()),\n",
    });
    if writes.is_empty() {
        return "writer.void(self.tag());\n".to_owned();
    }
    if variants.iter().any(|variant| variant.payload.is_none()) {
        writes.push_str("_ => writer.void(self.tag()),\n");
    }
    format!("match self {{\n{writes}}};\n")
}

fn check_match(checks: &str, variants: &[Variant], rest: &Rest) -> String {
    let all =
        matches!(rest, Rest::Closed) && variants.iter().all(|variant| variant.check.is_some());
    let rest = if all { "" } else { "_ => Ok(()),\n" };
    let body = format!("match self {{\n{checks}{rest}}}\n");
    check_function("check", "").replace("Ok(())\n", &body)
}

fn short(name: &str) -> String {
    names::ty(name.rsplit('.').next().unwrap_or(name))
}
