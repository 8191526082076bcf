//! The three ways in which a person approves: a redirect to a web app, a code to paste, and a
//! redirect to this computer.

mod callback;
mod error;
mod loopback;
mod paste_code;
mod record;
mod redirect;
mod session;

pub use callback::{Callback, CallbackOutcome, CallbackQuery, is_prefetch};
pub use error::{CallbackError, HandlerAnswer};
pub use loopback::{LoopbackError, LoopbackFlow, LoopbackSignIn};
pub use paste_code::{PasteCodeFlow, PasteCodeSignIn};
pub use redirect::{RedirectFlow, SignedIn, StartError};
pub use session::{FlowSession, MemorySession};
