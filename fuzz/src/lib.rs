//! What the fuzz targets share: a local Dropbox to ask, what every answer must be, and arguments
//! grown from the API's description.

mod answer;
mod arguments;
mod sandbox;

pub use answer::Answer;
pub use arguments::{Api, Style};
pub use sandbox::Sandbox;
