//! What official clients send already and the published spec does not have yet: from the Python SDK
//! 12.2.4. A strict server without it would refuse them.

use super::model::Spec;

const NEWER: &str = include_str!("../../../../spec/newer-facts.json");

/// Adds it to the spec: fields to structs that are known, members to unions that are known.
pub(super) fn amend(spec: &mut Spec) {
    let newer: Spec = serde_json::from_str(NEWER).unwrap_or_default();
    for (name, newer) in newer.namespaces {
        let Some(namespace) = spec.namespaces.get_mut(&name) else { continue };
        for (name, newer) in newer.structs {
            if let Some(known) = namespace.structs.get_mut(&name) {
                known.fields.extend(newer.fields);
            }
        }
        for (name, newer) in newer.unions {
            if let Some(known) = namespace.unions.get_mut(&name) {
                known.tags.extend(newer.tags);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NEWER, Spec};

    #[test]
    fn what_is_newer_can_be_read() {
        assert!(serde_json::from_str::<Spec>(NEWER).is_ok());
    }
}
