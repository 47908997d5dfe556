//! Observances: what is taken, the times against other programs' tables, and the rules.

mod dates;
mod tables;
mod taken;
mod times;
