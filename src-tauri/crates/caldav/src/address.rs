//! Addresses: of the account, of resources, and whither a redirection may lead.

use std::fmt;

use sha2::{Digest, Sha256};
use url::Url;

use crate::problem::ServerProblem;

/// Where a calendar lies, and as whom it is written.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// The address of the collection, or of the server.
    pub url: String,
    /// The user's name there.
    pub user: String,
    /// The password; it is kept nowhere by this crate.
    pub password: String,
}

/// The password is in no log.
impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} as {}", self.url, self.user)
    }
}

/// An address as people write it: without a scheme it is `https`.
pub(crate) fn parse(text: &str) -> Result<Url, ServerProblem> {
    let text = text.trim();
    let refused = || ServerProblem::Address {
        address: text.to_owned(),
    };
    let whole = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    // Those of subscriptions and of calendar programs mean the same place.
    let whole = ["webcal://", "caldav://"]
        .iter()
        .find_map(|scheme| whole.strip_prefix(scheme))
        .map_or(whole.clone(), |rest| format!("https://{rest}"));
    let mut url = Url::parse(&whole).map_err(|_| refused())?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(refused());
    }
    // A password in an address would be remembered with it.
    url.set_username("").map_err(|()| refused())?;
    url.set_password(None).map_err(|()| refused())?;
    url.set_fragment(None);
    Ok(url)
}

/// Whether a password may go there: encrypted, or without leaving the machine.
pub(crate) fn is_private(url: &Url) -> bool {
    url.scheme() == "https" || is_loopback(url)
}

/// Whether it is this machine, by its address or its reserved name (RFC 6761, section 6.3).
pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
    address.map_or(host.eq_ignore_ascii_case("localhost"), |a| a.is_loopback())
}

/// Where a redirection leads, if a password may go after it: to the same host and port, or
/// from open to encrypted on the same host.
pub(crate) fn follow(from: &Url, location: &str) -> Result<Url, ServerProblem> {
    let refused = |to: String| Err(ServerProblem::Redirected { to });
    let Ok(to) = from.join(location) else {
        return refused(location.to_owned());
    };
    let host = to.host_str() == from.host_str();
    let same =
        to.scheme() == from.scheme() && to.port_or_known_default() == from.port_or_known_default();
    let upgrade = from.scheme() == "http" && to.scheme() == "https";
    if host && (same || upgrade) {
        Ok(to)
    } else {
        refused(to.to_string())
    }
}

/// The collection's address: its path ends in a slash, so that names are joined below it.
pub(crate) fn collection(mut url: Url) -> Url {
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    url.set_query(None);
    url
}

/// The name of a UID's resource. It is the same on every run and computer, so that a second
/// one of it cannot be made. Of an id of ours as it stands before the `@`; of any other its
/// hash, since names differ in what servers take.
pub(crate) fn resource(uid: &str) -> String {
    let id = uid.split('@').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.is_empty() && id.len() <= 64 && id.chars().all(plain) && uid.contains('@') {
        format!("{id}.ics")
    } else {
        format!("{}.ics", hex(uid))
    }
}

/// A path that a server names, whichever of its letters are escaped, in one form.
pub(crate) fn path(base: &Url, href: &str) -> Option<String> {
    let url = base.join(href.trim()).ok()?;
    (url.host_str() == base.host_str()).then(|| unescaped(url.path()))
}

/// SHA-256, in hexadecimal.
pub(crate) fn hex(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unescaped(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digits = path.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_as_people_write_them() {
        let rows = [
            (
                "cloud.example.org/dav/",
                Some("https://cloud.example.org/dav/"),
            ),
            (" https://a.example/c ", Some("https://a.example/c")),
            ("webcal://a.example/c", Some("https://a.example/c")),
            (
                "https://user:secret@a.example/c#x",
                Some("https://a.example/c"),
            ),
            (
                "http://127.0.0.1:5232/u/c/",
                Some("http://127.0.0.1:5232/u/c/"),
            ),
            ("ftp://a.example/", None),
            ("", None),
            ("https://", None),
            ("not an address", None),
        ];
        for (text, expected) in rows {
            let found = parse(text).ok().map(|url| url.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn passwords_go_encrypted_or_nowhere() {
        let rows = [
            ("https://a.example/", true),
            ("http://a.example/", false),
            ("http://127.0.0.1:5232/", true),
            ("http://[::1]/", true),
            ("http://localhost/", true),
            ("http://localhost.example/", false),
            ("http://10.0.0.1/", false),
        ];
        for (url, expected) in rows {
            assert_eq!(is_private(&Url::parse(url).unwrap()), expected, "{url}");
        }
    }

    #[test]
    fn redirections_lead_to_the_same_host_or_to_encryption() {
        let rows = [
            (
                "https://a.example/",
                "/dav/",
                Some("https://a.example/dav/"),
            ),
            (
                "http://a.example/x",
                "https://a.example/x",
                Some("https://a.example/x"),
            ),
            (
                "http://a.example/x",
                "https://a.example:8443/x",
                Some("https://a.example:8443/x"),
            ),
            ("https://a.example/", "http://a.example/", None),
            ("https://a.example/", "https://b.example/", None),
            ("https://a.example/", "https://a.example.evil/", None),
            ("https://a.example/", "https://a.example:444/", None),
            ("http://a.example/", "//b.example/", None),
        ];
        for (from, location, expected) in rows {
            let found = follow(&Url::parse(from).unwrap(), location).ok();
            let found = found.map(|url| url.to_string());
            assert_eq!(found.as_deref(), expected, "{from} to {location}");
        }
    }

    #[test]
    fn a_uid_has_one_name() {
        let id = "01992a3c-7e1f-7d7e-8a54-0123456789ab";
        assert_eq!(resource(&format!("{id}@kurultai.app")), format!("{id}.ics"));
        for odd in [
            "../x@kurultai.app",
            "A@kurultai.app",
            "@kurultai.app",
            "a",
            "ж@b",
            "a b@c",
        ] {
            let name = resource(odd);
            assert_eq!(name.len(), 68, "{odd}");
            assert!(
                name.trim_end_matches(".ics")
                    .chars()
                    .all(|c| c.is_ascii_hexdigit())
            );
        }
        assert_ne!(resource("A@x"), resource("B@x"));
    }

    #[test]
    fn a_path_has_one_form() {
        let base = Url::parse("https://a.example/u/c/").unwrap();
        let rows = [
            ("/u/c/a%40b.ics", Some("/u/c/a@b.ics")),
            ("a@b.ics", Some("/u/c/a@b.ics")),
            ("https://a.example/u/c/%D0%B6", Some("/u/c/ж")),
            ("https://b.example/u/c/x", None),
            ("/u/c/100%", Some("/u/c/100%")),
        ];
        for (href, expected) in rows {
            assert_eq!(path(&base, href).as_deref(), expected, "{href}");
        }
    }

    #[test]
    fn an_account_shows_no_password() {
        let account = Account {
            url: "https://a.example/".to_owned(),
            user: "protocol".to_owned(),
            password: "secret".to_owned(),
        };
        assert!(!format!("{account:?}").contains("secret"));
    }
}
