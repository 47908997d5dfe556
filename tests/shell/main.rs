//! The shell: its lists agree, its bindings are the committed ones, its command line says
//! what it should.

mod check;
mod command_line;
mod commands;
mod desk;
mod desktop;
mod layers;
mod portal;
mod printer;
mod printing;
mod publish;
mod publish_meanwhile;
mod publish_trouble;
mod releases;
mod restricted;
mod sentences;
