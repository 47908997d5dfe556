/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import tokens from '../../styles/tokens.css?raw';
import { NONE, paint, REST, type Facts, type Painted } from './colours';
import { COLOURS } from './look';

function session(id: string, more: Partial<Painted> = {}): Painted {
  return {
    id,
    kind: 'plenary',
    status: 'draft',
    audience: 'public',
    languages: [],
    trackId: null,
    ...more,
  };
}

const ROWS = [
  session('1', { languages: ['ru', 'en'], trackId: 'youth' }),
  session('2', { kind: 'specialSession', status: 'confirmed', languages: ['en', 'ru'] }),
  session('3', { audience: 'internal', languages: ['kk'] }),
];
const facts: Facts = {
  partners: (id) => ({ '1': ['org-b', 'org-a'], '2': ['org-a'] })[id] ?? [],
  tracks: () => ['main', 'youth'],
  severity: (id) => (({ '1': 'warning', '3': 'clash' }) as const)[id] ?? null,
};

describe('colours', () => {
  it.each([
    [
      'kind',
      [
        ['plenary', 'kind-plenary', 2],
        ['specialSession', 'kind-special-session', 1],
      ],
    ],
    [
      'track',
      [
        ['youth', 'kind-ceremony', 1],
        [NONE, 'kind-other', 2],
      ],
    ],
    [
      'status',
      [
        ['confirmed', 'kind-roundtable', 1],
        ['draft', 'kind-ceremony', 2],
      ],
    ],
    [
      'audience',
      [
        ['public', 'kind-breakout', 2],
        ['internal', 'kind-internal', 1],
      ],
    ],
    [
      'language',
      [
        ['en+ru', 'kind-plenary', 2],
        ['kk', 'kind-ceremony', 1],
      ],
    ],
    [
      'coOrganizer',
      [
        ['org-a', 'kind-plenary', 1],
        ['org-b', 'kind-ceremony', 1],
        [NONE, 'kind-other', 1],
      ],
    ],
    [
      'findings',
      [
        ['clash', 'kind-press', 1],
        ['warning', 'kind-ceremony', 1],
        [NONE, 'kind-other', 1],
      ],
    ],
  ] as const)('by %s', (colour, expected) => {
    const { legend } = paint(colour, ROWS, facts);
    expect(legend.map(({ key, token, count }) => [key, token, count])).toEqual(expected);
  });

  it('every session has one, and the counts are of all', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      session(`${at}`, { languages: [`l${at % 23}`] }),
    );
    for (const colour of COLOURS) {
      const partners = (id: string) => (Number(id) % 7 === 0 ? [] : [`o${Number(id) % 31}`]);
      const { of, legend } = paint(colour, many, { ...facts, partners });
      expect(of.size).toBe(400);
      expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(400);
      expect(new Set(legend.map(({ token }) => token)).size).toBe(legend.length);
    }
  });

  it('that run out leave one for the rest', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      session(`${at}`, { languages: [`l${String(Math.min(at, 14)).padStart(2, '0')}`] }),
    );
    const { legend, of } = paint('language', many, facts);
    expect(legend.at(-1)).toMatchObject({ key: REST, count: 4 });
    // The last language has most sessions, so it is among those with a hue of their own.
    expect(of.get('29')?.key).toBe('l14');
  });

  it('stay where one session comes to be', () => {
    const before = paint('coOrganizer', ROWS, facts);
    const after = paint('coOrganizer', [...ROWS, session('4')], facts);
    for (const { id } of ROWS) expect(after.of.get(id)?.token).toBe(before.of.get(id)?.token);
  });
});

describe('tokens', () => {
  const [light = '', dark = '', moreLight = '', moreDark = ''] = tokens.split(/\n@media /);
  const value = (sheet: string, name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1] ?? '';

  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  const kinds = [...light.matchAll(/--(kind-[a-z-]+)-ink:/g)].map(([, name]) => name ?? '');

  it('are there for every kind', () => expect(kinds.length).toBe(14));

  it.each(kinds)('%s can be read in light and dark', (name) => {
    for (const sheet of [light, dark]) {
      const [ground, ink] = [value(sheet, name), value(sheet, `${name}-ink`)];
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'warn', 'ok'])(
    '%s has more contrast where more is asked for',
    (name) => {
      const [paper, paperDark] = [value(light, 'paper'), value(dark, 'paper')];
      expect(contrast(value(moreLight, name), paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(value(moreDark, name), paperDark)).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(['warn', 'danger', 'ok'])('%s can be read on its paper', (name) => {
    for (const sheet of [light, dark]) {
      const [ground, ink] = [value(sheet, `${name}-paper`), value(sheet, name)];
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
