//! The `state` of a flow: random, and signed for the one browser, tenant and app that it is for.
//!
//! The signature spares the database, not secrecy: what was made up, tampered with, or is another browser's is
//! refused by arithmetic (rows A5 and B14), and ten thousand forged callbacks cost nothing but that. That it is used
//! once and in time is for the stored flow to say (rows A3 and A4).
//!
//! It is an HMAC under a key derived from the key ring, bound to tenant, app and the browser's cookie. Any key of the
//! ring verifies, so that a rotation ends no sign-in under way.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dropkeep_auth::Randomness;
use dropkeep_stores::{KeyRing, Place};

use super::BrowserSecret;

/// Random bytes before the signature.
const RANDOM: usize = 32;
/// Bytes of the signature.
const SIGNATURE: usize = 32;

/// Who a state is for.
#[derive(Debug, Clone, Copy)]
pub(super) struct StateFor<'a> {
    pub(super) keys: &'a KeyRing,
    pub(super) tenant: &'a str,
    pub(super) app: &'a str,
    pub(super) browser: &'a BrowserSecret,
}

impl StateFor<'_> {
    /// Draws a new one: 256 random bits and an HMAC over them and whom they are for, 86 characters.
    pub(super) fn issue(&self, randomness: &dyn Randomness) -> String {
        let mut bytes = [0; RANDOM + SIGNATURE];
        randomness.fill(&mut bytes[..RANDOM]);
        let signature = self.keys.sign(&self.place(), &self.message(&bytes[..RANDOM]));
        bytes[RANDOM..].copy_from_slice(&signature);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Whether `state` was issued for exactly these. What was made up costs no look into the database.
    pub(super) fn has_issued(&self, state: &str) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(state) else { return false };
        let Some((random, signature)) = bytes.split_at_checked(RANDOM) else { return false };
        self.keys.has_signed(&self.place(), &self.message(random), signature)
    }

    fn place(&self) -> Place<'_> {
        Place { tenant: self.tenant, owner: self.app, field: "flow_state" }
    }

    fn message(&self, random: &[u8]) -> Vec<u8> {
        [random, self.browser.expose().as_bytes()].concat()
    }
}

#[cfg(test)]
mod tests {
    use dropkeep_auth::SystemRandomness;
    use dropkeep_stores::{Key, KeyId};

    use super::*;

    #[test]
    fn a2_of_100_000_states_no_two_share_eight_bytes_and_no_bit_leans() {
        let (keys, browser) = given();
        let here = StateFor { keys: &keys, tenant: "acme", app: "photos", browser: &browser };
        let states = 100_000;
        let (mut windows, mut seen) = (Vec::new(), Vec::new());
        for _ in 0..states {
            let bytes = URL_SAFE_NO_PAD.decode(here.issue(&SystemRandomness)).unwrap();
            let random: [u8; RANDOM] = bytes[..RANDOM].try_into().unwrap();
            windows.extend(
                random.windows(8).map(|eight| u64::from_be_bytes(eight.try_into().unwrap())),
            );
            seen.push(random);
        }
        let all = windows.len();
        windows.sort_unstable();
        windows.dedup();
        assert_eq!(windows.len(), all, "no two share eight bytes, wherever they stand");
        let mut ones = [0_u32; RANDOM * 8];
        for (bit, count) in ones.iter_mut().enumerate() {
            let set = seen.iter().map(|random| u32::from(random[bit / 8] >> (bit % 8) & 1));
            *count = set.sum();
        }
        let expected = f64::from(states) / 2.0;
        let spread = ones.iter().map(|count| (f64::from(*count) - expected).powi(2));
        let chi_square = spread.sum::<f64>() / (expected / 2.0);
        // 256 degrees of freedom: within seven standard deviations.
        assert!((98.0..414.0).contains(&chi_square), "{chi_square}");
    }

    #[test]
    fn a5_a_changed_or_swapped_state_is_not_ours() {
        let (keys, browser) = given();
        let here = StateFor { keys: &keys, tenant: "acme", app: "photos", browser: &browser };
        let (state, other) = (here.issue(&SystemRandomness), here.issue(&SystemRandomness));
        assert!(here.has_issued(&state));
        let bytes = URL_SAFE_NO_PAD.decode(&state).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(!here.has_issued(&URL_SAFE_NO_PAD.encode(changed)), "byte {at}");
        }
        let mixed = format!("{}{}", &state[..43], &other[43..]);
        assert!(!here.has_issued(&mixed));
        let bob = BrowserSecret::generate(&SystemRandomness);
        for there in [
            StateFor { tenant: "other", ..here },
            StateFor { app: "letters", ..here },
            StateFor { browser: &bob, ..here },
        ] {
            assert!(!there.has_issued(&state), "{there:?}");
        }
        for text in ["", "A", "not base64!", &state[..85], &format!("{state}AA")] {
            assert!(!here.has_issued(text), "{text}");
        }
    }

    fn given() -> (KeyRing, BrowserSecret) {
        let key = Key::generate(KeyId::new("k").unwrap(), &SystemRandomness);
        (KeyRing::new(vec![key]).unwrap(), BrowserSecret::generate(&SystemRandomness))
    }
}
