//! Where sessions take place, as their events tell it: made once a room.

use std::borrow::Cow;

use congress::{LocalizedText, Room};

use crate::lookup::Lookup;
use crate::options::{Tongues, both};
use crate::text;
use crate::words::Words;

/// A room as LOCATION and GEO tell it.
pub(crate) struct Place<'a> {
    /// Room and venue, ready to be written; `None` where they have no names.
    pub text: Option<Cow<'a, str>>,
    /// The one language of these names.
    pub tag: Option<Cow<'a, str>>,
    /// Degrees north and east.
    pub geo: Option<String>,
}

impl<'a> Place<'a> {
    pub fn new(
        room: &'a Room,
        lookup: &Lookup<'a>,
        tongues: Tongues,
        (first, second): (&Words<'_>, Option<&Words<'_>>),
    ) -> Self {
        let venue = lookup.venues.get(&room.venue_id);
        let names = [Some(&room.name), venue.map(|venue| &venue.name)];
        let names: Vec<&'a LocalizedText> = names.into_iter().flatten().collect();
        let text = both(name(&names, first), second.map(|words| name(&names, words)));
        let at = venue.and_then(|venue| venue.coordinates());
        Self {
            text: text::line_of(text),
            tag: tongues.tag(&names),
            geo: at.map(|at| format!("{:.6};{:.6}", at.latitude, at.longitude)),
        }
    }
}

fn name<'a>(names: &[&'a LocalizedText], words: &Words<'_>) -> Cow<'a, str> {
    match names {
        [_, _] => {
            let mut text = String::new();
            let fill = |open: usize, text: &mut String| text.push_str(names[open].get(words.lang));
            words.place.put(&mut text, fill);
            Cow::Owned(text)
        }
        [room] => Cow::Borrowed(room.get(words.lang)),
        _ => Cow::Borrowed(""),
    }
}
