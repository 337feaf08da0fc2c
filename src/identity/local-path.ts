/** Where a person may be led on to: a path of Login's own origin, never another site (no open redirect). */
export function localPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 2000) return undefined
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return undefined
  return text
}

/** A path with a query; undefined values are left out. */
export function pathWith(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return present.length === 0 ? path : `${path}?${new URLSearchParams(present)}`
}
