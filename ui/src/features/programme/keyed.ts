/** Maps and sets that are replaced and never changed, as raw state wants them. */

export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export function withEntries<K, V>(
  map: ReadonlyMap<K, V>,
  entries: readonly (readonly [K, V])[],
): ReadonlyMap<K, V> {
  return new Map([...map, ...entries]);
}

/** Without those entries that still are as given. */
export function withoutEntries<K, V>(
  map: ReadonlyMap<K, V>,
  entries: readonly (readonly [K, V])[],
): ReadonlyMap<K, V> {
  const gone = new Map(entries);
  return new Map([...map].filter(([key, value]) => gone.get(key) !== value));
}

export function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  return new Map([...map].filter(([own]) => own !== key));
}

export function noEntries<K, V>(): ReadonlyMap<K, V> {
  return new Map();
}

export function idsOf(rows: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

export function setOf<T>(values: readonly T[]): ReadonlySet<T> {
  return new Set(values);
}
