//! Upload sessions.

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any};
use proptest::{prop_assert_eq, proptest};

use super::super::session::{Closed, Order, Part, SessionFailure, SessionKey, Sessions};
use crate::blob::{BLOCK, Blob};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn key() -> SessionKey {
    ("dbid:ada".to_owned(), "s".to_owned())
}

/// Bytes that are different at each place, without being kept in memory more than once.
fn bytes(length: u64) -> Blob {
    let block: Vec<u8> = (0..BLOCK).map(|at| (at % 251) as u8).collect();
    let block = Blob::memory(Bytes::from(block));
    let mut all = Blob::default();
    while all.len() < length {
        all.append(&block.slice(0..length - all.len()));
    }
    all
}

fn started(order: Order) -> Sessions {
    let mut sessions = Sessions::default();
    sessions.start(key(), order, NOW);
    sessions
}

fn part(offset: u64, length: u64, closed: Closed) -> Part {
    Part { offset, bytes: bytes(offset + length).slice(offset..offset + length), closed }
}

#[test]
fn a_sequential_session_takes_each_byte_once() {
    let mut sessions = started(Order::Sequential);
    let mut append = |offset, closed| sessions.append(&key(), part(offset, 3, closed), NOW);
    assert_eq!(append(0, Closed::No), Ok(()));
    assert_eq!(append(0, Closed::No), Err(SessionFailure::IncorrectOffset(3)));
    assert_eq!(append(3, Closed::Yes), Ok(()));
    assert_eq!(append(6, Closed::No), Err(SessionFailure::Closed));
    assert_eq!(sessions.content(&key(), NOW).unwrap().len(), 6);
    assert_eq!(sessions.closed(&key(), NOW), Ok(Closed::Yes));
}

#[test]
fn a_session_lives_for_seven_days_or_until_it_is_a_file() {
    let mut sessions = started(Order::Sequential);
    let last = NOW + SignedDuration::from_hours(7 * 24);
    assert_eq!(sessions.append(&key(), part(0, 1, Closed::No), last), Ok(()));
    let over = last + SignedDuration::from_secs(1);
    assert_eq!(sessions.order(&key(), over), Err(SessionFailure::NotFound));
    sessions.end(&key());
    assert_eq!(sessions.order(&key(), NOW), Err(SessionFailure::NotFound));
}

#[test]
fn the_rules_of_a_concurrent_session_are_kept() {
    let mut sessions = started(Order::Concurrent);
    let mut append =
        |offset, length, closed| sessions.append(&key(), part(offset, length, closed), NOW);
    assert_eq!(append(1, BLOCK, Closed::No), Err(SessionFailure::InvalidOffset));
    assert_eq!(append(0, 5, Closed::No), Err(SessionFailure::InvalidDataSize));
    assert_eq!(append(2 * BLOCK, 5, Closed::Yes), Ok(()));
    assert_eq!(append(3 * BLOCK, BLOCK, Closed::No), Err(SessionFailure::Closed));
    assert_eq!(append(0, BLOCK, Closed::No), Ok(()));
    assert_eq!(append(0, 2 * BLOCK, Closed::No), Err(SessionFailure::InvalidOffset));
    assert_eq!(sessions.content(&key(), NOW).map(drop), Err(SessionFailure::MissingData));
    assert_eq!(sessions.append(&key(), part(BLOCK, BLOCK, Closed::No), NOW), Ok(()));
    assert_eq!(sessions.content(&key(), NOW).unwrap().len(), 2 * BLOCK + 5);
}

#[test]
fn an_unclosed_concurrent_session_is_no_file() {
    let mut sessions = started(Order::Concurrent);
    assert_eq!(sessions.append(&key(), part(0, BLOCK, Closed::No), NOW), Ok(()));
    assert_eq!(sessions.content(&key(), NOW).map(drop), Err(SessionFailure::NotClosed));
    let end = part(2 * BLOCK, 0, Closed::Yes);
    assert_eq!(sessions.append(&key(), end, NOW), Ok(()));
    assert_eq!(sessions.content(&key(), NOW).map(drop), Err(SessionFailure::MissingData));
}

#[test]
fn no_file_is_larger_than_dropbox_stores() {
    let mut sessions = started(Order::Concurrent);
    let offset = (1 << 41) - BLOCK;
    let end = Part { offset, bytes: bytes(1), closed: Closed::Yes };
    assert_eq!(sessions.append(&key(), end, NOW), Err(SessionFailure::TooLarge));
}

proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(6))]

    #[test]
    fn parts_in_any_order_make_the_same_file(
        parts in vec(1..3_u64, 1..4).prop_flat_map(|blocks| {
            let mut offset = 0;
            let parts: Vec<_> = blocks.iter().map(|blocks| {
                offset += blocks * BLOCK;
                (offset - blocks * BLOCK, blocks * BLOCK)
            }).collect();
            Just(parts).prop_shuffle()
        }),
        tail in 0..BLOCK,
        again in any::<bool>(),
    ) {
        let mut sessions = started(Order::Concurrent);
        let end = parts.iter().map(|(offset, length)| offset + length).max().unwrap();
        for (offset, length) in &parts {
            for _ in 0..=u8::from(again) {
                prop_assert_eq!(sessions.append(&key(), part(*offset, *length, Closed::No), NOW), Ok(()));
            }
        }
        prop_assert_eq!(sessions.append(&key(), part(end, tail, Closed::Yes), NOW), Ok(()));
        let content = sessions.content(&key(), NOW).unwrap();
        let whole = bytes(end + tail);
        prop_assert_eq!(content.len(), whole.len());
        prop_assert_eq!(content.content_hash().unwrap(), whole.content_hash().unwrap());
    }
}
