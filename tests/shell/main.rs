//! The shell: its lists agree, its bindings are the committed ones, its command line says
//! what it should.

mod check;
mod command_line;
mod commands;
mod desktop;
mod layers;
mod printing;
mod releases;
mod restricted;
mod sentences;
