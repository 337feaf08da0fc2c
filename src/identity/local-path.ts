import { localPath as ownPath } from '../platform/http/local-path.ts'

/** Where a person may be led on to: a path of Login's own origin, never another site (no open redirect). */
export function localPath(text: unknown): string | undefined {
  return ownPath(text, '') || undefined
}

/** A path with a query; undefined values are left out. */
export function pathWith(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return present.length === 0 ? path : `${path}?${new URLSearchParams(present)}`
}
