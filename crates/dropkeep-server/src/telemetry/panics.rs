//! Panics as the log has them: where, and not what was at hand.

use std::any::Any;
use std::panic;

/// From now on panics of this process are logged with their place instead of printed with their message. A message
/// is made of whatever was at hand, a secret perhaps: it is logged only if it stands in the source as it is.
/// For the program that serves, once, when its log has begun.
pub fn log_panics() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let thread = std::thread::current();
        let thread = thread.name().unwrap_or_default();
        let message = literal(panic.payload());
        tracing::error!(place, message, thread, "a panic: this is a bug of Dropkeep");
    }));
}

/// The message, if it is no other than what the source says.
fn literal(payload: &(dyn Any + Send)) -> Option<&'static str> {
    payload.downcast_ref::<&'static str>().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_was_made_of_what_was_at_hand_is_not_logged() {
        let caught = |work: fn()| panic::catch_unwind(work).unwrap_err();
        assert_eq!(literal(&*caught(|| panic!("out of order"))), Some("out of order"));
        assert_eq!(literal(&*caught(|| panic!("out of {}", "canary".to_owned()))), None);
        let refused = || drop(String::from_utf8(b"canary\xff".to_vec()).unwrap());
        assert_eq!(literal(&*caught(refused)), None);
    }
}
