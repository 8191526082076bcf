//! Routes as methods on a handle of their namespace, each with its page of documentation.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::facts::{Kind, Route, Type};
use super::routes::{constant, full_name, gate};
use super::types::Site;
use super::{Generator, docs, idempotence, names};

/// `methods.rs` of a namespace.
pub(crate) fn generate(
    generator: &Generator<'_>,
    namespace: &str,
    routes: &[Route],
) -> Result<String> {
    let module = names::module(namespace);
    let handle = format!("{}Routes", names::camel(namespace));
    // No file is its own namespace here: every type goes by its whole path.
    let site = Site { model: &generator.model, namespace: "", outdated: false };
    let mut uses = vec!["Client", "Error"];
    uses.extend(routes.iter().any(|route| route.style == "upload").then_some("Body"));
    uses.extend(routes.iter().any(|route| route.style == "download").then_some("Download"));
    uses.sort_unstable();
    let mut text = format!("//! The routes of `{namespace}`, to call.\n\nuse super::routes;\n");
    let _ = writeln!(text, "use crate::{{{}}};\n", uses.join(", "));
    let _ = writeln!(text, "/// The routes of `{namespace}`, from [`Client::{module}`].");
    let _ = writeln!(
        text,
        "#[derive(Debug, Clone, Copy)]\npub struct {handle}<'a>(pub(crate) &'a Client);\n"
    );
    let _ = writeln!(text, "impl Client {{\n/// The routes of `{namespace}`.\n#[must_use]");
    let _ = writeln!(text, "pub fn {module}(&self) -> {handle}<'_> {{ {handle}(self) }}\n}}\n");
    let _ = writeln!(text, "impl {handle}<'_> {{");
    for route in routes {
        text.push_str(
            &method(generator, site, namespace, route).with_context(|| route.path.clone())?,
        );
    }
    text.push_str("}\n");
    Ok(text)
}

fn method(
    generator: &Generator<'_>,
    site: Site<'_>,
    namespace: &str,
    route: &Route,
) -> Result<String> {
    let name = names::snake(&names::route(&route.name, route.version));
    let (result, error) = (site.rust(&route.result)?, site.rust(&route.error)?);
    let mut parameters = String::new();
    let mut arguments = format!("&routes::{}, ", constant(route));
    if generator.model.resolve(&route.arg).k == Kind::Void {
        arguments.push_str("&()");
    } else {
        let _ = write!(parameters, ", arg: {}", site.rust(&route.arg)?);
        arguments.push_str("&arg");
    }
    if route.style == "upload" {
        parameters.push_str(", body: impl Into<Body>");
        arguments.push_str(", body.into()");
    }
    let result = if route.style == "download" { format!("Download<{result}>") } else { result };
    let deprecated = match route.newer_version_of_same_name {
        Some(version) => {
            format!("#[deprecated = \"use `{}`\"]\n", names::route(&route.name, version))
        }
        None if route.deprecated => "#[deprecated]\n".to_owned(),
        None => String::new(),
    };
    Ok(format!(
        "\n{}{}{deprecated}pub async fn {name}(&self{parameters}) -> Result<{result}, Error<{error}>> {{\nself.0.{}({arguments}).await\n}}\n",
        docs::comment(&page(generator, site, namespace, route)?),
        gate(route),
        route.style,
    ))
}

/// The rustdoc of a route.
fn page(
    generator: &Generator<'_>,
    site: Site<'_>,
    namespace: &str,
    route: &Route,
) -> Result<String> {
    let (repeatable, unless) = idempotence::of(namespace, route);
    let mut text = format!("`{}`\n\n", full_name(route));
    let _ = writeln!(
        text,
        "* `POST {}` on the `{}` host, style `{}`",
        route.path, route.host, route.style
    );
    let _ = writeln!(
        text,
        "* auth: {}",
        route.auth.iter().map(|auth| format!("`{auth}`")).collect::<Vec<_>>().join(" or ")
    );
    if let Some(scope) = &route.scope {
        let _ = writeln!(text, "* scope: `{scope}`");
    }
    if let Some(mode) = &route.select_admin_mode {
        let _ = writeln!(text, "* admins may select: `{mode}`");
    }
    let unless = unless.map(|field| format!(", unless `{field}` is set")).unwrap_or_default();
    let _ = writeln!(
        text,
        "* repeated when its outcome is unknown: {}{unless}",
        if repeatable { "yes" } else { "no" }
    );
    if route.is_preview {
        text.push_str("* preview: Dropbox may change it without notice\n");
    }
    text.push_str(&argument_page(generator, &route.arg));
    text.push_str("\n# Errors\n");
    if generator.model.resolve(&route.error).k == Kind::Void {
        text.push_str("No error of its own: see [`Error`].\n");
    } else {
        let path = site.rust(&route.error)?;
        let name = path.rsplit("::").next().unwrap_or(&path);
        let tags = error_tags(generator, &route.error)?;
        let _ = writeln!(text, "[`Error::Api`] with [`{name}`]({path}){tags}; else see [`Error`].");
    }
    Ok(text)
}

fn argument_page(generator: &Generator<'_>, arg: &Type) -> String {
    let model = &generator.model;
    let Some(name) = model.named(arg) else { return String::new() };
    let mut text = String::from("\n# Argument\n");
    if model.structs.contains_key(&name) {
        for field in model.fields(&name) {
            let _ = writeln!(text, "* `{}`: {}", field.name, docs::field(model, field));
        }
    } else {
        for tag in model.tags(&name).unwrap_or_default() {
            let _ = writeln!(text, "* {}", docs::tag(model, tag));
        }
    }
    if text.ends_with("# Argument\n") { String::new() } else { text }
}

fn error_tags(generator: &Generator<'_>, error: &Type) -> Result<String> {
    let name = generator.model.named(error).unwrap_or_default();
    if !generator.model.unions.contains_key(&name) {
        return Ok(String::new());
    }
    let tags = generator.model.tags(&name)?;
    let tags: Vec<String> = tags.into_iter().map(|tag| format!("`{}`", tag.tag)).collect();
    Ok(if tags.is_empty() { String::new() } else { format!(" ({})", tags.join(", ")) })
}
