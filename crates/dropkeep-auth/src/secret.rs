//! Text that must never be seen: redacted in `Debug`, without `Display`, wiped from memory on drop.

use std::fmt;

use zeroize::Zeroizing;

/// Declares one kind of secret text. Kinds are types of their own so that none is passed for another.
macro_rules! secret {
    ($(#[$documentation:meta])* $name:ident) => {
        $(#[$documentation])*
        #[derive(Clone)]
        pub struct $name(Zeroizing<String>);

        impl $name {
            /// Takes the text in; from here on it shows itself only through `expose`.
            pub fn new(text: impl Into<String>) -> Self {
                Self(Zeroizing::new(text.into()))
            }

            /// The text itself, for the wire or for a store. Never log it.
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                equal_in_constant_time(self.0.as_bytes(), other.0.as_bytes())
            }
        }

        impl Eq for $name {}
    };
}

secret! {
    /// The app secret from the App Console: proves that a request comes from the app's own server.
    /// Nothing that is handed to other people (a command line, a mobile app) can keep one.
    AppSecret
}

secret! {
    /// What access tokens are refreshed from. At Dropbox it does not expire and is not replaced; it
    /// dies when the person disconnects the app or when it is revoked.
    RefreshToken
}

secret! {
    /// What Dropbox hands out when a person approves: exchanged once, within minutes, for tokens.
    AuthorizationCode
}

secret! {
    /// The PKCE secret of one authorization (RFC 7636 section 4.1): whoever redeems the code must
    /// know it.
    CodeVerifier
}

secret! {
    /// The API key with which a keep (`dropkeep serve`) is asked for tokens: `dk_` and 43 characters.
    KeepKey
}

/// Equality whose duration tells nothing about where two secrets of one length differ.
pub(crate) fn equal_in_constant_time(left: &[u8], right: &[u8]) -> bool {
    let difference = left.iter().zip(right).fold(0, |found, (left, right)| found | (left ^ right));
    left.len() == right.len() && std::hint::black_box(difference) == 0
}
