//! What an observance takes, and how it is stored.

use congress::observance::*;
use congress::{Invalid, Problem};

#[test]
fn nothing_is_stated_by_default() {
    let none = Observance::default();
    assert!(none.is_none());
    let fasting = Observance {
        fasting: true,
        ..Observance::default()
    };
    assert!(!fasting.is_none());
}

#[test]
fn it_is_stored_in_the_words_of_the_window() {
    let stated = Observance {
        prayer: Some(Prayer {
            method: Method::UmmAlQura,
            asr: AsrSchool::Hanafi,
            high_latitude: HighLatitude::SeventhOfTheNight,
        }),
        shabbat: Some(Shabbat { candle_minutes: 40 }),
        feasts: vec![Tradition::OrthodoxRevised],
        fasting: true,
    };
    let text = r#"{"prayer":{"method":"ummAlQura","asr":"hanafi","highLatitude":"seventhOfTheNight"},"shabbat":{"candleMinutes":40},"feasts":["orthodoxRevised"],"fasting":true}"#;
    assert_eq!(serde_json::to_string(&stated).unwrap(), text);
    assert_eq!(serde_json::from_str::<Observance>(text).unwrap(), stated);
}

#[test]
fn candles_are_lit_within_an_hour_of_sunset() {
    let lit = |candle_minutes| Observance {
        shabbat: Some(Shabbat { candle_minutes }),
        ..Observance::default()
    };
    for minutes in [0, 18, 40, 60] {
        assert_eq!(taken("observance", lit(minutes)), Ok(lit(minutes)));
    }
    let (least, most) = (0, 60);
    let refused = Invalid::new("observance", Problem::OutOfRange { least, most });
    assert_eq!(taken("observance", lit(61)), Err(refused));
}

#[test]
fn each_tradition_is_kept_once_in_order() {
    let of = |feasts: &[Tradition]| Observance {
        feasts: feasts.to_vec(),
        ..Observance::default()
    };
    let given = of(&[
        Tradition::Buddhist,
        Tradition::Catholic,
        Tradition::Buddhist,
    ]);
    let kept = of(&[Tradition::Catholic, Tradition::Buddhist]);
    assert_eq!(taken("observance", given), Ok(kept));
    let many = of(&[Tradition::Sikh; 41]);
    let (limit, length) = (40, 41);
    let refused = Invalid::new("observance", Problem::TooLong { limit, length });
    assert_eq!(taken("observance", many), Err(refused));
}
