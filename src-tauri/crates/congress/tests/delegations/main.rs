//! Delegations: their protocol order, how many of them come, and substitutes.

mod bilateral;
mod hall;
mod layouts;
mod precedence;
mod seating;
mod substitution;
mod turnout;
