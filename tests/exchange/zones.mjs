// Compares what ical.js makes of calendars' VTIMEZONEs with what zones.py found tzdata to say.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ICAL from '../../ui/node_modules/ical.js/dist/ical.js';

const START = Date.UTC(2025, 0, 1);
const manifest = process.argv[2];
const zones = JSON.parse(readFileSync(manifest, 'utf8'));
const runs = JSON.parse(readFileSync(join(dirname(manifest), 'runs.json'), 'utf8'));
const wrong = [];
let asked = 0;
let count = 0;
zones.forEach(([name, path, hours], number) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  const own = runs[number];
  let run = -1;
  hours.forEach((hour, place) => {
    if (run + 1 < own.length && own[run + 1][0] === place) run += 1;
    const expected = own[run][1];
    if (expected === null) return;
    const at = new Date(START + hour * 3_600_000);
    const time = new ICAL.Time({
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: 0,
      second: 0,
      isDate: false,
    });
    const found = zone.utcOffset(time);
    asked += 1;
    if (found === expected) return;
    count += 1;
    if (wrong.length < 20) wrong.push([name, time.toString(), found, expected]);
  });
});
process.stdout.write(JSON.stringify({ asked, wrong, count }));
