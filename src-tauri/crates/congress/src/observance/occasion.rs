//! The names of what is observed. The words stand in the catalogue.

use std::fmt;

use serde::{Deserialize, Serialize};
use specta::Type;

/// A prayer, a day or a feast.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum Occasion {
    Fajr,
    Dhuhr,
    Asr,
    Maghrib,
    Isha,
    FridayPrayer,
    /// The fast of a day of Ramadan.
    Ramadan,
    /// The fast of a day by someone's own statement.
    Fast,
    Shabbat,
    RoshHashanah,
    YomKippur,
    Sukkot,
    SheminiAtzeret,
    SimchatTorah,
    Pesach,
    Shavuot,
    Christmas,
    MaryMotherOfGod,
    Epiphany,
    SaintJoseph,
    PalmSunday,
    GoodFriday,
    Easter,
    Ascension,
    Pentecost,
    CorpusChristi,
    PeterAndPaul,
    Assumption,
    AllSaints,
    ImmaculateConception,
    Theophany,
    MeetingOfTheLord,
    Annunciation,
    Transfiguration,
    Dormition,
    NativityOfTheTheotokos,
    ExaltationOfTheCross,
    EntryOfTheTheotokos,
    CopticNewYear,
    FindingOfTheCross,
    EidAlFitr,
    EidAlAdha,
    Vesak,
    BuddhasBirthday,
    BodhiDay,
    Losar,
    MahaShivaratri,
    Holi,
    RamNavami,
    Janmashtami,
    GaneshChaturthi,
    Dussehra,
    Diwali,
    Vaisakhi,
    GuruNanak,
    NawRuz,
    Ridvan,
    DeclarationOfTheBab,
    AscensionOfBahaullah,
    MartyrdomOfTheBab,
    BirthOfTheBab,
    BirthOfBahaullah,
    Nowruz,
    KhordadSal,
    LunarNewYear,
    BirthOfLaozi,
    Zhongyuan,
    DoubleNinth,
    Shogatsu,
    NiinameSai,
}

impl fmt::Display for Occasion {
    /// The name by which it is stored and stands in the catalogue, such as `fridayPrayer`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}
