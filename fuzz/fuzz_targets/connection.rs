//! One connection from its first byte on: TLS or HTTP of either version, the proxy, and what comes
//! through its tunnel.

#![no_main]

use std::cell::RefCell;

use dropkeep_fuzz::Sandbox;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static SANDBOX: RefCell<Sandbox> = RefCell::default();
}

fuzz_target!(|input: &[u8]| {
    // What is fetched for `save_url` or sent to a webhook is beyond this process.
    if contains(input, b"save_url") || contains(input, b"/_local/") {
        return;
    }
    SANDBOX.with_borrow_mut(|sandbox| {
        sandbox.next();
        let heard = sandbox.converse(input);
        match heard.first() {
            None => {}
            // HTTP/1.1.
            Some(b'H') => {
                let status = heard.get(8..12).unwrap_or_default();
                assert!(heard.starts_with(b"HTTP/1."), "{}", String::from_utf8_lossy(&heard));
                assert!(status != b" 500", "{}", String::from_utf8_lossy(&heard));
            }
            // A TLS alert, or a handshake that goes on.
            Some(21 | 22) => {}
            // The SETTINGS frame that HTTP/2 begins with.
            Some(_) => assert_eq!(heard.get(3), Some(&4), "{heard:?}"),
        }
    });
});

fn contains(input: &[u8], word: &[u8]) -> bool {
    input.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word))
}
