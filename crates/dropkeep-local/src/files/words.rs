//! Words of names and texts, and queries for them.

/// A query: words that all have to be found, the last of them also as the beginning of one ("bat c"
/// finds "bat cave" and not "batman car").
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Query {
    whole: Vec<String>,
    beginning: String,
}

impl Query {
    /// Reads a query; `None` when there is no word in it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut whole: Vec<_> = words(text).map(|word| word.text.to_lowercase()).collect();
        let beginning = whole.pop()?;
        Some(Self { whole, beginning })
    }

    /// Whether all its words are in a text, in any order.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let words: Vec<_> = words(text).map(|word| word.text.to_lowercase()).collect();
        self.whole.iter().all(|wanted| words.contains(wanted))
            && words.iter().any(|word| word.starts_with(&self.beginning))
    }

    /// A text in pieces: those that it was found by, and those between them.
    pub(crate) fn spans(&self, text: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        let mut told = 0;
        for word in words(text) {
            let Some(length) = self.matched(word.text) else { continue };
            let end = word.start + length;
            spans.push(Span { text: text[told..word.start].to_owned(), found: Found::No });
            spans.push(Span { text: text[word.start..end].to_owned(), found: Found::Yes });
            told = end;
        }
        spans.push(Span { text: text[told..].to_owned(), found: Found::No });
        spans.retain(|span| !span.text.is_empty());
        spans
    }

    /// How many bytes of a word are looked for.
    fn matched(&self, word: &str) -> Option<usize> {
        let lower = word.to_lowercase();
        if self.whole.contains(&lower) {
            return Some(word.len());
        }
        lower.starts_with(&self.beginning).then(|| {
            let letters = self.beginning.chars().count();
            word.char_indices().nth(letters).map_or(word.len(), |(end, _)| end)
        })
    }
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Span {
    /// The piece.
    pub(crate) text: String,
    /// Whether the text was found by it.
    pub(crate) found: Found,
}

/// Whether a text was found by a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// It was not.
    No,
    /// It was.
    Yes,
}

struct Word<'t> {
    start: usize,
    text: &'t str,
}

/// The runs of letters and digits.
fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut start = 0;
    text.split(|letter: char| !letter.is_alphanumeric()).filter_map(move |run| {
        let word = Word { start, text: run };
        // What splits is one character, whose length is that of the next boundary.
        start += run.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
        (!run.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::{Found, Query};

    #[test]
    fn the_last_word_of_a_query_may_be_a_beginning() {
        let query = Query::parse("bat c").unwrap();
        for (text, found) in
            [("Bat-Cave.txt", true), ("batman car", false), ("cave of a bat", true), ("bat", false)]
        {
            assert_eq!(query.is_in(text), found, "{text}");
        }
        assert_eq!(Query::parse(" -. "), None);
    }

    #[test]
    fn the_spans_of_a_text_are_the_whole_text() {
        let query = Query::parse("straße ÜB").unwrap();
        let text = "Die Straße – über 7.txt";
        let spans = query.spans(text);
        assert_eq!(spans.iter().map(|span| span.text.as_str()).collect::<String>(), text);
        let found = spans.iter().filter(|span| span.found == Found::Yes);
        assert_eq!(found.map(|span| span.text.as_str()).collect::<Vec<_>>(), ["Straße", "üb"]);
    }
}
