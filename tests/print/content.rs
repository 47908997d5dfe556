//! What the pages say.

use congress::agenda::of_delegation;
use messages::Language;

use crate::fixture::{self, GUEST};
use crate::paper::{arabic_words, poppler, print, text, try_print};

#[test]
fn the_facts_stand_on_the_page_in_english_russian_and_kazakh() {
    let rows: [(Language, &[&str]); 3] = [
        (
            Language::En,
            &[
                "VIII Congress of Leaders of World and Traditional Religions",
                "Dialogue of Religions: Synergy for the Future",
                "16–18 September 2025",
                "Agenda World Council of Elders",
                "Head of delegation His Eminence First Elder Chair of the Council on behalf of the General Assembly of Elders",
                "Liaison officer Protocol service, desk 4, +7 7172 00 00 00",
                "Arrival 15 September 2025, 23:40 (UTC+5) Astana, flight XX 123",
                "Departure 19 September 2025, 06:15 (UTC-3:30)",
                "Tuesday, 16 September 2025 Astana time, Asia/Almaty, UTC+5 15:00 17:30 Special session on safeguarding religious sites Cradle Hall, Palace of Peace and Accord",
                "Moderator His Eminence First Elder",
                "Speaker Second Elder, on behalf of the Chair of the Council",
                "Host International Center for Interfaith Dialogue",
                "Co-organizer United Nations Alliance of Civilizations",
                "Interpretation English, Russian, Kazakh, Arabic, French",
                "Note Doors close at 14:45. Seats are marked with the flag.",
                "Opening and plenary session Great Hall, Palace of Independence Participant World Council of Elders",
                "At the same time Bilateral meeting, 12:30–13:15",
                "At the same time Opening and plenary session, 10:00–13:00",
                "22:00 00:30 until 18 September 2025 Night of prayer",
                "Time to be announced Visit to the Peace Park Place to be announced",
                "Notes Cars wait at the north door. Vegetarian meals are ordered.",
                "Issued 1 September 2025, 09:30",
                "Page 1 of 2",
            ],
        ),
        (
            Language::Ru,
            &[
                "VIII Съезд лидеров мировых и традиционных религий",
                "16–18 сентября 2025 г.",
                "Программа пребывания Всемирный совет старейшин",
                "Глава делегации Его Высокопреосвященство Первый старейшина Председатель Совета от имени: Генеральная ассамблея старейшин",
                "Прибытие 15 сентября 2025 г., 23:40 (UTC+5)",
                "Вторник, 16 сентября 2025 г. Время Астаны, Asia/Almaty, UTC+5 15:00 17:30 Специальная сессия по защите религиозных объектов Зал «Колыбель», Дворец мира и согласия",
                "Альянс цивилизаций ООН",
                "английский, русский, казахский, арабский, французский",
                "Время будет объявлено Посещение парка мира",
                "Составлено 1 сентября 2025 г., 09:30",
                "Страница 1 из 2",
            ],
        ),
        (
            Language::Kk,
            &[
                "Әлемдік және дәстүрлі діндер лидерлерінің VIII съезі",
                "2025 ж. 16–18 қыркүйек",
                "Дүниежүзілік ақсақалдар кеңесі",
                "Бірінші ақсақал Кеңес төрағасы Ақсақалдар бас ассамблеясы атынан",
                "2025 ж. 16 қыркүйек, сейсенбі Астана уақыты, Asia/Almaty, UTC+5 15:00 17:30 Діни нысандарды қорғау жөніндегі арнайы сессия Cradle Hall, Palace of Peace and Accord",
                "United Nations Alliance of Civilizations",
                "ағылшын, орыс, қазақ, араб, француз",
                "Екінші ақсақал, Кеңес төрағасы атынан",
                "2 беттің 1-беті",
            ],
        ),
    ];
    for (language, facts) in rows {
        let page = text(&print(&fixture::programme(), language));
        for fact in facts {
            assert!(
                page.contains(fact),
                "{language:?} lacks {fact:?} in:\n{page}"
            );
        }
    }
}

#[test]
fn the_facts_stand_on_the_page_in_arabic() {
    let pdf = print(&fixture::programme(), Language::Ar);
    let page = poppler("pdftotext", &["-", "-"], &pdf);
    let words = arabic_words(&page);
    for fact in [
        "المؤتمر الثامن لزعماء الأديان العالمية والتقليدية",
        "حوار الأديان: تآزر من أجل المستقبل",
        "المجلس العالمي للحكماء",
        "رئيس الوفد",
        "سماحة الشيخ الأول",
        "عن الجمعية العامة للحكماء",
        "الثلاثاء",
        "سبتمبر",
        "توقيت أستانا",
        "جلسة خاصة حول حماية المواقع الدينية",
        "المركز الدولي للحوار بين الأديان",
        "تحالف الأمم المتحدة للحضارات",
        "الإنجليزية، الروسية، الكازاخية، العربية، الفرنسية",
        "القاعة الكبرى، قصر الاستقلال",
        "في الوقت نفسه",
        "زيارة حديقة السلام",
    ] {
        let wanted = arabic_words(fact);
        let found = words.windows(wanted.len()).any(|some| some == wanted);
        assert!(found, "{fact:?} ({wanted:?}) is not in {words:?}");
    }
    // Names without Arabic stand in the language that they fall back to; times and
    // offsets read from left to right, in European digits.
    let page = text(&pdf);
    for fact in [
        "Palace of Peace and Accord",
        "Second Elder",
        "15:00 17:30",
        "UTC+5",
        "UTC-3:30",
    ] {
        assert!(page.contains(fact), "{fact} is not in {page}");
    }
    assert!(!page.contains(|c| matches!(c, '٠'..='٩')));
}

#[test]
fn arabic_pages_are_mirrored() {
    let left = |language, word: &str| {
        let found = crate::paper::boxes(&print(&fixture::programme(), language));
        found.into_iter().find(|(_, w)| w == word).unwrap().0[0]
    };
    assert!(left(Language::En, "15:00") < 80.0);
    assert!(left(Language::Ar, "15:00") > 450.0);
}

#[test]
fn every_session_of_the_delegation_and_no_other_is_printed() {
    let programme = fixture::programme();
    for delegation in &programme.delegations {
        let page = text(&try_print(&programme, &[delegation.id.as_str()], Language::En).unwrap());
        let items = of_delegation(&programme, &delegation.id);
        for session in &programme.sessions {
            let expected = items.iter().any(|item| item.session_id == session.id);
            let title = session.title.get("en");
            assert_eq!(page.contains(title), expected, "{} {title}", delegation.id);
        }
        for absent in [
            "Cancelled",
            "Internal",
            "Declined Partner",
            "Stranger",
            "not for print",
        ] {
            assert!(!page.contains(absent), "{absent} is in {page}");
        }
    }
}

#[test]
fn a_delegation_without_sessions_is_told_so() {
    let page = text(&try_print(&fixture::programme(), &["d-quiet"], Language::En).unwrap());
    assert!(page.contains("Quiet Fellowship No session is planned for this delegation yet."));
    assert!(
        page.contains("Page 1 of 1") && !page.contains("Head of delegation"),
        "{page}"
    );
}

#[test]
fn the_offset_is_that_of_the_day() {
    let mut programme = fixture::programme();
    let plenary = programme
        .sessions
        .iter_mut()
        .find(|s| s.id.as_str() == "s-plenary")
        .unwrap();
    plenary.starts = Some(fixture::at("2022-09-14T10:00:00"));
    plenary.ends = Some(fixture::at("2022-09-14T13:00:00"));
    let page = text(&print(&programme, Language::En));
    assert!(page.contains("Wednesday, 14 September 2022 Astana time, Asia/Almaty, UTC+6"));
    assert!(page.contains("Tuesday, 16 September 2025 Astana time, Asia/Almaty, UTC+5"));
}

#[test]
fn a_zone_without_a_name_is_told_by_its_identifier() {
    let mut programme = fixture::programme();
    programme.event.zone = "America/St_Johns".into();
    let page = text(&print(&programme, Language::En));
    assert!(
        page.contains("Time zone: America/St_Johns, UTC-2:30"),
        "{page}"
    );
}

#[test]
fn several_of_one_role_stand_under_one_label() {
    let mut programme = fixture::programme();
    programme.parts.push(fixture::part(
        "s-plenary",
        fixture::guest(),
        congress::part::PartRole::Speaker,
        7,
    ));
    let speech = fixture::part(
        "s-plenary",
        congress::Who::Person("person-head".into()),
        congress::part::PartRole::Speaker,
        8,
    );
    programme.parts.push(speech);
    let page = text(&try_print(&programme, &[GUEST], Language::En).unwrap());
    assert!(
        page.contains("Speaker World Council of Elders His Eminence First Elder"),
        "{page}"
    );
}
