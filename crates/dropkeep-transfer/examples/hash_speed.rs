//! Prints how many bytes a second the content hash takes: `hash_speed [THREADS]`, one by default.
//!
//! `cargo xtask bench` sets it against `openssl speed` in the same run.
#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

use std::error::Error;
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::time::Duration;

use dropkeep_auth::{Clock as _, SystemClock};
use dropkeep_transfer::ContentHash;
use dropkeep_transfer::content_hash::BLOCK_SIZE;

/// How long to measure.
const ENOUGH: Duration = Duration::from_secs(2);

fn main() -> Result<(), Box<dyn Error>> {
    let threads = std::env::args().nth(1).map_or(Ok(NonZeroUsize::MIN), |text| text.parse())?;
    let bytes = vec![0x5a; 16 * BLOCK_SIZE];
    let started = SystemClock.monotonic();
    let mut hashed = 0;
    let elapsed = loop {
        black_box(ContentHash::of_bytes_on(threads, black_box(&bytes)));
        hashed += bytes.len();
        let elapsed = SystemClock.monotonic().saturating_sub(started);
        if elapsed >= ENOUGH {
            break elapsed;
        }
    };
    println!("{:.0}", hashed as f64 / elapsed.as_secs_f64());
    Ok(())
}
