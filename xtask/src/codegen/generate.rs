//! The whole of the generated code, file by file.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::checks::Patterns;
use super::docs::Uses;
use super::facts::{Facts, Namespace};
use super::model::Model;
use super::output::Output;
use super::types::{self, Site};
use super::{idempotence, methods, names, routes, structs, table, unions};

const FACTS: &str = "spec/api-facts.json";
const FOLDER: &str = "crates/dropkeep-api/src/generated";
const TABLE: &str = "crates/dropkeep-api/tests/it/wire/generated/mod.rs";

/// What to do with what was generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write it.
    Write,
    /// Prove that it is what is checked in.
    Check,
}

/// Generates.
pub(crate) fn run(mode: Mode) -> Result<()> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("the workspace has no root")?;
    let text = fs::read_to_string(root.join(FACTS)).context(FACTS)?;
    let facts: Facts = serde_json::from_str(&text).context(FACTS)?;
    let output = generate(&facts)?;
    match mode {
        Mode::Write => output.write(root, FOLDER),
        Mode::Check => output.check(root, FOLDER),
    }
}

/// What every part of the generation needs.
pub(crate) struct Generator<'a> {
    pub(crate) model: Model<'a>,
    pub(crate) patterns: Patterns,
    pub(crate) uses: Uses,
}

fn generate(facts: &Facts) -> Result<Output> {
    let model = Model::new(facts)?;
    let generator = Generator { patterns: Patterns::new(facts), uses: Uses::new(&model), model };
    refuse_stale_tables(&generator)?;
    let mut output = Output::default();
    for (name, namespace) in &facts.namespaces {
        if is_empty(namespace) {
            continue;
        }
        generator.namespace(&mut output, name, namespace).with_context(|| name.clone())?;
    }
    output.add(format!("{FOLDER}/patterns.rs"), &generator.patterns.file()?)?;
    output.add(format!("{FOLDER}/routes.rs"), &routes::all(&generator))?;
    output.add(format!("{FOLDER}/mod.rs"), &generator.root())?;
    output.add(TABLE, &table::generate(&generator)?)?;
    Ok(output)
}

impl Generator<'_> {
    fn namespace(&self, output: &mut Output, name: &str, namespace: &Namespace) -> Result<()> {
        let folder = format!("{FOLDER}/{}", names::module(name));
        let mut index = format!("//! The namespace `{name}`.\n\n");
        let mut reexports = String::new();
        for (file, gate, outdated) in
            [("types", "", false), ("deprecated", "#[cfg(feature = \"deprecated\")]\n", true)]
        {
            let text = self.types(name, namespace, outdated)?;
            if !text.is_empty() {
                output.add(format!("{folder}/{file}.rs"), &text)?;
                index.push_str(&format!("{gate}mod {file};\n"));
                reexports.push_str(&format!("{gate}pub use {file}::*;\n"));
            }
        }
        if !namespace.routes.is_empty() {
            output
                .add(format!("{folder}/routes.rs"), &routes::statics(name, &namespace.routes)?)?;
            output.add(
                format!("{folder}/methods.rs"),
                &methods::generate(self, name, &namespace.routes)?,
            )?;
            index.push_str("mod methods;\npub mod routes;\n");
            reexports.push_str(&format!("pub use methods::{}Routes;\n", names::camel(name)));
        }
        output.add(format!("{folder}/mod.rs"), &format!("{index}\n{reexports}"))
    }

    /// The types of a namespace that only deprecated routes use, or the others.
    fn types(&self, namespace: &str, types: &Namespace, outdated: bool) -> Result<String> {
        let site = Site { model: &self.model, namespace, outdated };
        let here =
            |name: &&String| self.model.is_outdated(&format!("{namespace}.{name}")) == outdated;
        let (mut text, mut structs, mut unions) = (String::new(), Vec::new(), Vec::new());
        for name in types.structs.keys().filter(here) {
            let full = format!("{namespace}.{name}");
            match &types.structs[name].subtypes {
                Some(subtypes) => {
                    text.push_str(&unions::generate_subtypes(self, site, &full, subtypes)?);
                    unions.push(name.clone());
                    structs.extend((!subtypes.closed).then(|| format!("{name}Base")));
                }
                None => {
                    text.push_str(&structs::generate(self, site, &full, name)?);
                    structs.push(name.clone());
                }
            }
        }
        for name in types.unions.keys().filter(here) {
            text.push_str(&unions::generate(self, site, &format!("{namespace}.{name}"))?);
            unions.push(names::ty(name));
        }
        if text.is_empty() {
            return Ok(text);
        }
        let which = if outdated { "The types that only deprecated routes" } else { "The types" };
        let mut file = format!(
            "//! {which} of `{namespace}`{}.\n\nuse crate::wire;\n\n{text}",
            if outdated { " use" } else { "" }
        );
        for (name, list) in [("wire_structs", structs), ("wire_unions", unions)] {
            if !list.is_empty() {
                file.push_str(&format!("wire::{name}! {{ {} }}\n", list.join(" ")));
            }
        }
        Ok(file)
    }

    fn root(&self) -> String {
        let mut text =
            String::from("//! What `cargo xtask codegen` makes of `spec/api-facts.json`.\n\n");
        text.push_str(include_str!("expectations.txt"));
        text.push_str("\npub mod patterns;\npub mod routes;\n");
        let namespaces =
            self.model.facts.namespaces.iter().filter(|(_, namespace)| !is_empty(namespace));
        for (name, _) in namespaces {
            let gate = gate(name, false);
            text.push_str(&format!("{gate}pub mod {};\n", names::module(name)));
        }
        text
    }
}

/// The feature that a namespace is behind.
fn feature(namespace: &str) -> Option<&str> {
    match namespace {
        "team" | "secondary_emails" => Some("team"),
        "team_log" | "paper" | "riviera" => Some(namespace),
        _ => None,
    }
}

/// The line that compiles an item only with the feature of its namespace, and with that of what is deprecated.
pub(crate) fn gate(namespace: &str, outdated: bool) -> String {
    let features = feature(namespace).into_iter().chain(outdated.then_some("deprecated"));
    let features: Vec<String> =
        features.map(|feature| format!("feature = \"{feature}\"")).collect();
    match features.as_slice() {
        [] => String::new(),
        [feature] => format!("#[cfg({feature})]\n"),
        features => format!("#[cfg(all({}))]\n", features.join(", ")),
    }
}

fn is_empty(namespace: &Namespace) -> bool {
    namespace.routes.is_empty() && namespace.structs.is_empty() && namespace.unions.is_empty()
}

/// Hand-written tables must not outlive what they name.
fn refuse_stale_tables(generator: &Generator<'_>) -> Result<()> {
    let names = generator.model.facts.namespaces.iter();
    let names = names.flat_map(|(name, namespace)| {
        namespace.routes.iter().map(move |route| format!("{name}/{}", route.name))
    });
    let unknown = idempotence::unknown(&names.collect::<Vec<_>>());
    ensure!(unknown.is_empty(), "idempotence.rs names routes that do not exist: {unknown:?}");
    let missing = types::missing_secrets(&generator.model);
    ensure!(missing.is_empty(), "types.rs names secrets that do not exist: {missing:?}");
    Ok(())
}
