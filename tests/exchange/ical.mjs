// Reads calendars with ical.js and tells, as JSON, what stands in them.

import { readFileSync } from 'node:fs';
import ICAL from '../../ui/node_modules/ical.js/dist/ical.js';

function text(property) {
  const type = property.jCal[2];
  const values = property.getValues().map(String);
  // What it does not know it leaves escaped; these are TEXT.
  const told = values.join('\n');
  return type === 'unknown'
    ? told.replace(/\\(.)/gs, (_, c) => (c === 'n' || c === 'N' ? '\n' : c))
    : told;
}

function properties(component) {
  return component
    .getAllProperties()
    .map((property) => [property.name.toUpperCase(), text(property)]);
}

function read(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  const components = calendar.getAllSubcomponents();
  return {
    properties: properties(calendar),
    components: components.map((component) => component.name.toUpperCase()),
    events: components.filter((c) => c.name === 'vevent').map(properties),
  };
}

process.stdout.write(JSON.stringify(process.argv.slice(2).map(read)));
