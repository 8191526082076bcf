//! Sealing, opening, and what is refused.

use dropkeep_stores::{InvalidKey, Key, KeyId, KeyRing, KeyRingError, Place, Sealed, UnsealError};
use proptest::prelude::*;

use crate::support::{key_ring, randomness};

const HERE: Place<'_> = Place { tenant: "acme", owner: "cn_1", field: "refresh_token" };

#[test]
fn what_is_sealed_opens_in_its_place_only() {
    let ring = key_ring(&["new"]);
    let sealed = ring.seal(&HERE, b"secret").unwrap();
    assert_eq!(ring.open(&HERE, &sealed).unwrap().as_slice(), b"secret");
    for there in [
        Place { tenant: "other", ..HERE },
        Place { owner: "cn_2", ..HERE },
        Place { field: "access_token", ..HERE },
        // The parts are told apart, not run together.
        Place { tenant: "acmec", owner: "n_1", ..HERE },
    ] {
        assert!(matches!(ring.open(&there, &sealed), Err(UnsealError::Refused(_))), "{there:?}");
    }
}

#[test]
fn the_first_key_seals_and_all_open() {
    let old = key_ring(&["old"]).seal(&HERE, b"secret").unwrap();
    let ring = key_ring(&["new", "old"]);
    assert_eq!(ring.open(&HERE, &old).unwrap().as_slice(), b"secret");
    let new = ring.seal(&HERE, b"secret").unwrap();
    assert_eq!(new.key(), Some(KeyId::new("new").unwrap()));
    let missing = key_ring(&["old"]).open(&HERE, &new);
    assert_eq!(missing.unwrap_err(), UnsealError::KeyMissing(KeyId::new("new").unwrap()));
}

#[test]
fn two_seals_of_one_secret_differ() {
    let ring = key_ring(&["new"]);
    assert_ne!(ring.seal(&HERE, b"secret").unwrap(), ring.seal(&HERE, b"secret").unwrap());
}

#[test]
fn a_key_survives_its_line_and_shows_nothing_of_itself() {
    let key = Key::generate(KeyId::new("2026-11").unwrap(), &randomness());
    let line = key.to_line();
    let ring = KeyRing::parse(&format!("# the key ring\n\n{}\n", line.as_str())).unwrap();
    assert_eq!(ring.sealing_key().as_str(), "2026-11");
    let secret = line.split_once(':').unwrap().1;
    let shown = format!("{key:?} {ring:?} {:?}", ring.seal(&HERE, b"secret").unwrap());
    assert!(!shown.contains(secret) && shown.contains("2026-11"), "{shown}");
}

#[test]
fn what_is_no_key_is_refused_with_its_line_and_without_its_text() {
    let zeros = format!("zeros:{}=", "A".repeat(43));
    let cases = [
        ("no colon", InvalidKey::Form),
        ("bad name:AAAA", InvalidKey::Name),
        ("short:c2hvcnQ=", InvalidKey::Length(5)),
        ("text:not base64 at all!", InvalidKey::Encoding),
        (zeros.as_str(), InvalidKey::Weak),
    ];
    for (text, source) in cases {
        let error = KeyRing::parse(&format!("\n{text}")).unwrap_err();
        assert_eq!(error, KeyRingError::Line { line: 2, source }, "{text}");
    }
    assert_eq!(KeyRing::parse("# nothing\n").unwrap_err(), KeyRingError::Empty);
    let key = Key::generate(KeyId::new("twice").unwrap(), &randomness());
    let line = key.to_line();
    let twice = format!("{}\n{}", line.as_str(), line.as_str());
    assert!(matches!(KeyRing::parse(&twice), Err(KeyRingError::Twice(_))));
}

#[test]
fn what_is_signed_for_one_place_is_worth_nothing_in_another() {
    let old = key_ring(&["old"]);
    let signature = old.sign(&HERE, b"message");
    assert!(key_ring(&["new", "old"]).has_signed(&HERE, b"message", &signature), "after rotating");
    assert!(!key_ring(&["new"]).has_signed(&HERE, b"message", &signature));
    assert!(!old.has_signed(&HERE, b"massage", &signature));
    assert!(!old.has_signed(&Place { tenant: "other", ..HERE }, b"message", &signature));
    assert!(!old.has_signed(&HERE, b"message", &signature[..31]));
    assert!(!old.has_signed(&HERE, b"message", b""));
}

proptest! {
    #[test]
    fn changed_bytes_never_open(secret in proptest::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>(), flip in 1_u8..) {
        let ring = key_ring(&["new"]);
        let mut bytes = ring.seal(&HERE, &secret).unwrap().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert!(ring.open(&HERE, &Sealed::from_bytes(bytes)).is_err());
    }

    #[test]
    fn bytes_from_anywhere_never_open(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(key_ring(&["new"]).open(&HERE, &Sealed::from_bytes(bytes)).is_err());
    }
}
