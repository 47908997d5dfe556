//! The table that is printed, and how many times become one figure.

use std::time::Instant;

use serde_json::Value;

/// Prints one line.
pub fn row(what: &str, figure: &str) {
    println!("| {what} | {figure} |");
}

/// The middle and the worst.
pub fn spread(times: &mut [f64]) -> String {
    times.sort_by(f64::total_cmp);
    let count = times.len();
    format!(
        "{:.1} ms (worst {:.1} ms, {count} runs)",
        at(times, 0.5),
        at(times, 1.0),
    )
}

/// As [`spread`], of times that are a fraction of a millisecond.
pub fn fine(times: &mut [f64]) -> String {
    times.sort_by(f64::total_cmp);
    let count = times.len();
    format!(
        "{:.3} ms (worst {:.3} ms, {count} runs)",
        at(times, 0.5),
        at(times, 1.0),
    )
}

/// The middle, and what nineteen in twenty stay under.
pub fn p50_p95(times: &mut [f64]) -> String {
    times.sort_by(f64::total_cmp);
    let count = times.len();
    format!(
        "p50 {:.1} ms, p95 {:.1} ms ({count} frames)",
        at(times, 0.5),
        at(times, 0.95),
    )
}

/// The middle one.
pub fn middle(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    at(times, 0.5)
}

/// The numbers of a list that came from a page.
pub fn numbers(list: &Value) -> Vec<f64> {
    let list = list.as_array().expect("a list");
    list.iter().filter_map(Value::as_f64).collect()
}

/// How long some work takes, in milliseconds.
pub fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1e3
}

fn at(sorted: &[f64], part: f64) -> f64 {
    sorted[((sorted.len() - 1) as f64 * part) as usize]
}
