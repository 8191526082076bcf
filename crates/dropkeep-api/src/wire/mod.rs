//! Stone's JSON rules, by hand and once: what the generated types are written and read with.
//!
//! [`Wire`] is implemented by everything that travels. The generated types name their fields and tags; the rules (inlined and
//! nested payloads, void members, enumerated subtypes, omitted nullables, defaults) live here. There is no serde derive for
//! each type: derived code is long, and would be compiled again in every crate that sends something. `Serialize` and
//! `Deserialize` exist all the same, by way of [`serde_json::Value`], and cost nothing unless used.
//!
//! Source: the `json_serializer` document of Dropbox's Stone.

pub(crate) mod check;
mod error;
mod impls;
mod json;
mod macros;
mod object;
mod other;
mod secret;
mod tagged;
mod traits;
mod writer;

pub use check::{InvalidField, Pattern};
pub use error::{ReadError, ReadErrorKind};
pub use json::{from_json, to_json, to_value};
pub use object::Object;
pub use other::{OtherSubtype, OtherTag};
pub use secret::SecretText;
pub use tagged::Tagged;
pub use traits::{Fields, Wire};
pub use writer::{Writer, ascii};

pub(crate) use error::Inside;
pub(crate) use macros::{wire_structs, wire_unions};
