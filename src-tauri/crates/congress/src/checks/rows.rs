//! Numbers for rows, which stay the same while rows come, go and move.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// The rows of one noun by number: a number is given to an id once, whether or not there is
/// such a row, so that references may come before what they refer to.
pub(super) struct Rows<Id> {
    numbers: HashMap<Id, usize, BuildHasherDefault<Quick>>,
    at: Vec<Option<usize>>,
    /// The ids of numbers that had no row when they were given, or lost theirs.
    absent: HashMap<usize, Id>,
}

/// A hash for ids that takes less time than the standard one. That guards
/// against ids chosen to collide, which only slow down whoever makes such a file.
#[derive(Default)]
struct Quick(u64);

/// An odd number of well mixed bits: 2^64 divided by the golden ratio.
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(MIX);
        }
    }

    fn finish(&self) -> u64 {
        // Multiplying mixes upwards; tables choose their places by the lowest bits.
        self.0.rotate_left(26)
    }
}

/// A row that is found by its id.
pub(super) trait Row: Clone {
    /// The id's type.
    type Id: Clone + Eq + Hash;

    /// The row's id.
    fn id(&self) -> &Self::Id;
}

/// Which numbers belong to a number.
#[derive(Default)]
pub(super) struct Many(Vec<Vec<usize>>);

impl<Id: Clone + Eq + Hash> Rows<Id> {
    /// Those of a list; the numbers are its own.
    pub fn of<R: Row<Id = Id>>(list: &[R]) -> Self {
        let numbers = list.iter().enumerate();
        Self {
            numbers: numbers.map(|(at, row)| (row.id().clone(), at)).collect(),
            at: (0..list.len()).map(Some).collect(),
            absent: HashMap::new(),
        }
    }

    /// The number of an id that has one.
    pub fn number(&self, id: &Id) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    /// The number of an id, which is given one where it has none.
    pub fn numbered(&mut self, id: &Id) -> usize {
        if let Some(number) = self.number(id) {
            return number;
        }
        let number = self.at.len();
        self.numbers.insert(id.clone(), number);
        self.absent.insert(number, id.clone());
        self.at.push(None);
        number
    }

    /// The id of a number.
    pub fn id<'a, R: Row<Id = Id>>(&'a self, list: &'a [R], number: usize) -> Option<&'a Id> {
        let row = self.row(list, number).map(Row::id);
        row.or_else(|| self.absent.get(&number))
    }

    /// The row of a number in its list.
    pub fn row<'a, R: Row<Id = Id>>(&self, list: &'a [R], number: usize) -> Option<&'a R> {
        self.at.get(number).copied().flatten().map(|at| &list[at])
    }

    /// All numbers that were ever given.
    pub fn all(&self) -> std::ops::Range<usize> {
        0..self.at.len()
    }

    /// Puts a row in the list in place of the one of its id, or takes that away.
    pub fn put<R: Row<Id = Id>>(&mut self, list: &mut Vec<R>, id: &Id, row: Option<&R>) {
        let number = self.numbered(id);
        match (self.at[number], row) {
            (Some(at), Some(row)) => list[at] = row.clone(),
            (None, Some(row)) => {
                self.at[number] = Some(list.len());
                list.push(row.clone());
            }
            (Some(at), None) => {
                list.swap_remove(at);
                self.at[number] = None;
                self.absent.insert(number, id.clone());
                if let Some(moved) = list.get(at) {
                    let moved = self.numbered(moved.id());
                    self.at[moved] = Some(at);
                }
            }
            (None, None) => {}
        }
    }
}

impl Many {
    /// What belongs to a number, in no order.
    pub fn of(&self, number: usize) -> &[usize] {
        self.0.get(number).map_or(&[], Vec::as_slice)
    }

    /// The numbers to which something belongs, or once belonged.
    pub fn all(&self) -> std::ops::Range<usize> {
        0..self.0.len()
    }

    /// Lets something belong to a number, or no longer.
    pub fn set(&mut self, number: usize, other: usize, belongs: bool) {
        if number >= self.0.len() {
            self.0.resize_with(number + 1, Vec::new);
        }
        set(&mut self.0[number], other, belongs);
    }
}

/// Puts a number in a list, or takes it out.
pub(super) fn set(list: &mut Vec<usize>, number: usize, there: bool) {
    if there {
        list.push(number);
    } else if let Some(at) = list.iter().position(|one| *one == number) {
        list.swap_remove(at);
    }
}

macro_rules! rows {
    ($($row:ident($id:ident)),+ $(,)?) => {$(
        impl Row for crate::$row {
            type Id = crate::id::$id;

            fn id(&self) -> &Self::Id {
                &self.id
            }
        }
    )+};
}

rows! {
    Venue(VenueId),
    Travel(TravelId),
    Room(RoomId),
    Track(TrackId),
    Session(SessionId),
    Organization(OrganizationId),
    Person(PersonId),
    Delegation(DelegationId),
    Member(MemberId),
    Part(PartId),
    CoOrganizer(CoOrganizerId),
    Agreement(AgreementId),
    AgreementParty(AgreementPartyId),
    Commitment(CommitmentId),
    Constraint(ConstraintId),
    Availability(AvailabilityId),
    Timetable(TimetableId),
    Acceptance(AcceptanceId),
    Release(ReleaseId),
}
