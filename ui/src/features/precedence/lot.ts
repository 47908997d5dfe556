// A draw by lot: each has the same chance, whatever their number is.

/** One of a list, drawn fairly; `undefined` where there is none. `random` gives 32 random bits. */
export function drawn<T>(lots: readonly T[], random: () => number = bits): T | undefined {
  if (lots.length === 0) return undefined;
  // Without the last, incomplete round: a remainder of it would favour the first lots.
  const whole = 2 ** 32 - (2 ** 32 % lots.length);
  let number = random();
  while (number >= whole) number = random();
  return lots[number % lots.length];
}

function bits(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The letters with which names begin, each once, in the order of the names. */
export function letters(names: readonly string[]): string[] {
  const first = names.flatMap((name) => {
    const letter = /\p{L}/u.exec(name)?.[0];
    return letter === undefined ? [] : [plain(letter)];
  });
  return [...new Set(first)];
}

/** A letter without accents that make it no other letter of the alphabet. */
function plain(letter: string): string {
  const upper = letter.toLocaleUpperCase();
  const bare = upper.normalize('NFD').replace(/\p{M}/gu, '');
  return /^\p{Script=Latin}$/u.test(bare) ? bare : upper;
}
