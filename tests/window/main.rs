//! Journeys in the real window: what a user does, what the screen shows, and what the
//! file holds when it is opened again.

mod access;
mod arabic;
mod arrange;
mod bilaterals;
mod board;
mod checks;
mod clipboard;
mod commands;
mod directory;
mod event;
mod file;
mod handouts;
mod history;
mod keys;
mod list;
mod many;
mod observance;
mod outputs;
mod partners;
mod people;
mod pictures;
mod pointer;
mod printing;
mod programme;
mod protocol;
mod publish;
mod releases;
mod rows;
mod seating;
mod security;
mod start;
mod touch;
mod views;
mod zoom;
