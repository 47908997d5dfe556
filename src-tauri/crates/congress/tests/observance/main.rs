//! Observances: what is taken, the times against other programs' tables, and the rules.

mod taken;
