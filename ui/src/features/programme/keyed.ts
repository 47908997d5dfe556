/** Maps and sets that are replaced and never changed, as raw state wants them. */

export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
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
