//! Every view of the programme in every language, light and dark, on a laptop and on a wall,
//! compared with kept pictures at a quarter of their size: a place that moved is seen, a
//! letter's smoothing is not. `KURULTAI_KEEP_PICTURES=1` keeps the new ones. Beside the light
//! laptop one language stands for all: `KURULTAI_PICTURES=all` compares every picture.

use std::path::PathBuf;

use kurultai_tests::fixture::{root, sample};
use kurultai_tests::picture::Picture;
use kurultai_tests::window::{Looks, Window, journey};

const VIEWS: [&str; 5] = ["rooms", "timeline", "delegations", "people", "list"];
const LANGUAGES: [&str; 4] = ["en", "ru", "kk", "ar"];
const SIZES: [(u32, u32); 2] = [(1280, 800), (2560, 1440)];

/// How much of a picture may differ, and by how much a point must to count.
const MOST_POINTS: f64 = 0.02;
const LEAST_DIFFERENCE: u8 = 40;

fn compare(size: (u32, u32), dark: bool, usual: &[&'static str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let mut differ = Vec::new();
    let keep = std::env::var_os("KURULTAI_KEEP_PICTURES").is_some();
    let all = keep || std::env::var_os("KURULTAI_PICTURES").is_some();
    for &language in if all { &LANGUAGES[..] } else { usual } {
        journey(async {
            let looks = Looks { dark, language };
            let window = Window::open_looking(&file, looks).await;
            window.resize(size).await;
            window.wait_for(&format!("html[lang='{language}']")).await;
            for view in VIEWS {
                window.click(&format!("view-{view}")).await;
                let theme = if dark { "dark" } else { "light" };
                let name = format!("{view}-{language}-{theme}-{}", size.0);
                let shown = Picture::read(&still(&window).await).quarter();
                let kept = kept(&name);
                if keep {
                    shown.write(&kept);
                }
                let apart = Picture::load(&kept).apart(&shown, LEAST_DIFFERENCE);
                if apart > MOST_POINTS {
                    window.screenshot(&name).await;
                    differ.push(format!("{name}: {:.1} %", apart * 100.0));
                }
            }
            window.close().await;
        });
    }
    assert!(differ.is_empty(), "differ, see out/: {differ:?}");
}

/// A picture of the window once nothing moves in it.
async fn still(window: &Window) -> Vec<u8> {
    let mut last = window.picture().await;
    for _ in 0..20 {
        let next = window.picture().await;
        if next == last {
            break;
        }
        last = next;
    }
    last
}

fn kept(name: &str) -> PathBuf {
    root().join("tests/ref/views").join(format!("{name}.png"))
}

#[test]
fn views_are_as_kept_on_a_laptop() {
    compare(SIZES[0], false, &LANGUAGES);
}

#[test]
fn views_are_as_kept_on_a_laptop_in_the_dark() {
    compare(SIZES[0], true, &["en"]);
}

#[test]
fn views_are_as_kept_on_a_wall() {
    compare(SIZES[1], false, &["ar"]);
}

#[test]
fn views_are_as_kept_on_a_wall_in_the_dark() {
    compare(SIZES[1], true, &["en"]);
}
