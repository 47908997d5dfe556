//! What the test binaries share: fixtures, and the real window under a WebDriver.

pub mod driver;
pub mod fixture;
pub mod hand;
pub mod key;
pub mod picture;
pub mod portal;
pub mod process;
pub mod radicale;
pub mod spooler;
pub mod tip;
pub mod window;
pub mod x11;
