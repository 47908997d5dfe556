//! Passwords in the system's keychain: the Secret Service on Linux, Keychain on macOS,
//! Credential Manager on Windows. They are in no file of ours and in no log. Where there is no
//! keychain, nothing is kept.
//!
//! Blocks, also for as long as the system asks its user to unlock the keychain: never on the
//! main thread.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// What the entries stand under in the keychain, as its own window shows them.
const SERVICE: &str = "Kurultai";

/// What the keychain knows of an account.
#[derive(Clone, PartialEq, Eq)]
pub enum Kept {
    /// Its password.
    Password(String),
    /// Nothing.
    Nothing,
    /// There is no keychain, or it is locked and stays so.
    NoKeychain,
}

/// The password of a user at a server.
pub fn recall(url: &str, user: &str) -> Kept {
    let found = match memory() {
        Some(memory) => Ok(locked(memory).get(&account(url, user)).cloned()),
        None => system::recall(&account(url, user)),
    };
    match found {
        Ok(Some(password)) => Kept::Password(password),
        Ok(None) => Kept::Nothing,
        Err(NoKeychain) => Kept::NoKeychain,
    }
}

/// Whether there is a keychain at all; nothing is unlocked for it.
pub fn is_there() -> bool {
    memory().is_some() || system::is_there()
}

/// Keeps a password; false: there is no keychain that takes it.
pub fn keep(url: &str, user: &str, password: &str) -> bool {
    let account = account(url, user);
    match memory() {
        Some(memory) => {
            locked(memory).insert(account, password.to_owned());
            true
        }
        None => system::keep(&account, password).is_ok(),
    }
}

/// Forgets a password; false: it could not be, and may still be there.
pub fn forget(url: &str, user: &str) -> bool {
    let account = account(url, user);
    match memory() {
        Some(memory) => {
            locked(memory).remove(&account);
            true
        }
        None => system::forget(&account).is_ok(),
    }
}

/// There is no keychain, or it does not answer.
struct NoKeychain;

/// What a password is kept under.
fn account(url: &str, user: &str) -> String {
    format!("{user} {}", origin(url))
}

/// The server of an address: all calendars of a user there have one password.
fn origin(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    host.to_lowercase()
}

type Memory = Mutex<HashMap<String, String>>;

/// What stands for the system's keychain while a WebDriver drives the window, where the test
/// asks for one; it ends with the program.
fn memory() -> Option<&'static Memory> {
    static MEMORY: std::sync::OnceLock<Memory> = std::sync::OnceLock::new();
    let set = |name: &str, value: &str| std::env::var(name).is_ok_and(|v| v == value);
    let driven = set("TAURI_WEBVIEW_AUTOMATION", "true") && set("KURULTAI_KEYCHAIN", "memory");
    driven.then(|| MEMORY.get_or_init(Memory::default))
}

fn locked(memory: &Memory) -> std::sync::MutexGuard<'_, HashMap<String, String>> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The Secret Service, as GNOME Keyring, KWallet and KeePassXC give it. The password crosses
/// the user's own bus, where whoever listens could ask for it too.
#[cfg(target_os = "linux")]
mod system {
    use std::collections::HashMap;

    use dbus_secret_service::{EncryptionType, Error, SecretService};

    use super::{NoKeychain, SERVICE};

    /// Seconds for which the user is waited for, to unlock the keychain.
    const PATIENCE: u64 = 90;

    impl From<Error> for NoKeychain {
        fn from(_: Error) -> Self {
            Self
        }
    }

    pub fn is_there() -> bool {
        connect().is_ok()
    }

    pub fn recall(account: &str) -> Result<Option<String>, NoKeychain> {
        let service = connect()?;
        let found = service.search_items(attributes(account))?;
        if let Some(item) = found.unlocked.first() {
            return read(&item.get_secret()?);
        }
        let Some(item) = found.locked.first() else {
            return Ok(None);
        };
        item.unlock()?;
        read(&item.get_secret()?)
    }

    pub fn keep(account: &str, password: &str) -> Result<(), NoKeychain> {
        let service = connect()?;
        let collection = service.get_default_collection()?;
        collection.ensure_unlocked()?;
        let label = format!("{SERVICE}: {account}");
        collection.create_item(
            &label,
            attributes(account),
            password.as_bytes(),
            true,
            "text/plain",
        )?;
        Ok(())
    }

    pub fn forget(account: &str) -> Result<(), NoKeychain> {
        let service = connect()?;
        let found = service.search_items(attributes(account))?;
        for item in found.unlocked.iter().chain(&found.locked) {
            item.ensure_unlocked()?;
            item.delete()?;
        }
        Ok(())
    }

    fn connect() -> Result<SecretService, NoKeychain> {
        let service =
            SecretService::connect_with_max_prompt_timeout(EncryptionType::Plain, PATIENCE);
        Ok(service?)
    }

    fn attributes(account: &str) -> HashMap<&str, &str> {
        HashMap::from([("service", SERVICE), ("username", account)])
    }

    fn read(secret: &[u8]) -> Result<Option<String>, NoKeychain> {
        let text = String::from_utf8(secret.to_vec());
        text.map(Some).map_err(|_| NoKeychain)
    }
}

/// Keychain on macOS, Credential Manager on Windows.
#[cfg(any(target_os = "macos", target_os = "windows"))]
mod system {
    use std::sync::OnceLock;

    use keyring_core::{Entry, Error};

    use super::{NoKeychain, SERVICE};

    pub fn is_there() -> bool {
        static READY: OnceLock<bool> = OnceLock::new();
        *READY.get_or_init(|| store().is_ok())
    }

    pub fn recall(account: &str) -> Result<Option<String>, NoKeychain> {
        match entry(account)?.get_password() {
            Ok(password) => Ok(Some(password)),
            Err(Error::NoEntry) => Ok(None),
            Err(_) => Err(NoKeychain),
        }
    }

    pub fn keep(account: &str, password: &str) -> Result<(), NoKeychain> {
        let kept = entry(account)?.set_password(password);
        kept.map_err(|_| NoKeychain)
    }

    pub fn forget(account: &str) -> Result<(), NoKeychain> {
        match entry(account)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(_) => Err(NoKeychain),
        }
    }

    fn entry(account: &str) -> Result<Entry, NoKeychain> {
        if !is_there() {
            return Err(NoKeychain);
        }
        Entry::new(SERVICE, account).map_err(|_| NoKeychain)
    }

    #[cfg(target_os = "macos")]
    fn store() -> Result<(), Error> {
        keyring_core::set_default_store(apple_native_keyring_store::keychain::Store::new()?);
        Ok(())
    }

    #[cfg(target_os = "windows")]
    fn store() -> Result<(), Error> {
        keyring_core::set_default_store(windows_native_keyring_store::Store::new()?);
        Ok(())
    }
}

/// No other system has one that is known here.
#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
mod system {
    use super::NoKeychain;

    pub fn is_there() -> bool {
        false
    }

    pub fn recall(_: &str) -> Result<Option<String>, NoKeychain> {
        Err(NoKeychain)
    }

    pub fn keep(_: &str, _: &str) -> Result<(), NoKeychain> {
        Err(NoKeychain)
    }

    pub fn forget(_: &str) -> Result<(), NoKeychain> {
        Err(NoKeychain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendars_of_one_server_share_a_password() {
        let rows = [
            ("https://Cloud.example.org/dav/a/", "cloud.example.org"),
            ("cloud.example.org/dav/b", "cloud.example.org"),
            ("http://127.0.0.1:5232/u/c/", "127.0.0.1:5232"),
            ("https://user@a.example/?x", "a.example"),
        ];
        for (url, expected) in rows {
            assert_eq!(origin(url), expected, "{url}");
        }
    }
}
