//! A struct of the facts as a Rust struct: fields, constructor, setters, wire.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use super::Generator;
use super::checks::closure;
use super::docs;
use super::facts::Field;
use super::names;
use super::types::{self, Site};

/// A field with its Rust type.
pub(crate) struct Member<'a> {
    fact: &'a Field,
    name: String,
    /// Apart from its nullability.
    ty: String,
    default: Option<String>,
    check: Option<String>,
    docs: String,
}

impl<'a> Member<'a> {
    fn new(
        generator: &Generator<'_>,
        site: Site<'_>,
        owner: &str,
        fact: &'a Field,
    ) -> Result<Self> {
        ensure!(fact.name != "new", "{owner}: a field called like the constructor");
        let secret = types::is_secret(site.model, owner, &fact.name);
        let place = match (fact.nullable, secret) {
            (true, true) => "value.expose()".to_owned(),
            (true, false) => "value".to_owned(),
            (false, true) => format!("self.{}.expose()", names::snake(&fact.name)),
            (false, false) => format!("&self.{}", names::snake(&fact.name)),
        };
        let check = site
            .model
            .is_sent(owner)
            .then(|| generator.patterns.check(site.model, &fact.ty, &place))
            .flatten();
        Ok(Self {
            fact,
            name: names::snake(&fact.name),
            ty: site.member(owner, &fact.name, &fact.ty)?,
            default: site.default(fact)?,
            check,
            docs: docs::field(site.model, fact),
        })
    }

    fn full_type(&self) -> String {
        if self.fact.nullable { format!("Option<{}>", self.ty) } else { self.ty.clone() }
    }

    /// How a parameter for this field is declared, and the expression that turns it into the field's type.
    fn parameter(&self) -> (String, String) {
        match self.ty.as_str() {
            "String" | "wire::SecretText" => {
                (format!("impl Into<{}>", self.ty), format!("{}.into()", self.name))
            }
            ty => (ty.to_owned(), self.name.clone()),
        }
    }
}

/// All of a struct, or only what its open subtypes have in common (then under another name).
pub(crate) fn generate(
    generator: &Generator<'_>,
    site: Site<'_>,
    name: &str,
    rust: &str,
) -> Result<String> {
    let fields = site.model.fields(name);
    let members: Result<Vec<Member<'_>>> =
        fields.into_iter().map(|field| Member::new(generator, site, name, field)).collect();
    let members = members.with_context(|| name.to_owned())?;
    let mut text = definition(&generator.uses.line(name), rust, &members);
    text.push_str(&constructors(rust, &members));
    text.push_str(&wire(rust, &members));
    Ok(text)
}

/// The fields that all subtypes share, as `(name, type, docs)` of accessors on the choice between them.
pub(crate) fn shared(
    generator: &Generator<'_>,
    site: Site<'_>,
    name: &str,
) -> Result<Vec<(String, String, String)>> {
    let fields = site.model.fields(name).into_iter();
    let accessor = |field| {
        let member = Member::new(generator, site, name, field)?;
        Ok((member.name.clone(), member.full_type(), member.docs))
    };
    fields.map(accessor).collect()
}

fn definition(line: &str, rust: &str, members: &[Member<'_>]) -> String {
    let mut text = docs::comment(line);
    let _ = writeln!(
        text,
        "#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\npub struct {rust} {{"
    );
    for member in members {
        let _ = writeln!(
            text,
            "{}pub {}: {},",
            docs::comment(&member.docs),
            member.name,
            member.full_type()
        );
    }
    text.push_str("}\n\n");
    text
}

fn constructors(rust: &str, members: &[Member<'_>]) -> String {
    let (mut parameters, mut values, mut setters) = (Vec::new(), Vec::new(), String::new());
    for member in members {
        let (ty, value) = member.parameter();
        if member.fact.required {
            parameters.push(format!("{}: {ty}", member.name));
            values.push(if value == member.name {
                value
            } else {
                format!("{}: {value}", member.name)
            });
        } else {
            values.push(format!(
                "{}: {}",
                member.name,
                member.default.as_deref().unwrap_or("None")
            ));
            setters.push_str(&setter(member, &ty, &value));
        }
    }
    let mut text = format!(
        "impl {rust} {{\n/// From what is required; the rest is absent or has its default.\n\
         #[must_use]\n#[inline]\npub fn new({}) -> Self {{\nSelf {{ {} }}\n}}\n{setters}}}\n\n",
        parameters.join(", "),
        values.join(", "),
    );
    if parameters.is_empty() {
        let _ = writeln!(
            text,
            "impl Default for {rust} {{\n#[inline]\nfn default() -> Self {{\nSelf::new()\n}}\n}}\n"
        );
    }
    text
}

fn setter(member: &Member<'_>, ty: &str, value: &str) -> String {
    let name = &member.name;
    let value = if member.fact.nullable { format!("Some({value})") } else { value.to_owned() };
    format!(
        "\n/// Sets `{}`.\n#[must_use]\n#[inline]\npub fn {name}(mut self, {name}: {ty}) -> Self {{\nself.{name} = {value};\nself\n}}\n",
        member.fact.name,
    )
}

fn wire(rust: &str, members: &[Member<'_>]) -> String {
    let (mut writes, mut reads, mut checks) = (String::new(), String::new(), String::new());
    for Member { fact, name, default, check, .. } in members {
        let key = &fact.name;
        let (write, read) = match default {
            Some(default) => (
                format!("writer.unless_default(\"{key}\", &self.{name}, &{default});"),
                format!("object.or_default(\"{key}\", {default})?"),
            ),
            None if fact.nullable => (
                format!("writer.optional(\"{key}\", self.{name}.as_ref());"),
                format!("object.optional(\"{key}\")?"),
            ),
            None => (
                format!("writer.field(\"{key}\", &self.{name});"),
                format!("object.required(\"{key}\")?"),
            ),
        };
        let _ = writeln!(writes, "{write}");
        let _ = writeln!(reads, "{name}: {read},");
        if let Some(check) = check {
            let optional =
                format!("wire::check::optional(&self.{name}, {})", closure("value", check));
            let check = if fact.nullable { &optional } else { check };
            let _ = writeln!(checks, "wire::check::field(\"{key}\", {check})?;");
        }
    }
    let unused = if members.is_empty() { "_" } else { "" };
    let checks = if checks.is_empty() { checks } else { check_function("check_fields", &checks) };
    format!(
        "impl wire::Fields for {rust} {{\n#[inline]\nfn write_fields(&self, {unused}writer: &mut wire::Writer) {{\n{writes}}}\n\n\
         #[inline]\nfn read_fields({unused}object: &mut wire::Object) -> Result<Self, wire::ReadError> {{\nOk(Self {{\n{reads}}})\n}}\n{checks}}}\n\n",
    )
}

/// `checks` as the function that overrides the trait's empty one.
pub(crate) fn check_function(name: &str, checks: &str) -> String {
    format!(
        "\n#[inline]\nfn {name}(&self) -> Result<(), wire::InvalidField> {{\n{checks}Ok(())\n}}\n"
    )
}
