//! What is known of something, for people.

/// One fact a line, beside its name; those without a value are left out.
pub(crate) fn one_a_line(facts: &[(&str, Option<&str>)]) -> String {
    let lines = facts.iter().filter_map(|(name, value)| Some(format!("{name:16}{}", (*value)?)));
    lines.collect::<Vec<_>>().join("\n")
}
