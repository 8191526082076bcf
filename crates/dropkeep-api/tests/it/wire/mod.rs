//! What is written, what is read, and what is refused before it is sent.

mod check;
mod generated;
mod read;
mod roundtrip;
mod routes;
mod sample;
mod write;
