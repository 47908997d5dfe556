// Writes prayers.tsv, evenings.tsv, holy-days.tsv and hijri.tsv beside this file, by the
// npm packages `adhan` and `@hebcal/core` and by ICU inside node. Run: npm ci && npm run tables.
import { writeFileSync } from "node:fs";
import * as adhan from "adhan";
import { GeoLocation, HDate, HebrewCalendar, Zmanim, flags } from "@hebcal/core";

const places = [
  ["Astana", 51.1333, 71.4333, "Asia/Almaty"],
  ["Mecca", 21.4225, 39.8262, "Asia/Riyadh"],
  ["Oslo", 59.9139, 10.7522, "Europe/Oslo"],
  ["Jerusalem", 31.7683, 35.2137, "Asia/Jerusalem"],
  ["New York", 40.7128, -74.006, "America/New_York"],
  ["Jakarta", -6.2088, 106.8456, "Asia/Jakarta"],
  ["Sydney", -33.8688, 151.2093, "Australia/Sydney"],
  ["Kathmandu", 27.7172, 85.324, "Asia/Kathmandu"],
  ["Apia", -13.8333, -171.7667, "Pacific/Apia"],
  ["Honolulu", 21.3069, -157.8583, "Pacific/Honolulu"],
  ["Urumqi", 43.8256, 87.6168, "Asia/Shanghai"],
  ["Buenos Aires", -34.6037, -58.3816, "America/Argentina/Buenos_Aires"],
  ["Reykjavik", 64.1466, -21.9426, "Atlantic/Reykjavik"],
];
// A congress, the solstices and the equinox, both ends of summer time, leap day, Ramadan.
const days = [
  "2025-03-07", "2025-03-20", "2025-03-30", "2025-06-21", "2025-09-18", "2025-09-19",
  "2025-10-26", "2025-12-21", "2026-02-27", "2026-10-07", "2028-02-29", "2028-09-15",
];
const methods = [
  "MuslimWorldLeague", "Egyptian", "Karachi", "UmmAlQura", "Dubai", "MoonsightingCommittee",
  "NorthAmerica", "Kuwait", "Qatar", "Singapore", "Tehran", "Turkey",
];
const schools = ["shafi", "hanafi"];
const rules = { middleOfTheNight: "middleofthenight", seventhOfTheNight: "seventhofthenight", twilightAngle: "twilightangle" };

const camel = (name) => name[0].toLowerCase() + name.slice(1);
const shift = (day, by) => new Date(Date.parse(`${day}T00:00:00Z`) + by * 864e5).toISOString().slice(0, 10);

/** Wall time in a zone: 2025-09-18T04:00, or with seconds; "-" for none. */
function wall(date, zone, seconds = false) {
  if (!date || Number.isNaN(date.getTime())) return "-";
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit",
    hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
  }).formatToParts(date);
  const of = (type) => parts.find((part) => part.type === type).value;
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}${seconds ? `:${of("second")}` : ""}`;
}

function hijri(day) {
  const parts = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", {
    timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric",
  }).formatToParts(new Date(`${day}T12:00:00Z`));
  const of = (type) => Number(parts.find((part) => part.type === type).value);
  return [of("year"), of("month"), of("day")];
}

function prayers([name, latitude, longitude, zone], day, method, school, rule) {
  const params = adhan.CalculationMethod[method]();
  params.madhab = school === "hanafi" ? adhan.Madhab.Hanafi : adhan.Madhab.Shafi;
  params.highLatitudeRule = rules[rule];
  if (method === "UmmAlQura" && hijri(day)[1] === 9) params.adjustments.isha = 30;
  // The day for which the library answers with that day's noon in the zone.
  for (const by of [0, -1, 1]) {
    const [y, m, d] = shift(day, by).split("-").map(Number);
    const at = new adhan.Coordinates(latitude, longitude);
    const times = new adhan.PrayerTimes(at, new Date(y, m - 1, d), params);
    if (wall(times.dhuhr, zone).slice(0, 10) !== day) continue;
    const told = ["fajr", "sunrise", "dhuhr", "asr", "maghrib", "isha"].map((p) => wall(times[p], zone));
    return [name, latitude, longitude, zone, day, camel(method), school, rule, ...told].join("\t");
  }
  throw new Error(`${name} ${day}: no noon`);
}

function evening([name, latitude, longitude, zone], day) {
  const at = new GeoLocation(name, latitude, longitude, 0, zone);
  // The day for which the library answers with that day's noon: for Apia it is a day off.
  for (const by of [0, -1, 1]) {
    const [y, m, d] = shift(day, by).split("-").map(Number);
    const zmanim = new Zmanim(at, new Date(y, m - 1, d), false);
    if (wall(zmanim.chatzot(), zone).slice(0, 10) !== day) continue;
    const told = [
      wall(zmanim.sunset(), zone, true), wall(zmanim.sunsetOffset(-18, true), zone),
      wall(zmanim.sunsetOffset(-40, true), zone), wall(zmanim.tzeit(8.5), zone, true),
      wall(Zmanim.roundTime(zmanim.tzeit(8.5)), zone),
    ];
    return [name, latitude, longitude, zone, day, ...told].join("\t");
  }
  throw new Error(`${name} ${day}: no noon`);
}

function write(file, header, rows) {
  const note = `# Written by tables.mjs (npm adhan 4.4.6, @hebcal/core 6.9.3, ICU of node ${process.versions.icu}); not by hand.`;
  writeFileSync(new URL(file, import.meta.url), [note, `# ${header.join("\t")}`, ...rows, ""].join("\n"));
  console.log(file, rows.length);
}

const place = ["place", "latitude", "longitude", "zone", "day"];
const rows = [];
for (const where of places)
  for (const [i, day] of days.entries())
    for (const [j, method] of methods.entries())
      // Each school and rule meets each method and day over the places, not every one.
      rows.push(prayers(where, day, method, schools[(i + j) % 2], Object.keys(rules)[(i + j + places.indexOf(where)) % 3]));
write("prayers.tsv", [...place, "method", "asr", "high latitude", "fajr", "sunrise", "dhuhr", "asr", "maghrib", "isha"], rows);

const evenings = [...days, "2025-09-20", "2025-04-12", "2025-05-02", "2025-08-01"].sort();
write("evenings.tsv", [...place, "sunset", "candles 18", "candles 40", "8.5 degrees", "nightfall"],
  places.flatMap((where) => evenings.map((day) => evening(where, day))));

// Days on which no work is done, without Shabbat itself.
const holy = [];
for (let year = 2024; year <= 2040; year++)
  for (const il of [false, true])
    for (const event of HebrewCalendar.calendar({ year, il, noMinorFast: true, noRoshChodesh: true, noSpecialShabbat: true, noModern: true }))
      if (event.getFlags() & flags.CHAG) {
        const date = event.getDate().greg();
        const day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
        holy.push([il ? "israel" : "elsewhere", day, event.basename()].join("\t"));
      }
write("holy-days.tsv", ["where", "day", "name"], holy.sort());

const fasts = [];
for (let day = "2024-01-01"; day < "2041-01-01"; day = shift(day, 1)) {
  const [, month, date] = hijri(day);
  if (month === 9 && date === 1) fasts.push(`ramadan\t${day}`);
  if (month === 10 && date === 1) fasts.push(`eidAlFitr\t${day}`);
  if (month === 12 && date === 10) fasts.push(`eidAlAdha\t${day}`);
}
write("hijri.tsv", ["name", "day"], fasts);
