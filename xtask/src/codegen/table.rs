//! The tests' table: every type by its full name, with the function that sends a value through it.

use std::fmt::Write as _;

use anyhow::Result;

use super::{Generator, names};

/// The file of the table.
pub(crate) fn generate(generator: &Generator<'_>) -> Result<String> {
    let mut text = String::from(
        "//! Every generated type by its name in the facts.\n\nuse super::roundtrip::{RoundTrip, through};\n\n\
         pub(super) static TYPES: &[(&str, RoundTrip)] = &[\n",
    );
    for name in generator.model.structs.keys().chain(generator.model.unions.keys()) {
        let (namespace, short) = name.split_once('.').unwrap_or_default();
        let short = names::ty(short);
        text.push_str(&super::gate(namespace, generator.model.is_outdated(name)));
        writeln!(
            text,
            "(\"{name}\", through::<dropkeep_api::{}::{short}>),",
            names::module(namespace)
        )?;
    }
    text.push_str("];\n");
    Ok(text)
}
