//! Where the bytes of a SQLite file lie, by what they are for, and changes to them
//! (SQLite file format, sections 1.3 to 1.6).

use std::fmt;
use std::ops::Range;

use crate::proof::Chance;

/// What of a file is harmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    FileHeader,
    InteriorHeader,
    InteriorPointers,
    InteriorCells,
    LeafHeader,
    LeafPointers,
    CellHeaders,
    CellContents,
    OverflowLink,
    OverflowContent,
    FreeTrunk,
    FreeLeaf,
    AnyByte,
    AnyBit,
    PageZeroed,
    PageDoubled,
    PagesSwapped,
}

impl Kind {
    pub const ALL: [Self; 17] = [
        Self::FileHeader,
        Self::InteriorHeader,
        Self::InteriorPointers,
        Self::InteriorCells,
        Self::LeafHeader,
        Self::LeafPointers,
        Self::CellHeaders,
        Self::CellContents,
        Self::OverflowLink,
        Self::OverflowContent,
        Self::FreeTrunk,
        Self::FreeLeaf,
        Self::AnyByte,
        Self::AnyBit,
        Self::PageZeroed,
        Self::PageDoubled,
        Self::PagesSwapped,
    ];
}

/// The lengths of the header's fields, from the first byte on.
const FIELDS: [usize; 23] = [
    16, 2, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 20, 4, 4,
];

/// Where in a file the bytes of each kind lie.
pub struct Layout {
    page: usize,
    pages: usize,
    places: Vec<(Kind, Range<usize>)>,
}

impl Layout {
    /// Of a sound file.
    pub fn of(file: &[u8]) -> Self {
        let page = usize::from(u16::from_be_bytes([file[16], file[17]]));
        let mut layout = Self {
            page,
            pages: file.len() / page,
            places: Vec::new(),
        };
        let mut at = 0;
        for length in FIELDS {
            layout.add(Kind::FileHeader, at..at + length);
            at += length;
        }
        assert_eq!(at, 100);
        let free = layout.free(file);
        for number in 0..layout.pages {
            if !free.contains(&number) {
                layout.used(file, number);
            }
        }
        layout
    }

    pub fn pages(&self) -> usize {
        self.pages
    }

    /// Whether there is anything of a kind.
    pub fn has(&self, kind: Kind) -> bool {
        kind >= Kind::AnyByte || self.places.iter().any(|(of, _)| *of == kind)
    }

    fn add(&mut self, kind: Kind, place: Range<usize>) {
        if !place.is_empty() {
            self.places.push((kind, place));
        }
    }

    /// The free pages, counted from none.
    fn free(&mut self, file: &[u8]) -> Vec<usize> {
        let mut free = Vec::new();
        let mut trunk = long(file, 32);
        while trunk != 0 {
            let start = (trunk - 1) * self.page;
            let leaves = long(file, start + 4);
            free.push(trunk - 1);
            self.add(Kind::FreeTrunk, start..start + 8 + 4 * leaves);
            for leaf in 0..leaves {
                let number = long(file, start + 8 + 4 * leaf) - 1;
                free.push(number);
                self.add(Kind::FreeLeaf, number * self.page..(number + 1) * self.page);
            }
            trunk = long(file, start);
        }
        free
    }

    fn used(&mut self, file: &[u8], number: usize) {
        let (start, end) = (number * self.page, (number + 1) * self.page);
        let head = if number == 0 { 100 } else { start };
        let interior = match file[head] {
            2 | 5 => true,
            10 | 13 => false,
            // All else of a file without pointer maps: the number of the next page first.
            _ => {
                self.add(Kind::OverflowLink, start..start + 4);
                self.add(Kind::OverflowContent, start + 4..end);
                return;
            }
        };
        let cells = short(file, head + 3);
        let pointers = head + if interior { 12 } else { 8 };
        let cell = |i: usize| start + short(file, pointers + 2 * i);
        if interior {
            self.add(Kind::InteriorHeader, head..pointers);
            self.add(Kind::InteriorPointers, pointers..pointers + 2 * cells);
            for i in 0..cells {
                self.add(Kind::InteriorCells, cell(i)..end.min(cell(i) + 12));
            }
        } else {
            self.add(Kind::LeafHeader, head..pointers);
            self.add(Kind::LeafPointers, pointers..pointers + 2 * cells);
            for i in 0..cells {
                self.add(Kind::CellHeaders, cell(i)..end.min(cell(i) + 12));
            }
            let content = start + short(file, head + 5);
            self.add(Kind::CellContents, content..end);
        }
    }
}

/// A harmed file.
pub struct Harm {
    pub bytes: Vec<u8>,
    told: String,
}

impl fmt::Display for Harm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told)
    }
}

impl Harm {
    /// Harms a copy of a file in some place of a kind; a seed decides which and how.
    pub fn new(file: &[u8], layout: &Layout, kind: Kind, seed: u64) -> Self {
        let mut chance = Chance(seed);
        let mut harmed = Self {
            bytes: file.to_vec(),
            told: format!("{kind:?}"),
        };
        match kind {
            Kind::PageZeroed | Kind::PageDoubled | Kind::PagesSwapped => {
                while harmed.bytes == file {
                    harmed.page(layout, kind, &mut chance);
                }
            }
            Kind::AnyByte | Kind::AnyBit => {
                let at = chance.below(file.len() as u64) as usize;
                harmed.byte(at, kind == Kind::AnyBit, &mut chance);
            }
            _ => {
                let places = layout.places.iter().filter(|(of, _)| *of == kind);
                let places: Vec<_> = places.map(|(_, place)| place.clone()).collect();
                let place = places[chance.below(places.len() as u64) as usize].clone();
                let at = place.start + chance.below(place.len() as u64) as usize;
                let bit = chance.percent(30);
                harmed.byte(at, bit, &mut chance);
            }
        }
        harmed
    }

    fn byte(&mut self, at: usize, bit: bool, chance: &mut Chance) {
        let was = self.bytes[at];
        let mut now = was;
        while now == was {
            now = match if bit { 0 } else { chance.below(5) } {
                0 => was ^ (1 << chance.below(8)),
                1 => was.wrapping_add(1),
                2 => was.wrapping_sub(1),
                3 => [0, 0x7F, 0x80, 0xFF][chance.below(4) as usize],
                _ => chance.next() as u8,
            };
        }
        self.bytes[at] = now;
        self.told += &format!(" byte {at}: {was:#04x} to {now:#04x}");
    }

    fn page(&mut self, layout: &Layout, kind: Kind, chance: &mut Chance) {
        let size = layout.page;
        let mut any = || chance.below(layout.pages as u64) as usize * size;
        let (one, other) = (any(), any());
        match kind {
            Kind::PageZeroed => self.bytes[one..one + size].fill(0),
            Kind::PageDoubled => self.bytes.copy_within(one..one + size, other),
            _ if one != other => {
                let (low, high) = self.bytes.split_at_mut(one.max(other));
                low[one.min(other)..][..size].swap_with_slice(&mut high[..size]);
            }
            _ => {}
        }
        self.told += &format!(" pages at {one}, {other}");
    }
}

fn long(file: &[u8], at: usize) -> usize {
    u32::from_be_bytes(file[at..at + 4].try_into().unwrap()) as usize
}

fn short(file: &[u8], at: usize) -> usize {
    usize::from(u16::from_be_bytes(file[at..at + 2].try_into().unwrap()))
}
