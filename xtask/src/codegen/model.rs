//! Questions about the facts: inheritance flattened, aliases followed, who reaches whom.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use super::facts::{Facts, Field, Kind, Route, Struct, Tag, Type, Union};

/// The facts with an index over all namespaces. Types go by their full name, `files.Metadata`.
pub(crate) struct Model<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) structs: BTreeMap<String, &'a Struct>,
    pub(crate) unions: BTreeMap<String, &'a Union>,
    aliases: BTreeMap<String, &'a Type>,
    /// Reached from a route's argument: only these are ever checked before sending.
    sent: BTreeSet<String>,
    /// Reached from deprecated routes and from nothing else.
    outdated: BTreeSet<String>,
    /// Hold a constraint, or hold something that does.
    constrained: BTreeSet<String>,
}

impl<'a> Model<'a> {
    pub(crate) fn new(facts: &'a Facts) -> Result<Self> {
        let mut model = Self {
            facts,
            structs: index(
                facts.namespaces.iter().map(|(name, namespace)| (name, &namespace.structs)),
            ),
            unions: index(
                facts.namespaces.iter().map(|(name, namespace)| (name, &namespace.unions)),
            ),
            aliases: index(
                facts.namespaces.iter().map(|(name, namespace)| (name, &namespace.aliases)),
            ),
            sent: BTreeSet::new(),
            outdated: BTreeSet::new(),
            constrained: BTreeSet::new(),
        };
        model.sent = model.reachable(model.routes().map(|route| &route.arg));
        model.outdated = model.find_outdated();
        model.constrained = model.find_constrained()?;
        Ok(model)
    }

    /// All routes of all namespaces.
    pub(crate) fn routes(&self) -> impl Iterator<Item = &'a Route> + use<'a> {
        self.facts.namespaces.values().flat_map(|namespace| &namespace.routes)
    }

    /// The type behind any chain of aliases.
    pub(crate) fn resolve<'t>(&'t self, ty: &'t Type) -> &'t Type {
        match &ty.name {
            Some(name) if ty.k == Kind::Alias => self.resolve(self.aliases[name]),
            _ => ty,
        }
    }

    /// A struct's fields, the inherited ones first.
    pub(crate) fn fields(&self, name: &str) -> Vec<&'a Field> {
        let own = self.structs[name];
        let inherited = own.extends.as_ref().map(|parent| self.fields(parent));
        inherited.unwrap_or_default().into_iter().chain(&own.fields).collect()
    }

    /// A union's members, inherited ones too, in Dropbox's order, without the catch-all.
    pub(crate) fn tags(&self, name: &str) -> Result<Vec<&'a Tag>> {
        let mut known: BTreeMap<&str, &Tag> = BTreeMap::new();
        let mut next = Some(name);
        while let Some(name) = next {
            let union = self.unions[name];
            known.extend(union.tags.iter().map(|tag| (tag.tag.as_str(), tag)));
            next = union.extends.as_deref();
        }
        let union = self.unions[name];
        let own = union.tags.iter().map(|tag| tag.tag.as_str());
        let order = union.all_tags.as_ref().map(|all| all.iter().map(String::as_str).collect());
        let order: Vec<&str> = order.unwrap_or_else(|| own.collect());
        let tags = order
            .into_iter()
            .map(|tag| known.get(tag).copied().with_context(|| format!("{name}: no tag {tag}")));
        tags.filter(|tag| !tag.as_ref().is_ok_and(|tag| tag.catch_all)).collect()
    }

    /// The types that a type names directly: fields, payloads, subtypes, parents' fields.
    pub(crate) fn parts(&self, name: &str) -> Vec<&'a Type> {
        if self.structs.contains_key(name) {
            return self.fields(name).into_iter().map(|field| &field.ty).collect();
        }
        let tags = self.tags(name).unwrap_or_default();
        tags.into_iter().filter_map(|tag| tag.payload.as_ref()).collect()
    }

    pub(crate) fn is_sent(&self, name: &str) -> bool {
        self.sent.contains(name)
    }

    pub(crate) fn is_outdated(&self, name: &str) -> bool {
        self.outdated.contains(name)
    }

    /// Whether there is anything to check in a struct or union.
    pub(crate) fn is_constrained(&self, name: &str) -> bool {
        self.constrained.contains(name)
    }

    /// The struct or union that a type is, or is a list of.
    pub(crate) fn named(&self, ty: &Type) -> Option<String> {
        let ty = self.resolve(ty);
        match &ty.of {
            Some(of) => self.named(of),
            None => ty.name.clone(),
        }
    }

    fn reachable<'t>(&'t self, roots: impl Iterator<Item = &'t Type>) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open: Vec<String> = roots.filter_map(|root| self.named(root)).collect();
        while let Some(name) = open.pop() {
            if found.insert(name.clone()) {
                open.extend(self.parts(&name).into_iter().filter_map(|part| self.named(part)));
                open.extend(self.subtypes(&name));
            }
        }
        found
    }

    fn subtypes(&self, name: &str) -> Vec<String> {
        let subtypes = self.structs.get(name).and_then(|own| own.subtypes.as_ref());
        subtypes.map(|subtypes| subtypes.tags.values().cloned().collect()).unwrap_or_default()
    }

    /// Of what deprecated routes reach, what neither a live route nor a type of no route reaches.
    fn find_outdated(&self) -> BTreeSet<String> {
        let ends = |route: &'a Route| [&route.arg, &route.result, &route.error];
        let by = |deprecated| {
            self.reachable(
                self.routes().filter(move |route| route.deprecated == deprecated).flat_map(ends),
            )
        };
        let (old, live) = (by(true), by(false));
        let mut kept = live;
        for name in
            self.structs.keys().chain(self.unions.keys()).filter(|name| !old.contains(*name))
        {
            kept.extend(self.parts(name).into_iter().filter_map(|part| self.named(part)));
            kept.extend(self.subtypes(name));
        }
        // What was just kept keeps its own parts.
        let mut open: Vec<String> = kept.iter().cloned().collect();
        while let Some(name) = open.pop() {
            let parts = self
                .parts(&name)
                .into_iter()
                .filter_map(|part| self.named(part))
                .chain(self.subtypes(&name));
            open.extend(parts.filter(|part| kept.insert(part.clone())));
        }
        old.difference(&kept).cloned().collect()
    }

    /// Grows the set until nothing new is found. A type that holds itself would never be laid out: refused here.
    fn find_constrained(&self) -> Result<BTreeSet<String>> {
        let names: Vec<&String> = self
            .structs
            .keys()
            .chain(self.unions.keys())
            .filter(|name| self.is_sent(name))
            .collect();
        let mut found = BTreeSet::new();
        loop {
            let before = found.len();
            for name in &names {
                let parts = self.parts(name);
                if parts.iter().any(|part| self.constrains(part, &found))
                    || self.subtypes(name).iter().any(|s| found.contains(s))
                {
                    found.insert((*name).clone());
                }
            }
            if found.len() == before {
                break;
            }
        }
        self.refuse_recursion()?;
        Ok(found)
    }

    fn constrains(&self, ty: &Type, found: &BTreeSet<String>) -> bool {
        let ty = self.resolve(ty);
        let float = matches!(ty.k, Kind::F32 | Kind::F64);
        let number = ty.min.is_some() || ty.max.is_some() || float;
        let text = ty.pattern.is_some() || ty.min_length.is_some() || ty.max_length.is_some();
        let items = ty.min_items.is_some() || ty.max_items.is_some();
        let inner = ty.of.as_ref().is_some_and(|of| self.constrains(of, found));
        number
            || text
            || items
            || inner
            || ty.name.as_ref().is_some_and(|name| found.contains(name))
    }

    fn refuse_recursion(&self) -> Result<()> {
        for name in self.structs.keys().chain(self.unions.keys()) {
            let parts = self.parts(name);
            if self
                .reachable(parts.into_iter().filter(|part| self.resolve(part).k != Kind::List))
                .contains(name)
            {
                bail!("{name} holds itself: generate a Box for it");
            }
        }
        Ok(())
    }
}

fn index<'a, T>(
    namespaces: impl Iterator<Item = (&'a String, &'a BTreeMap<String, T>)>,
) -> BTreeMap<String, &'a T> {
    let all = namespaces.flat_map(|(namespace, types)| {
        types.iter().map(move |(name, ty)| (format!("{namespace}.{name}"), ty))
    });
    all.collect()
}
