//! Calendars found from an address on (RFC 6764). Its records in the domain name system are not
//! asked for: who gives an address at all gives one of the server.

use url::Url;

use crate::problem::ServerProblem;
use crate::server::{FoundCalendar, Server};
use crate::xml::Response;

impl Server {
    /// The calendars of the user, from what is known of an address on: by its homes or its
    /// principal (RFC 6764, section 6), else by the server's well-known place (section 5);
    /// else what lies right below it.
    pub(crate) fn find(
        &self,
        url: &Url,
        about: Option<(Url, Response)>,
    ) -> Result<Vec<FoundCalendar>, ServerProblem> {
        let mut homes = Vec::new();
        if let Some((base, response)) = &about {
            homes = self.homes(base, response)?;
        }
        if homes.is_empty()
            && let Ok(known) = url.join("/.well-known/caldav")
            && let Some((base, response)) = quiet(self.about(&known, "0"))?.and_then(first)
        {
            homes = self.homes(&base, &response)?;
        }
        if homes.is_empty() && about.is_some() {
            homes.push(url.clone());
        }
        let mut found: Vec<FoundCalendar> = Vec::new();
        for home in homes {
            let Some((base, responses)) = quiet(self.about(&home, "1"))? else {
                continue;
            };
            for response in responses.into_iter().filter(Response::takes_events) {
                let Ok(url) = base.join(&response.href) else {
                    continue;
                };
                let calendar = FoundCalendar {
                    url: url.to_string(),
                    writable: !response.is_read_only(),
                    name: response.name,
                };
                if !found.contains(&calendar) {
                    found.push(calendar);
                }
            }
        }
        Ok(found)
    }

    fn homes(&self, base: &Url, response: &Response) -> Result<Vec<Url>, ServerProblem> {
        let own = here(base, &response.homes)?;
        let Some(principal) = response.principal.as_ref().filter(|_| own.is_empty()) else {
            return Ok(own);
        };
        let mut principal = here(base, std::slice::from_ref(principal))?;
        let Some(principal) = principal.pop() else {
            return Ok(Vec::new());
        };
        match quiet(self.about(&principal, "0"))?.and_then(first) {
            Some((base, response)) => here(&base, &response.homes),
            None => Ok(Vec::new()),
        }
    }
}

/// The addresses that a server names. Where all of them are another host's, as with a service
/// that has many machines, that is told: a password goes to no host that the user did not name.
fn here(base: &Url, hrefs: &[String]) -> Result<Vec<Url>, ServerProblem> {
    let all: Vec<Url> = hrefs
        .iter()
        .filter_map(|href| base.join(href).ok())
        .collect();
    let own = all.iter().filter(|url| url.host_str() == base.host_str());
    let own: Vec<Url> = own.cloned().collect();
    match all.first() {
        Some(other) if own.is_empty() => Err(ServerProblem::Redirected {
            to: other.to_string(),
        }),
        _ => Ok(own),
    }
}

/// Nothing, where a server does not know what it was asked; other problems stay.
fn quiet<T>(answer: Result<T, ServerProblem>) -> Result<Option<T>, ServerProblem> {
    match answer {
        Err(ServerProblem::Said { status: 400.., .. } | ServerProblem::NotUnderstood { .. }) => {
            Ok(None)
        }
        other => other.map(Some),
    }
}

fn first((base, mut responses): (Url, Vec<Response>)) -> Option<(Url, Response)> {
    let response = responses.pop()?;
    Some((base, response))
}
