//! The model without HTTP: against oracles, and case by case.

mod names;
mod relocating;
mod replay;
mod sessions;
mod setting;
mod shared;
mod text;
mod writing;
