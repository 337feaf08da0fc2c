import { gunzipSync, gzipSync } from 'node:zlib'
import type { LightMyRequestResponse } from 'fastify'

/** Everything that an answer says, headers too, without what the asker wrote. */
export function saidBeside(
  { statusCode, headers, body }: LightMyRequestResponse,
  typed: readonly string[],
): string {
  const said = [headers.location, headers['content-disposition'], headers['content-type']]
  const all = `${statusCode} ${said.join(' ')}\n${body}`
  return typed
    .filter(Boolean)
    .reduce(
      (text, value) =>
        [value, encodeURIComponent(value)].reduce((rest, one) => rest.replaceAll(one, '…'), text),
      all,
    )
}

/** What differs between two answers to the same question although nothing else has changed. */
const passing = [
  /name="_key" value="[^"]*"/g,
  /name the number [0-9a-f]{8}/g,
  /nonce-[\w+/=-]+/g,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?/g,
  /\b\d{8}T\d{6}Z/g,
]

/** The same, to be compared with another time. */
export function withoutPassing(said: string): string {
  return passing.reduce((text, pattern) => text.replace(pattern, '…'), said)
}

/** Answers that are kept to be compared. */
export class KeptAnswers {
  readonly #kept = new Map<string, Buffer>()

  keep(key: string, said: string): void {
    this.#kept.set(key, gzipSync(withoutPassing(said), { level: 1 }))
  }

  /** What was answered otherwise before; nothing where it was the same. */
  difference(key: string, said: string): string | undefined {
    const kept = this.#kept.get(key)
    const [before, now] = [kept === undefined ? '' : gunzipSync(kept).toString(), withoutPassing(said)]
    return before === now ? undefined : firstDifference(before, now)
  }
}

/** Around the first place where two texts part. */
export function firstDifference(one: string, other: string): string {
  let at = 0
  while (one[at] === other[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120).replace(/\s+/g, ' ')
  return `${around(one)} || ${around(other)}`
}
