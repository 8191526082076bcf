//! `dropkeep serve` as its operators run it: real processes, real databases, and everything around them.

mod authority;
mod canaries;
mod collector;
mod confirming;
mod deployed;
mod drive;
mod mutual_tls;
mod operators;
mod recorder;
mod replica;
mod rolling;
mod stage;
mod sweep;
mod traces;
mod visitor;
