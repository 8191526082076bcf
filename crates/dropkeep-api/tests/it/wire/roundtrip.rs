//! A value of every generated type survives being written and read again.

use std::fmt::Debug;

use dropkeep_api::wire::{Wire, from_json, to_json};
use proptest::prelude::*;
use serde_json::Value;

use super::generated::TYPES;
use super::sample::{Facts, Sample, Sampler};

/// Reads a value, writes it, reads that; gives back what was written.
pub(super) type RoundTrip = fn(Value) -> Result<Value, String>;

pub(super) fn through<T: Wire + PartialEq + Debug>(json: Value) -> Result<Value, String> {
    let first = T::read(json).map_err(|error| error.to_string())?;
    let text = to_json(&first);
    let second: T = from_json(text.as_bytes()).map_err(|error| format!("{text}: {error}"))?;
    if first != second {
        return Err(format!("{first:?} came back as {second:?}"));
    }
    serde_json::from_str(&text).map_err(|error| format!("{text}: {error}"))
}

fn survives(name: &str, round_trip: RoundTrip, sample: &Sample) {
    let written = round_trip(sample.sent.clone())
        .unwrap_or_else(|error| panic!("{name}: {error}\n{}", sample.sent));
    assert_eq!(written, sample.written, "{name}, sent as {}", sample.sent);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_of_every_type_survives_writing_and_reading(seed in any::<u64>()) {
        let facts = Facts::load();
        let mut sampler = Sampler::new(&facts, seed);
        for (name, round_trip) in TYPES {
            survives(name, *round_trip, &sampler.named(name));
        }
    }
}

#[test]
fn every_member_of_every_union_survives_writing_and_reading() {
    let facts = Facts::load();
    let mut sampler = Sampler::new(&facts, 0);
    let mut members = 0;
    for (name, round_trip) in TYPES {
        for tag in facts.tags(name) {
            // A nullable payload is left out in about half of the samples.
            for _ in 0..8 {
                survives(name, *round_trip, &sampler.member(tag));
            }
            members += 1;
        }
    }
    assert!(members > 900, "only {members} members were tried");
}

#[test]
#[cfg(all(feature = "deprecated", feature = "paper", feature = "riviera", feature = "team_log"))]
fn no_type_of_the_facts_is_missing() {
    let facts = Facts::load();
    let count = |kind: &str| -> usize {
        facts
            .namespaces()
            .values()
            .map(|namespace| namespace[kind].as_object().map_or(0, serde_json::Map::len))
            .sum()
    };
    assert_eq!(TYPES.len(), count("structs") + count("unions"));
}
