// Writes events (JSON: names and values) with ical-generator; says how many seconds of the processor it took.
// events.mjs EVENTS CALENDAR

import { readFileSync, writeFileSync } from 'node:fs';
import ical from 'ical-generator';

const events = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const wall = (text) =>
  text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6Z');
const begun = process.cpuUsage();
const calendar = ical({ prodId: '-//b//b//EN', timezone: 'Asia/Almaty' });
for (const values of events) {
  const [lat, lon] = (values.GEO ?? '').split(';').map(Number);
  calendar.createEvent({
    id: values.UID,
    sequence: Number(values.SEQUENCE),
    start: new Date(wall(values.DTSTART)),
    end: new Date(wall(values.DTEND)),
    stamp: new Date(wall(values.DTSTAMP)),
    created: new Date(wall(values.CREATED)),
    lastModified: new Date(wall(values['LAST-MODIFIED'])),
    summary: values.SUMMARY ?? '',
    description: values.DESCRIPTION ?? null,
    location: values.LOCATION
      ? { title: values.LOCATION, ...(values.GEO ? { geo: { lat, lon } } : {}) }
      : null,
    status: values.STATUS,
    class: values.CLASS,
    transparency: values.TRANSP,
    categories: [{ name: values.CATEGORIES }],
    x: [{ key: 'X-COLOR', value: values.COLOR }],
  });
}
writeFileSync(process.argv[3], calendar.toString());
const used = process.cpuUsage(begun);
console.log((used.user + used.system) / 1e6);
