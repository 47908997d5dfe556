//! Programmes to start from: the VIII Congress, told by a readable data file, and large
//! invented ones from a seed for tests and benchmarks.
//!
//! Both are the same at every call: ids are derived from keys, and nothing reads a clock.

mod build;
mod data;
mod ids;
mod scale;

use congress::Programme;

pub use scale::{scale, scale_in, scale_with};

/// Why the data file gives no programme. It lies in the program itself, so that only a
/// slip in editing it can cause one.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The file is not of the shape that [`data`] describes.
    #[error("the sample's data file: {0}")]
    Shape(#[from] serde_json::Error),
    /// A row names another by a key that no row has.
    #[error("the sample's data file: no {noun} has the key {key:?}")]
    UnknownKey {
        /// What was looked for, such as `room`.
        noun: &'static str,
        /// The key.
        key: String,
    },
    /// A day or clock time is none.
    #[error("the sample's data file: {0:?} is no time")]
    Time(String),
}

/// The VIII Congress of Leaders of World and Traditional Religions, Astana, 16 to 18
/// September 2025. What no source gives is marked "assumed" in the notes. Three clashes
/// stand in it for the checks to show.
///
/// # Errors
/// [`SampleError`], where the data file was edited into something else.
///
/// ```
/// let congress = sample::viii_congress().unwrap();
/// assert_eq!(congress.event.zone, "Asia/Almaty");
/// assert_eq!(congress.delegations.len(), 100);
/// ```
pub fn viii_congress() -> Result<Programme, SampleError> {
    build::programme(&data()?)
}

/// The whole sample file: the VIII Congress first, then the VII, the XXIII and XXIV sessions of
/// the Secretariat and the IX Congress, with the concept to 2033, its strands and what was
/// promised. All rows refer to rows of one of these programmes: they are to be taken in
/// together.
///
/// # Errors
/// [`SampleError`], where a data file was edited into something else.
///
/// ```
/// let events = sample::events().unwrap();
/// let ordinals: Vec<_> = events.iter().map(|p| p.event.ordinal).collect();
/// assert_eq!(ordinals, [Some(8), Some(7), Some(23), Some(24), Some(9)]);
/// ```
pub fn events() -> Result<Vec<Programme>, SampleError> {
    let data = data()?;
    let horizon = serde_json::from_str(include_str!("../horizon.json"))?;
    let main = build::programme(&data)?;
    let others = build::horizon::programmes(&horizon, &data, &main)?;
    Ok(std::iter::once(main).chain(others).collect())
}

fn data() -> Result<data::Data, SampleError> {
    Ok(serde_json::from_str(include_str!("../viii-congress.json"))?)
}
