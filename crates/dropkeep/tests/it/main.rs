//! The facade as its users meet it.

mod readme;
