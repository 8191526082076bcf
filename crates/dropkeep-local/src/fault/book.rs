//! The rules of a server, and what they mean for each call.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::action::Action;
use super::conduct::{Conduct, PageSize};
use super::hostile;
use super::rule::{Fault, Origin, Times};
use crate::random::Random;

/// What one call meets.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    /// How long it waits first.
    pub(crate) delay: Duration,
    /// How fast its bodies pass.
    pub(crate) bytes_per_second: Option<u64>,
    /// What happens instead of, or to, its answer.
    pub(crate) action: Option<Action>,
    /// What the handler has to honour.
    pub(crate) conduct: Conduct,
    /// Whether it sees the files as they were before their last change.
    pub(crate) sight: Sight,
}

/// Which state a call sees.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Sight {
    /// The present one.
    #[default]
    Present,
    /// The one before the last change of files.
    BeforeLastChange,
}

/// What is known of a call when its trouble is looked up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Occasion<'o> {
    /// The route's name, as in its URL.
    pub(crate) route: &'o str,
    /// Whether the call came with an access token.
    pub(crate) bearer: Bearer,
    /// How long ago files last changed, if they have since a rule asked for it.
    pub(crate) since_change: Option<Duration>,
}

/// Whether a call came with an access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bearer {
    /// It did.
    Present,
    /// It came with another authorization or with none.
    Absent,
}

/// A rule as it stands in the book.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Its number, by which it can be taken out.
    pub(crate) number: u64,
    /// The rule, with what is left of its counts.
    pub(crate) fault: Fault,
    /// How many calls have met it.
    pub(crate) met: u64,
}

/// All rules. Empty, it costs a call one load.
#[derive(Debug)]
pub(crate) struct Faults {
    count: AtomicUsize,
    book: Mutex<Book>,
}

#[derive(Debug)]
struct Book {
    entries: Vec<Entry>,
    last_number: u64,
    random: Random,
}

impl Faults {
    /// A book without a rule; chance follows from the seed.
    pub(crate) fn new(seed: u64) -> Self {
        let book = Book { entries: Vec::new(), last_number: 0, random: Random::new(seed) };
        Self { count: AtomicUsize::new(0), book: Mutex::new(book) }
    }

    /// Adds a rule and tells its number.
    pub(crate) fn add(&self, fault: Fault) -> u64 {
        let mut book = self.book();
        book.last_number += 1;
        let number = book.last_number;
        book.entries.push(Entry { number, fault, met: 0 });
        self.count.store(book.entries.len(), Ordering::Release);
        number
    }

    /// Adds everything that the documentation allows.
    pub(crate) fn be_hostile(&self) {
        for fault in hostile::rules() {
            self.add(fault.of(Origin::Hostile));
        }
    }

    /// Whether the preset is among the rules.
    pub(crate) fn are_hostile(&self) -> bool {
        self.are_any() && self.any(|entry| entry.fault.origin == Origin::Hostile)
    }

    /// Whether a rule asks for the past, so that it has to be kept.
    pub(crate) fn need_the_past(&self) -> bool {
        let asks = |entry: &Entry| {
            let pending = entry.fault.times != Times::Left(0);
            pending && matches!(entry.fault.action, Action::Stale { .. })
        };
        self.are_any() && self.any(asks)
    }

    /// What a call meets, counted off. Rules for so many calls follow each other: a call meets one
    /// of them at most. Those for ever all apply.
    pub(crate) fn take(&self, occasion: Occasion<'_>) -> Option<Trouble> {
        if !self.are_any() {
            return None;
        }
        let mut book = self.book();
        let Book { entries, random, .. } = &mut *book;
        let mut trouble = None;
        let mut is_counted_off = false;
        for entry in entries.iter_mut().filter(|entry| entry.concerns(occasion)) {
            let counted = entry.fault.times != Times::Forever;
            if (counted && is_counted_off) || !entry.is_hit(random) {
                continue;
            }
            is_counted_off |= counted;
            if entry.fault.after > 0 {
                entry.fault.after -= 1;
                continue;
            }
            if let Times::Left(left) = &mut entry.fault.times {
                *left -= 1;
            }
            entry.met += 1;
            let trouble = trouble.get_or_insert_with(Trouble::default);
            trouble.add(&entry.fault.action, random);
        }
        trouble
    }

    /// The rules of tests that nothing has met as often as they say.
    pub(crate) fn unmet(&self) -> Vec<Fault> {
        let expected = |entry: &&Entry| match entry.fault.times {
            Times::Forever => entry.met == 0 && entry.fault.is_expected(),
            Times::Left(_) => entry.fault.is_expected(),
        };
        self.book().entries.iter().filter(expected).map(|entry| entry.fault.clone()).collect()
    }

    /// All rules, those done among them.
    pub(crate) fn list(&self) -> Vec<Entry> {
        self.book().entries.clone()
    }

    /// Takes a rule out; `None`: there is none of that number.
    pub(crate) fn remove(&self, number: u64) -> Option<Entry> {
        let mut book = self.book();
        let place = book.entries.iter().position(|entry| entry.number == number)?;
        let removed = book.entries.remove(place);
        self.count.store(book.entries.len(), Ordering::Release);
        Some(removed)
    }

    /// Takes all rules out, but for the preset, which is no script.
    pub(crate) fn clear(&self) {
        let mut book = self.book();
        book.entries.retain(|entry| entry.fault.origin == Origin::Hostile);
        self.count.store(book.entries.len(), Ordering::Release);
    }

    fn are_any(&self) -> bool {
        self.count.load(Ordering::Acquire) > 0
    }

    fn any(&self, is_such: impl Fn(&Entry) -> bool) -> bool {
        self.book().entries.iter().any(is_such)
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    fn concerns(&self, occasion: Occasion<'_>) -> bool {
        let Fault { times, action, origin, .. } = &self.fault;
        let is_possible = match action {
            Action::Stale { within } => occasion
                .since_change
                .is_some_and(|since| within.is_none_or(|within| since <= within)),
            // A test says what it wants; the preset is what a true server may do.
            _ if action.is_about_tokens() && *origin == Origin::Hostile => {
                occasion.bearer == Bearer::Present
            }
            _ => true,
        };
        is_possible && *times != Times::Left(0) && self.fault.route.matches(occasion.route)
    }

    fn is_hit(&self, random: &mut Random) -> bool {
        let share = self.fault.probability;
        share >= 1.0 || f64::from(random.below(1 << 24)) < share * f64::from(1 << 24)
    }
}

impl Trouble {
    fn add(&mut self, action: &Action, random: &mut Random) {
        match action {
            Action::Delay { by } => self.delay = self.delay.saturating_add(*by),
            Action::Throttle { bytes_per_second } => {
                let known = self.bytes_per_second.unwrap_or(u64::MAX);
                self.bytes_per_second = Some(known.min(*bytes_per_second));
            }
            Action::EmptyPage => self.conduct.page = PageSize::Empty,
            Action::SmallPage { entries } => self.conduct.page = PageSize::AtMost(*entries),
            Action::LargerPage => self.conduct.page = PageSize::Larger,
            Action::ShuffledPage => self.conduct.shuffle = Some(u64::from(random.below(u32::MAX))),
            Action::Stale { .. } => self.sight = Sight::BeforeLastChange,
            _ => {
                self.action.get_or_insert_with(|| action.clone());
            }
        }
    }
}
