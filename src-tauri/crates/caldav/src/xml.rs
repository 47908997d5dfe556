//! What is asked in XML, and the answers: multistatus (RFC 4918, section 13).

use roxmltree::{Document, Node};

use crate::problem::ServerProblem;

const DAV: &str = "DAV:";
const CALDAV: &str = "urn:ietf:params:xml:ns:caldav";

/// Asks of a resource what it is, what it takes, who may write, and where calendars lie.
pub(crate) const ABOUT: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop>
<d:resourcetype/><d:displayname/><d:current-user-privilege-set/><d:current-user-principal/>
<c:supported-calendar-component-set/><c:calendar-home-set/>
</d:prop></d:propfind>"#;

/// Asks of each resource for its edition.
pub(crate) const LIST: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:"><d:prop><d:getetag/><d:resourcetype/></d:prop></d:propfind>"#;

/// Asks for some resources whole (RFC 4791, section 7.9).
pub(crate) fn multiget(hrefs: &[&str]) -> String {
    let mut body = String::from(
        r#"<?xml version="1.0" encoding="utf-8"?>
<c:calendar-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
<d:prop><d:getetag/><c:calendar-data/></d:prop>"#,
    );
    for href in hrefs {
        body.push_str("<d:href>");
        body.push_str(&href.replace('&', "&amp;").replace('<', "&lt;"));
        body.push_str("</d:href>");
    }
    body.push_str("</c:calendar-multiget>");
    body
}

/// What is told of one resource.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Response {
    pub href: String,
    /// Of the resource as a whole; `None` where its properties have their own.
    pub status: Option<u16>,
    pub etag: Option<String>,
    pub data: Option<String>,
    pub name: String,
    pub is_collection: bool,
    pub is_calendar: bool,
    /// Sorts of component that it takes; `None`: all.
    pub components: Option<Vec<String>>,
    /// What the user may do with it; `None`: it does not say.
    pub privileges: Option<Vec<String>>,
    pub principal: Option<String>,
    pub homes: Vec<String>,
}

impl Response {
    /// Whether it takes events.
    pub fn takes_events(&self) -> bool {
        let components = self.components.as_ref();
        self.is_calendar && components.is_none_or(|all| all.iter().any(|c| c == "VEVENT"))
    }

    /// Whether it says that the user may not put resources into it.
    pub fn is_read_only(&self) -> bool {
        let writing = ["all", "write", "write-content", "bind"];
        let privileges = self.privileges.as_ref();
        privileges.is_some_and(|all| !all.iter().any(|p| writing.contains(&p.as_str())))
    }
}

/// Reads a multistatus.
pub(crate) fn responses(text: &str) -> Result<Vec<Response>, ServerProblem> {
    let odd = |detail: String| ServerProblem::NotUnderstood { detail };
    // What defines entities of its own is refused by the reader.
    let document = Document::parse(text).map_err(|error| odd(error.to_string()))?;
    let root = document.root_element();
    if !is(root, DAV, "multistatus") {
        return Err(odd(format!(
            "<{}> for <multistatus>",
            root.tag_name().name()
        )));
    }
    Ok(children(root, DAV, "response").map(response).collect())
}

/// The condition that a refusal names (RFC 4918, section 16), such as `no-uid-conflict`.
pub(crate) fn condition(text: &str) -> Option<String> {
    let document = Document::parse(text).ok()?;
    let root = document.root_element();
    let error = is(root, DAV, "error").then_some(root)?;
    let named = error.children().find(Node::is_element)?;
    Some(named.tag_name().name().to_owned())
}

fn response(node: Node<'_, '_>) -> Response {
    let mut found = Response {
        href: text(children(node, DAV, "href").next()),
        status: children(node, DAV, "status").next().and_then(status),
        ..Response::default()
    };
    for group in children(node, DAV, "propstat") {
        let code = children(group, DAV, "status").next().and_then(status);
        if code.is_some_and(|code| code != 200) {
            continue;
        }
        for prop in children(group, DAV, "prop").flat_map(|prop| prop.children()) {
            take(&mut found, prop);
        }
    }
    found
}

fn take(found: &mut Response, prop: Node<'_, '_>) {
    let name = prop.tag_name();
    match (name.namespace(), name.name()) {
        (Some(DAV), "getetag") => {
            found.etag = Some(text(Some(prop))).filter(|etag| !etag.is_empty());
        }
        (Some(DAV), "displayname") => found.name = text(Some(prop)),
        (Some(DAV), "resourcetype") => {
            found.is_collection = children(prop, DAV, "collection").next().is_some();
            found.is_calendar = children(prop, CALDAV, "calendar").next().is_some();
        }
        (Some(DAV), "current-user-privilege-set") => {
            let each = children(prop, DAV, "privilege").flat_map(|p| p.children());
            let names = each.filter(Node::is_element).map(|p| p.tag_name().name());
            found.privileges = Some(names.map(str::to_owned).collect());
        }
        (Some(DAV), "current-user-principal") => {
            let href = text(children(prop, DAV, "href").next());
            found.principal = Some(href).filter(|href| !href.is_empty());
        }
        (Some(CALDAV), "calendar-home-set") => {
            found.homes = children(prop, DAV, "href").map(|h| text(Some(h))).collect();
        }
        (Some(CALDAV), "supported-calendar-component-set") => {
            let each = children(prop, CALDAV, "comp").filter_map(|c| c.attribute("name"));
            found.components = Some(each.map(str::to_ascii_uppercase).collect());
        }
        (Some(CALDAV), "calendar-data") => found.data = prop.text().map(str::to_owned),
        _ => {}
    }
}

fn is(node: Node<'_, '_>, namespace: &str, name: &str) -> bool {
    node.is_element()
        && node.tag_name().name() == name
        && node.tag_name().namespace() == Some(namespace)
}

fn children<'a, 'i>(
    node: Node<'a, 'i>,
    namespace: &'static str,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children()
        .filter(move |child| is(*child, namespace, name))
}

fn text(node: Option<Node<'_, '_>>) -> String {
    let text = node.and_then(|node| node.text()).unwrap_or_default();
    text.trim().to_owned()
}

/// "HTTP/1.1 404 Not Found".
fn status(node: Node<'_, '_>) -> Option<u16> {
    text(Some(node)).split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_multistatus_is_read() {
        let answer = r#"<?xml version="1.0"?>
            <multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
            <response><href>/u/c/</href><propstat><prop>
              <resourcetype><collection/><C:calendar/></resourcetype>
              <displayname> Programme </displayname>
              <current-user-privilege-set><privilege><read/></privilege></current-user-privilege-set>
              <current-user-principal><href>/u/</href></current-user-principal>
              <C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set>
              </prop><status>HTTP/1.1 200 OK</status></propstat>
              <propstat><prop><C:calendar-home-set/></prop><status>HTTP/1.1 404 Not Found</status></propstat>
            </response>
            <response><href>/u/c/a%40b.ics</href><propstat><prop><getetag>"1&amp;2"</getetag>
              <C:calendar-data>BEGIN:VCALENDAR</C:calendar-data></prop>
              <status>HTTP/1.1 200 OK</status></propstat></response>
            <response><href>/u/c/gone.ics</href><status>HTTP/1.1 404 Not Found</status></response>
            </multistatus>"#;
        let found = responses(answer).unwrap();
        assert!(found[0].takes_events() && found[0].is_read_only());
        assert_eq!(found[0].name, "Programme");
        assert_eq!(found[0].principal.as_deref(), Some("/u/"));
        assert_eq!(found[0].homes, Vec::<String>::new());
        assert_eq!(found[1].etag.as_deref(), Some("\"1&2\""));
        assert_eq!(found[1].data.as_deref(), Some("BEGIN:VCALENDAR"));
        assert_eq!(found[2].status, Some(404));
    }

    #[test]
    fn what_is_no_multistatus_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
        for text in ["", "<html/>", "<multistatus/>", "{}", bomb] {
            let refused = matches!(responses(text), Err(ServerProblem::NotUnderstood { .. }));
            assert!(refused, "{text}");
        }
    }

    #[test]
    fn a_condition_is_named() {
        let text = r#"<d:error xmlns:d="DAV:"><c:no-uid-conflict xmlns:c="urn:x"/></d:error>"#;
        assert_eq!(condition(text).as_deref(), Some("no-uid-conflict"));
        assert_eq!(condition("<html/>"), None);
    }
}
