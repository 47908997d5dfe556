//! Delegations: their protocol order, how many of them come, and substitutes.

mod hall;
mod precedence;
mod substitution;
mod turnout;
