//! How the routes that list shall behave within what the documentation leaves open.

use crate::random::Random;

/// What the handler of a list has to honour. By default nothing is out of the ordinary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Conduct {
    /// How many entries a page has.
    pub(crate) page: PageSize,
    /// What the order of the entries follows from, where it is unspecified; `None`: as stored.
    pub(crate) shuffle: Option<u64>,
}

/// How many entries a page has. `limit` is approximate: more is allowed, and so is none while
/// `has_more` is true (dropbox-sdk-java#281).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum PageSize {
    /// As many as asked.
    #[default]
    AsAsked,
    /// None, and there is more.
    Empty,
    /// At most so many.
    AtMost(usize),
    /// Twice as many as asked.
    Larger,
}

impl PageSize {
    /// How many entries are looked up when `asked` are asked for; of one that stays empty one, to
    /// learn whether there is a page at all.
    pub(crate) fn limit(self, asked: usize) -> usize {
        match self {
            Self::AsAsked => asked,
            Self::Empty => 1,
            Self::AtMost(most) => asked.min(most).max(1),
            Self::Larger => asked.saturating_mul(2),
        }
    }
}

impl Conduct {
    /// Reorders a page, if that is asked. What `is_fixed` keeps its place, and nothing moves from
    /// one side of it to the other: entries are applied in order, so a deletion must stay between
    /// what came before and after it.
    pub(crate) fn arrange<T>(self, entries: &mut [T], is_fixed: impl Fn(&T) -> bool) {
        let Some(seed) = self.shuffle else { return };
        let mut random = Random::new(seed);
        for run in entries.split_mut(is_fixed) {
            for index in (1..run.len()).rev() {
                let bound = u32::try_from(index + 1).unwrap_or(u32::MAX);
                run.swap(index, random.below(bound) as usize);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Conduct, PageSize};

    #[test]
    fn a_shuffle_keeps_everything_and_moves_nothing_across_a_fixed_entry() {
        let conduct = Conduct { shuffle: Some(7), ..Conduct::default() };
        let mut entries: Vec<u32> = (0..20).collect();
        conduct.arrange(&mut entries, |entry| *entry == 10);
        assert_ne!(entries, (0..20).collect::<Vec<_>>());
        assert_eq!(entries[10], 10);
        let (before, after) = (&mut entries.clone()[..10], &mut entries[11..]);
        before.sort_unstable();
        after.sort_unstable();
        assert_eq!((&*before, &*after), (&Vec::from_iter(0..10)[..], &Vec::from_iter(11..20)[..]));
    }

    #[test]
    fn no_page_is_too_small_to_go_on() {
        assert_eq!(PageSize::AtMost(3).limit(2000), 3);
        assert_eq!(PageSize::AtMost(0).limit(2000), 1);
        assert_eq!(PageSize::Larger.limit(2), 4);
        assert_eq!(PageSize::Empty.limit(5), 1);
    }
}
