/** What `make licences` writes: the works of others in the program, and their terms. */
export interface Licences {
  works: { name: string; version: string; licence: string }[];
  /** Each text once, with the works that it is of. */
  texts: { of: string[]; text: string }[];
}
