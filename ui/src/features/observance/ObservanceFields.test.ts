/** The form of an observance: nothing is stated but by those who fill it in. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { knows, LANGUAGES, locale } from '../../i18n';
import type { Observance } from '../../ipc';
import { usual } from '../../testing/usual';
import { states, USUAL_PRAYER, withPrayer, withShabbat } from './change';
import ObservanceFields from './ObservanceFields.svelte';
import { TRADITIONS } from './traditions';
import { wordObservance, wordOccasion } from './words';

const rust = import.meta.glob<string>(
  [
    '../../../../src-tauri/crates/congress/src/observance.rs',
    '../../../../src-tauri/crates/congress/src/observance/occasion.rs',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** The variants of an enumeration of the domain, as the wire names them. */
function variants(name: string): string[] {
  const source = Object.values(rust).join('\n');
  const body = new RegExp(`pub enum ${name} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {4}([A-Z]\w*),$/gm)].map(
    ([, variant = '']) => variant.charAt(0).toLowerCase() + variant.slice(1),
  );
}

const kebab = (code: string) => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const none: Observance = usual.person.observance;

function open(value: Observance) {
  const onsave = vi.fn();
  render(ObservanceFields, { value, hint: 'Only what is stated.', onsave });
  return onsave;
}

it('states nothing by itself, and the usual way of reckoning when prayers are kept', async () => {
  expect(states(none)).toBe(false);
  const onsave = open(none);
  expect(screen.queryByTestId('observance-method')).toBeNull();
  await fireEvent.click(screen.getByTestId('observance-prayer'));
  expect(onsave).toHaveBeenCalledExactlyOnceWith({ ...none, prayer: USUAL_PRAYER });
  // The box waits for the file.
  expect(screen.getByTestId<HTMLInputElement>('observance-prayer').checked).toBe(false);
});

it('changes one thing and leaves the others', { timeout: 20_000 }, async () => {
  const kept = withShabbat(withPrayer({ ...none, feasts: ['orthodox'] }, true), true);
  const onsave = open(kept);
  await fireEvent.change(screen.getByTestId('observance-asr'), { target: { value: 'hanafi' } });
  const prayer = { ...USUAL_PRAYER, asr: 'hanafi' };
  expect(onsave).toHaveBeenLastCalledWith({ ...kept, prayer });
  await fireEvent.input(screen.getByTestId('observance-candles'), { target: { value: '40' } });
  await fireEvent.blur(screen.getByTestId('observance-candles'));
  expect(onsave).toHaveBeenLastCalledWith({ ...kept, shabbat: { candleMinutes: 40 } });
  await fireEvent.click(screen.getByTestId('tradition-catholic'));
  expect(onsave).toHaveBeenLastCalledWith({ ...kept, feasts: ['catholic', 'orthodox'] });
  await fireEvent.click(screen.getByTestId('observance-shabbat'));
  expect(onsave).toHaveBeenLastCalledWith({ ...kept, shabbat: null });
  await fireEvent.click(screen.getByTestId('observance-fasting'));
  expect(onsave).toHaveBeenLastCalledWith({ ...kept, fasting: true });
  const { violations } = await axe.run(screen.getByTestId('observance'), {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('takes no candles of another day', async () => {
  const onsave = open(withShabbat(none, true));
  await fireEvent.input(screen.getByTestId('observance-candles'), { target: { value: '90' } });
  await fireEvent.blur(screen.getByTestId('observance-candles'));
  expect(onsave).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('0 to 60');
});

it('keeps how prayers are reckoned when they are said to be kept once more', () => {
  const own = { ...none, prayer: { ...USUAL_PRAYER, asr: 'hanafi' as const } };
  expect(withPrayer(own, true)).toEqual(own);
  expect(withPrayer(own, false).prayer).toBeNull();
});

it('tells the history what is stated', () => {
  expect(wordObservance(none)).toBe('None stated');
  const all = withShabbat(withPrayer({ ...none, feasts: ['islamic'], fasting: true }, true), true);
  expect(wordObservance(all).split('\n')).toHaveLength(5);
  expect(wordOccasion('friday-prayer-of-mars')).toBe('friday-prayer-of-mars');
});

it.each(LANGUAGES)('has words for all that the domain knows, in %s', (language) => {
  locale.set(language);
  const all = [
    ['occasion', 'Occasion'],
    ['tradition', 'Tradition'],
    ['method', 'Method'],
    ['asr', 'AsrSchool'],
    ['high-latitude', 'HighLatitude'],
  ] as const;
  for (const [stem, name] of all) {
    for (const code of variants(name)) expect(knows(`${stem}-${kebab(code)}`), code).toBe(true);
  }
  expect(variants('Tradition')).toEqual(TRADITIONS);
  locale.set('en');
});
