//! What is to be done with one resource: of what is wanted, what is known to have been put
//! there, and what stands on the server. Pure: the same for a dry run and a true one.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ledger::{Known, Told};

/// What the server has under a resource's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum There {
    /// Nothing.
    Absent,
    /// Something, of which only the edition is known.
    Listed {
        /// Its ETag, as listed; `None`: the server gives none.
        etag: Option<String>,
    },
    /// Something that was read.
    Seen {
        /// Its ETag, as of what was read.
        etag: Option<String>,
        /// The hash of what it says.
        essence: String,
        /// Whether it is cancelled there.
        cancelled: bool,
    },
}

/// What the user chose for a resource that others changed, looking at one edition of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PublicationChoice {
    /// The session's UID.
    pub uid: String,
    /// The ETag of what the user saw; `None`: that it was gone. Of any other it says nothing.
    pub etag: Option<String>,
    /// Which is to stand.
    pub take: Take,
}

/// Which of two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Take {
    /// What stands on the server.
    Theirs,
    /// What the programme says.
    Ours,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To put it where nothing is (`If-None-Match: *`).
    Create,
    /// To put it in the place of this edition (`If-Match`).
    Update(Option<String>),
    /// To put what is there as cancelled in the place of this edition.
    Cancel(Option<String>),
    /// To remove this edition, which is cancelled.
    Remove(Option<String>),
    /// Nothing but to note that this edition is what is wanted.
    Adopt(Option<String>),
    /// Nothing: it is as it was put there.
    Unchanged,
    /// Nothing: the user keeps what others made of it, which is noted.
    Keep(Option<String>),
    /// Nothing: the user kept it before, and neither side has changed since.
    Kept,
    /// To read what is there: its edition alone does not tell whose it is.
    Look,
    /// To ask the user: others changed it, or took it away.
    Conflict,
    /// To note that there is nothing of it, and nothing to be.
    Forget,
    /// To note that this scope has it no more, and another has.
    Release,
}

/// What is wanted, and what is known of its past.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What is to be there; `None`: the session left the scope, or is no more.
    pub wanted: Option<&'a Told>,
    /// Whether what is wanted is cancelled for this scope alone, and goes on for others.
    pub off: bool,
    /// What is known to have been put there.
    pub known: Option<&'a Known>,
    /// Whether another scope that was put there holds it.
    pub held_elsewhere: bool,
    /// What the user chose.
    pub choice: Option<&'a PublicationChoice>,
    /// Whether entries that stand there as cancelled since an earlier run are removed.
    pub remove: bool,
}

impl Case<'_> {
    /// The next step. After [`Step::Look`] it is asked again with [`There::Seen`], which never
    /// leads to another look.
    pub fn step(&self, there: &There) -> Step {
        let leaves = self.wanted.is_none() || self.off;
        match (self.wanted, there) {
            // What it is to be is the other scope's to say.
            _ if leaves && self.held_elsewhere => Step::Release,
            (None, There::Absent) => Step::Forget,
            (None, _) => self.leaving(there),
            (Some(wanted), There::Absent) => self.absent(wanted),
            (Some(wanted), _) => self.present(wanted, there),
        }
    }

    fn absent(&self, wanted: &Told) -> Step {
        // Nobody there has anything that could be cancelled.
        if wanted.cancelled {
            return Step::Forget;
        }
        let told = self.known.and_then(|known| known.told.as_ref());
        match told {
            // It never arrived, or was cancelled there and is on again.
            None => self.kept(None).unwrap_or(Step::Create),
            Some(told) if told.cancelled => Step::Create,
            Some(_) => match self.kept(None).or_else(|| self.chosen(None)) {
                Some(Step::Update(_)) => Step::Create,
                Some(step) => step,
                None => Step::Conflict,
            },
        }
    }

    fn present(&self, wanted: &Told, there: &There) -> Step {
        match there {
            There::Absent => Step::Create,
            There::Listed { etag } => match self.standing(etag) {
                Some(told) if told.fingerprint == wanted.fingerprint => {
                    if wanted.cancelled && self.remove {
                        Step::Remove(etag.clone())
                    } else {
                        Step::Unchanged
                    }
                }
                Some(_) => Step::Update(etag.clone()),
                None => self.kept(etag.as_deref()).unwrap_or(Step::Look),
            },
            There::Seen {
                etag,
                essence,
                cancelled,
            } => {
                let ours = self.sent().find(|told| told.essence == *essence);
                let same = match ours {
                    // It says the same; what it does not say may be another, such as a colour.
                    Some(ours) => ours.fingerprint == wanted.fingerprint,
                    None => wanted.essence == *essence || (wanted.cancelled && *cancelled),
                };
                if same {
                    Step::Adopt(etag.clone())
                } else if ours.is_some() {
                    Step::Update(etag.clone())
                } else {
                    let kept = self.kept(etag.as_deref());
                    let next = kept.or_else(|| self.chosen(etag.as_deref()));
                    next.unwrap_or(Step::Conflict)
                }
            }
        }
    }

    fn leaving(&self, there: &There) -> Step {
        match there {
            There::Absent => Step::Forget,
            There::Listed { etag } => match self.standing(etag) {
                Some(told) if told.cancelled && self.remove => Step::Remove(etag.clone()),
                Some(told) if told.cancelled => Step::Unchanged,
                _ => self.kept(etag.as_deref()).unwrap_or(Step::Look),
            },
            There::Seen {
                etag,
                essence,
                cancelled,
            } => {
                if *cancelled {
                    return Step::Adopt(etag.clone());
                }
                if self.sent().any(|told| told.essence == *essence) {
                    return Step::Cancel(etag.clone());
                }
                let kept = self.kept(etag.as_deref());
                match kept.or_else(|| self.chosen(etag.as_deref())) {
                    Some(Step::Update(etag)) => Step::Cancel(etag),
                    Some(step) => step,
                    None => Step::Conflict,
                }
            }
        }
    }

    /// What stands there beyond doubt: the edition is the one that the last run left.
    fn standing(&self, etag: &Option<String>) -> Option<&Told> {
        let known = self.known?;
        let sure = known.sent.is_none() && etag.is_some() && known.etag == *etag;
        known.told.as_ref().filter(|_| sure)
    }

    /// What was put there, or at least sent off.
    fn sent(&self) -> impl Iterator<Item = &Told> {
        let known = self.known.into_iter();
        known.flat_map(|known| known.told.iter().chain(&known.sent))
    }

    /// Whether the user kept this edition against what is wanted now.
    fn kept(&self, etag: Option<&str>) -> Option<Step> {
        let kept = self.known?.kept.as_ref()?;
        let wanted = self.wanted.map_or("", |wanted| &wanted.fingerprint);
        let same = kept.etag.as_deref() == etag && kept.fingerprint == wanted;
        (same && self.choice.is_none()).then_some(Step::Kept)
    }

    /// What the user chose of this edition.
    fn chosen(&self, etag: Option<&str>) -> Option<Step> {
        let choice = self.choice.filter(|c| c.etag.as_deref() == etag)?;
        let etag = etag.map(str::to_owned);
        Some(match choice.take {
            Take::Theirs => Step::Keep(etag),
            Take::Ours => Step::Update(etag),
        })
    }
}
