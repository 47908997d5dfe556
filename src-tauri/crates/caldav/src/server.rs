//! A server, asked by HTTP (RFC 9110) with the methods of RFC 4918 and RFC 4791.

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use specta::Type;
use ureq::http::{Request, Response as Reply};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};
use url::Url;

use crate::address::{self, Account};
use crate::problem::ServerProblem;
use crate::tls;
use crate::xml::{self, Response};

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(15);

/// How long a request may take from its beginning to the end of its answer.
const ANSWER: Duration = Duration::from_secs(120);

/// Redirections followed for one request.
const HOPS: u32 = 5;

/// The most octets read of an answer.
const BODY_LIMIT: u64 = 64 * 1024 * 1024;

/// Resources asked for at once.
const BATCH: usize = 50;

/// The most characters of a server's own words that are told on.
const WORDS_LIMIT: usize = 200;

/// A calendar that a server has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FoundCalendar {
    /// Its address.
    pub url: String,
    /// Its name there; may be empty.
    pub name: String,
    /// Whether it can be written to, as far as the server says.
    pub writable: bool,
}

/// A collection of a server, as one user.
pub struct Server {
    agent: Agent,
    /// What says who one is (RFC 7617).
    authorization: String,
    collection: Url,
    name: String,
}

/// A resource as it is listed.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub url: Url,
    pub etag: Option<String>,
}

/// A resource as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub etag: Option<String>,
    pub text: String,
}

/// On what condition something is written.
pub(crate) enum If<'a> {
    /// That nothing is there.
    Absent,
    /// That this edition is there.
    Match(&'a str),
}

/// How the writing of one resource went.
pub(crate) enum Wrote {
    /// It was taken; the ETag, where it is that of these very octets.
    Taken(Option<String>),
    /// The condition does not hold: others were there first.
    Changed,
    /// The server does not take this one.
    Refused(u16, String),
}

struct Answer {
    status: u16,
    etag: Option<String>,
    offered: String,
    body: String,
    url: Url,
}

impl Server {
    /// Opens a collection, having looked that it is one and takes events.
    ///
    /// # Errors
    /// [`ServerProblem`]; [`ServerProblem::NotACalendar`] names the calendars that were found instead.
    pub fn open(account: &Account) -> Result<Self, ServerProblem> {
        tls::choose();
        let url = address::parse(&account.url)?;
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier);
        let mut config = Agent::config_builder()
            .user_agent(concat!("Kurultai/", env!("CARGO_PKG_VERSION")))
            .tls_config(tls.build())
            .allow_non_standard_methods(true)
            .http_status_as_error(false)
            // Whither a password may go is decided here.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(ANSWER));
        if address::is_loopback(&url) {
            // No proxy leads to this machine.
            config = config.proxy(None);
        }
        let who = STANDARD.encode(format!("{}:{}", account.user, account.password));
        let mut server = Self {
            agent: config.build().new_agent(),
            authorization: format!("Basic {who}"),
            collection: url.clone(),
            name: String::new(),
        };
        let about = match server.about(&url, "0") {
            Ok((base, mut found)) => found.pop().map(|response| (base, response)),
            // Not there, or nothing that could be asked: its server may have calendars.
            Err(
                ServerProblem::Said {
                    status: 400..500, ..
                }
                | ServerProblem::NotUnderstood { .. },
            ) => None,
            Err(problem) => return Err(problem),
        };
        match about {
            Some((base, response)) if response.takes_events() => {
                if response.is_read_only() {
                    return Err(ServerProblem::ReadOnly);
                }
                server.collection = address::collection(base);
                server.name = response.name;
                Ok(server)
            }
            about => {
                let found = server.find(&url, about)?;
                Err(ServerProblem::NotACalendar { found })
            }
        }
    }

    /// Its address, as it is after redirections.
    pub fn collection(&self) -> &str {
        self.collection.as_str()
    }

    /// Its name there; may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The resources of the collection, by their paths.
    pub(crate) fn list(&self) -> Result<HashMap<String, Listed>, ServerProblem> {
        let (base, responses) = self.propfind(&self.collection, "1", xml::LIST)?;
        let mut found = HashMap::new();
        for response in responses {
            let url = base.join(&response.href);
            let (Ok(url), Some(path)) = (url, address::path(&base, &response.href)) else {
                continue;
            };
            let gone = response.status.is_some_and(|status| status != 200);
            if response.is_collection || gone || path.ends_with('/') {
                continue;
            }
            let etag = response.etag;
            found.insert(path, Listed { url, etag });
        }
        Ok(found)
    }

    /// Resources read whole, by their paths; those that are gone meanwhile are not among them.
    pub(crate) fn read(&self, urls: &[Url]) -> Result<HashMap<String, Read>, ServerProblem> {
        let mut found = HashMap::new();
        for some in urls.chunks(BATCH) {
            let hrefs: Vec<_> = some.iter().map(Url::path).collect();
            let body = xml::multiget(&hrefs);
            let answer = self.send("REPORT", &self.collection, &[("Depth", "1")], Some(body))?;
            for response in multistatus(&answer)? {
                let path = address::path(&answer.url, &response.href);
                if let (Some(path), Some(text)) = (path, response.data) {
                    let etag = response.etag;
                    found.insert(path, Read { etag, text });
                }
            }
        }
        Ok(found)
    }

    /// The address of a UID's resource.
    pub(crate) fn place(&self, uid: &str) -> Url {
        let name = address::resource(uid);
        self.collection
            .join(&name)
            .unwrap_or_else(|_| self.collection.clone())
    }

    /// The path of an address, as the listing names it.
    pub(crate) fn path(&self, url: &Url) -> String {
        address::path(&self.collection, url.as_str()).unwrap_or_default()
    }

    /// Puts a resource.
    pub(crate) fn put(&self, url: &Url, text: &str, only: &If<'_>) -> Result<Wrote, ServerProblem> {
        let kind = ("Content-Type", "text/calendar; charset=utf-8");
        let headers = [kind, only.header()];
        let answer = self.send("PUT", url, &headers, Some(text.to_owned()))?;
        wrote(answer)
    }

    /// Removes a resource; that it is gone already is as good.
    pub(crate) fn delete(&self, url: &Url, etag: &str) -> Result<Wrote, ServerProblem> {
        let answer = self.send("DELETE", url, &[If::Match(etag).header()], None)?;
        if answer.status == 404 || answer.status == 410 {
            return Ok(Wrote::Taken(None));
        }
        wrote(answer)
    }

    /// What a resource is, or what those right below it are.
    pub(crate) fn about(
        &self,
        url: &Url,
        depth: &str,
    ) -> Result<(Url, Vec<Response>), ServerProblem> {
        self.propfind(url, depth, xml::ABOUT)
    }

    fn propfind(
        &self,
        url: &Url,
        depth: &str,
        body: &str,
    ) -> Result<(Url, Vec<Response>), ServerProblem> {
        let answer = self.send("PROPFIND", url, &[("Depth", depth)], Some(body.to_owned()))?;
        let responses = multistatus(&answer)?;
        Ok((answer.url, responses))
    }

    /// Sends a request, and follows where it is led if a password may go there.
    fn send(
        &self,
        method: &str,
        url: &Url,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Result<Answer, ServerProblem> {
        let mut url = url.clone();
        for _ in 0..=HOPS {
            let mut request = Request::builder().method(method).uri(url.as_str());
            if address::is_private(&url) {
                request = request.header("Authorization", &self.authorization);
            }
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            if method != "PUT" && body.is_some() {
                request = request.header("Content-Type", "application/xml; charset=utf-8");
            }
            let reply = match &body {
                Some(body) => request.body(body.clone()).map(|made| self.agent.run(made)),
                None => request.body(()).map(|made| self.agent.run(made)),
            };
            let reply = reply.map_err(|error| ServerProblem::NotUnderstood {
                detail: error.to_string(),
            })?;
            let reply = reply.map_err(|error| unreachable(&url, error))?;
            let location = header_of(&reply, "Location");
            match (reply.status().as_u16(), location) {
                (301 | 302 | 307 | 308, Some(location)) => url = address::follow(&url, &location)?,
                _ if !address::is_private(&url) => {
                    let host = url.host_str().unwrap_or_default().to_owned();
                    return Err(ServerProblem::NotEncrypted { host });
                }
                _ => return answer(reply, url),
            }
        }
        Err(ServerProblem::Redirected {
            to: url.to_string(),
        })
    }
}

impl<'a> If<'a> {
    fn header(&self) -> (&'static str, &'a str) {
        match self {
            Self::Absent => ("If-None-Match", "*"),
            Self::Match(etag) => ("If-Match", etag),
        }
    }
}

fn answer(mut reply: Reply<Body>, url: Url) -> Result<Answer, ServerProblem> {
    let status = reply.status().as_u16();
    let etag = header_of(&reply, "ETag");
    let offered = reply.headers().get_all("WWW-Authenticate").iter();
    let offered = offered.filter_map(|value| value.to_str().ok());
    let offered: Vec<_> = offered.flat_map(schemes).collect();
    let body = reply.body_mut().with_config().limit(BODY_LIMIT);
    let body = body.lossy_utf8(true).read_to_string();
    Ok(Answer {
        status,
        etag,
        offered: offered.join(", "),
        body: body.map_err(|error| unreachable(&url, error))?,
        url,
    })
}

/// The ways to say who one is that a challenge names (RFC 9110, section 11.6.1): several may
/// stand in one line, between commas as their parameters do.
fn schemes(challenge: &str) -> Vec<String> {
    let parts = challenge.split(',').map(str::trim);
    let words = parts.filter_map(|part| part.split_whitespace().next());
    let scheme = |word: &&str| word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    words.filter(scheme).map(str::to_owned).collect()
}

fn header_of(reply: &Reply<Body>, name: &str) -> Option<String> {
    let value = reply.headers().get(name)?.to_str().ok()?;
    Some(value.trim().to_owned())
}

fn multistatus(answer: &Answer) -> Result<Vec<Response>, ServerProblem> {
    match answer.status {
        207 => xml::responses(&answer.body),
        200..300 => Err(ServerProblem::NotUnderstood {
            detail: format!("{} for 207", answer.status),
        }),
        _ => Err(said(answer)),
    }
}

/// How the writing of one resource went, or what stands against all of them.
fn wrote(answer: Answer) -> Result<Wrote, ServerProblem> {
    let condition = xml::condition(&answer.body);
    let privilege = condition
        .as_deref()
        .is_none_or(|name| name == "need-privileges");
    match answer.status {
        200..300 => {
            // A weak one is not of these octets (RFC 4791, section 5.3.4).
            let strong = |etag: &String| !etag.starts_with("W/");
            Ok(Wrote::Taken(answer.etag.filter(strong)))
        }
        404 | 410 | 412 => Ok(Wrote::Changed),
        405 => Err(ServerProblem::ReadOnly),
        403 if privilege => Err(ServerProblem::ReadOnly),
        401 | 429 | 500.. => Err(said(&answer)),
        status => Ok(Wrote::Refused(status, words(&answer))),
    }
}

fn said(answer: &Answer) -> ServerProblem {
    match answer.status {
        401 => ServerProblem::NotAuthorised {
            offered: answer.offered.clone(),
        },
        507 => ServerProblem::Full,
        status => ServerProblem::Said {
            status,
            detail: words(answer),
        },
    }
}

/// What a server says of its refusal: the condition that it names, or plain words.
fn words(answer: &Answer) -> String {
    if let Some(condition) = xml::condition(&answer.body) {
        return condition;
    }
    let text = answer.body.trim();
    if text.starts_with('<') {
        return String::new();
    }
    let line = text.lines().next().unwrap_or_default();
    let plain = line.chars().filter(|c| !c.is_control());
    plain.take(WORDS_LIMIT).collect()
}

fn unreachable(url: &Url, error: ureq::Error) -> ServerProblem {
    let host = url.host_str().unwrap_or_default().to_owned();
    match tls::distrust(&error) {
        Some(reason) => ServerProblem::NotTrusted { host, reason },
        None => ServerProblem::Unreachable {
            host,
            detail: error.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_names_its_ways() {
        let rows = [
            ("Basic realm=\"Calendars\"", vec!["Basic"]),
            (
                "Digest realm=\"a\", nonce=\"b\", qop=\"auth\", Basic realm=\"a\"",
                vec!["Digest", "Basic"],
            ),
            ("Negotiate", vec!["Negotiate"]),
            ("", vec![]),
        ];
        for (challenge, expected) in rows {
            assert_eq!(schemes(challenge), expected, "{challenge}");
        }
    }
}
