//! How often one address may ask for pages: what it does there costs rows, or guesses at keys.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use dropkeep_auth::Clock;
use governor::clock::Clock as _;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};

use super::clock::Monotonic;

/// After so many requests those are forgotten that have not come again.
const SWEEP_EVERY: u32 = 4096;

/// The requests of each address. They are counted in this process alone: a fleet lets by as many times more.
#[derive(Debug)]
pub(crate) struct Addresses {
    limiter: RateLimiter<IpAddr, HashMapStateStore<IpAddr>, Monotonic, NoOpMiddleware<Duration>>,
    clock: Monotonic,
    counted: AtomicU32,
}

impl Addresses {
    /// Lets each address ask `most` times a minute, at once if it likes.
    pub(crate) fn new(most: NonZeroU32, clock: &Arc<dyn Clock>) -> Self {
        let clock = Monotonic(Arc::clone(clock));
        let limiter = RateLimiter::hashmap_with_clock(Quota::per_minute(most), clock.clone());
        Self { limiter, clock, counted: AtomicU32::new(0) }
    }

    /// Counts one request of `address`.
    ///
    /// # Errors
    /// How long to wait when there were too many.
    pub(crate) fn count(&self, address: IpAddr) -> Result<(), Duration> {
        if self.counted.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.limiter.retain_recent();
        }
        let counted = self.limiter.check_key(&network(address));
        counted.map_err(|denied| denied.wait_time_from(self.clock.now()))
    }
}

/// Who has one address of IPv6 has all of its /64.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use dropkeep_auth::ManualClock;
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn an_address_is_let_by_again_after_a_while_and_others_meanwhile() {
        let clock = ManualClock::new(Timestamp::UNIX_EPOCH);
        let shared: Arc<dyn Clock> = Arc::new(clock.clone());
        let addresses = Addresses::new(NonZeroU32::new(3).unwrap(), &shared);
        let one: IpAddr = "2001:db8::1".parse().unwrap();
        let near: IpAddr = "2001:db8::ffff".parse().unwrap();
        for address in [one, near, one] {
            addresses.count(address).unwrap();
        }
        let wait = addresses.count(near).unwrap_err();
        assert!(wait <= Duration::from_secs(20), "{wait:?}");
        addresses.count("2001:db8:0:1::1".parse().unwrap()).unwrap();
        let (v4, mapped) = ("192.0.2.1".parse().unwrap(), "::ffff:192.0.2.1".parse().unwrap());
        for address in [v4, mapped, v4] {
            addresses.count(address).unwrap();
        }
        assert!(addresses.count(mapped).is_err());
        clock.advance(Duration::from_secs(20));
        addresses.count(one).unwrap();
    }
}
