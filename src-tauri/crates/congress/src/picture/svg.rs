//! SVG: shapes, colours and letters. What acts, moves, or points outside of the drawing is left
//! out; a document with a type declaration is refused, since its entities may grow without end.

use roxmltree::{Document, Node};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Elements that draw.
const KEPT: [&str; 22] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
];

/// Deeper drawings are no emblems.
const DEPTH: usize = 64;

/// The drawing alone; `None` where it is none.
pub(super) fn clean(text: &str) -> Option<String> {
    let document = Document::parse(text).ok()?;
    let root = document.root_element();
    if !is(root, "svg") {
        return None;
    }
    let mut clean = String::new();
    write(root, &mut clean, 0)?;
    Some(clean)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.tag_name().namespace() == Some(SVG) && node.tag_name().name() == name
}

fn write(node: Node<'_, '_>, clean: &mut String, depth: usize) -> Option<()> {
    if depth > DEPTH {
        return None;
    }
    let name = node.tag_name().name();
    clean.push('<');
    clean.push_str(name);
    if depth == 0 {
        clean.push_str(&format!(" xmlns=\"{SVG}\""));
    }
    for attribute in node.attributes() {
        let space = attribute.namespace();
        let known = space.is_none() || (space == Some(XLINK) && attribute.name() == "href");
        if known && is_harmless(attribute.name(), attribute.value()) {
            clean.push_str(&format!(" {}=\"", attribute.name()));
            escape(attribute.value(), clean);
            clean.push('"');
        }
    }
    clean.push('>');
    for child in node.children() {
        if child.is_text() {
            escape(child.text().unwrap_or_default(), clean);
        } else if child.is_element() && KEPT.iter().any(|kept| is(child, kept)) {
            write(child, clean, depth + 1)?;
        }
    }
    clean.push_str(&format!("</{name}>"));
    Some(())
}

/// Whether an attribute can neither act nor fetch: references stay inside of the drawing.
fn is_harmless(name: &str, value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    let plain = name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if !plain || name.to_ascii_lowercase().starts_with("on") {
        return false;
    }
    if name == "href" {
        return value.starts_with('#');
    }
    // A backslash may spell any word of a style.
    let inside = value.matches("url(").count() == value.matches("url(#").count();
    let bad = ["javascript:", "data:", "@import", "expression(", "\\"];
    inside && !bad.iter().any(|bad| value.contains(bad))
}

fn escape(text: &str, clean: &mut String) {
    for c in text.chars() {
        match c {
            '<' => clean.push_str("&lt;"),
            '>' => clean.push_str("&gt;"),
            '&' => clean.push_str("&amp;"),
            '"' => clean.push_str("&quot;"),
            c => clean.push(c),
        }
    }
}
