/** Changes of what someone observes. Pure: each gives the whole, saved as one. */
import type { Observance, Prayer, Shabbat, Tradition } from '../../ipc';

/** How prayers are reckoned until it is said otherwise; the same as in the domain. */
export const USUAL_PRAYER: Prayer = {
  method: 'muslimWorldLeague',
  asr: 'shafi',
  highLatitude: 'middleOfTheNight',
};

export const USUAL_SHABBAT: Shabbat = { candleMinutes: 18 };

export function withPrayer(observance: Observance, kept: boolean): Observance {
  return { ...observance, prayer: kept ? (observance.prayer ?? USUAL_PRAYER) : null };
}

export function withShabbat(observance: Observance, kept: boolean): Observance {
  return { ...observance, shabbat: kept ? (observance.shabbat ?? USUAL_SHABBAT) : null };
}

export function withFeasts(observance: Observance, feasts: Tradition[]): Observance {
  return { ...observance, feasts };
}

/** Whether anything is stated. */
export function states({ prayer, shabbat, feasts, fasting }: Observance): boolean {
  return prayer !== null || shabbat !== null || feasts.length > 0 || fasting;
}
