import { afterEach, expect, it } from 'vitest';
import { formatDay, locale } from '../i18n';
import { wordHolder, wordMoment } from './holder';

const TUESDAY = formatDay('2025-09-16', 'day');

afterEach(() => locale.set('en'));

it.each([
  ['2025-09-16T09:05:00+05:00', '09:05 (UTC+5)'],
  ['2025-09-16T23:59:59.123456789+05:45', '23:59 (UTC+5:45)'],
  ['2025-09-16T00:05:00-03:30', '00:05 (UTC−3:30)'],
  ['2025-09-16T00:05:00+00:00', '00:05 (UTC)'],
  ['2025-09-16T00:05:00Z', '00:05 (UTC)'],
])('%s is read by the other machine’s own clock', (moment, words) => {
  expect(wordMoment(moment)).toBe(`${TUESDAY}, ${words}`);
});

it('what is no moment stands as it is: the lock file is anybody’s to write', () => {
  expect(wordMoment('yesterday')).toBe('yesterday');
});

it('tells who, where and since when', () => {
  const since = '2025-09-16T09:05:00+05:00';
  expect(wordHolder({ author: 'Protocol', host: 'pc-3', since, here: false })).toBe(
    `Open by Protocol on pc-3 since ${TUESDAY}, 09:05 (UTC+5).`,
  );
  expect(wordHolder({ author: 'Protocol', host: 'pc-3', since, here: true })).toContain(
    'on this computer',
  );
  expect(wordHolder({ author: ' ', host: 'pc-3', since, here: false })).toContain('someone');
  expect(wordHolder(null)).toBe('It is open in another program or window.');
});
