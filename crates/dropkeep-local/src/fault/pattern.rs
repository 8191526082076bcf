//! Which routes a fault is about.

/// A route's name as in its URL, in which `*` stands for anything, `/` included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern(String);

impl Pattern {
    /// Takes a pattern.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// As it was written.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Whether a route is meant.
    pub(crate) fn matches(&self, route: &str) -> bool {
        let Some((first, rest)) = self.0.split_once('*') else { return self.0 == route };
        let Some(mut left) = route.strip_prefix(first) else { return false };
        let mut parts: Vec<&str> = rest.split('*').collect();
        let last = parts.pop().unwrap_or_default();
        for part in parts {
            match left.split_once(part) {
                Some((_, after)) => left = after,
                None => return false,
            }
        }
        left.ends_with(last)
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, route, expected) in [
            ("files/upload", "files/upload", true),
            ("files/upload", "files/upload_session/start", false),
            ("files/*", "files/upload_session/start", true),
            ("files/*", "sharing/list_folders", false),
            ("*", "oauth2/token", true),
            ("*/continue", "files/list_folder/continue", true),
            ("files/*_v2", "files/delete_v2", true),
            ("files/*_v2", "files/delete", false),
            ("f*list*continue*", "files/list_folder/continue", true),
            ("a*a", "a", false),
        ] {
            assert_eq!(Pattern::new(pattern).matches(route), expected, "{pattern} {route}");
        }
    }
}
