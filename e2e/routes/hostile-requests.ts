import fc from 'fast-check'
import type { Route } from './list-routes.ts'

/** What a stranger makes of one request, beside the address and who he is. */
export interface HostileParts {
  /** For each parameter of the address, or the right one. */
  readonly parameter: string | undefined
  readonly query: string
  readonly cookies: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: HostileBody | undefined
}

/** A body, or how the fields of a form that stands on a page are changed before it is sent. */
export type HostileBody =
  | { readonly kind: 'raw'; readonly type: string; readonly bytes: string }
  | { readonly kind: 'form'; readonly isMultipart: boolean; readonly changes: readonly Change[] }

/** The field by its place on the page, its name where there is none, and what is written into it. */
export interface Change {
  readonly at: number
  readonly name: string
  readonly text: string
}

const strange = [
  ...['', ' ', '0', '-1', '1e309', '999999999999999999999999', '0000-00-00', '9999-12-31', 'NaN', 'null'],
  ...['__proto__', 'constructor', 'toString', '[object Object]', '%00', '%', '%zz', '..', '../../etc/passwd'],
  ...[
    '\0',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '\ufeff',
    '\u200b',
    '𝒳',
    'İ',
    'ß',
    'a\r\nb: c',
    "'; drop table x",
  ],
  ...['"><img src=x onerror=alert(1)>', `authority:${'-'.repeat(36)}`, '-'.repeat(36), '{', '[]'],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '0190f2a4-7b1c-7000-8000-000000000000',
    '//evil.example',
    '/\\x',
  ],
]

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...strange) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('x', '.', '@', ' ', '-', 'a.', '(', '\u0301', '1,', 'é'), fc.nat(60_000))
      .map(([unit, times]) => unit.repeat(times / unit.length)),
  },
)

const names = ['q', 'status', 'after', 'before', 'done', 'continue', 'number', 'code', 'language', 'year']
const typed = ['id', 'version', 'step', 'email', 'password', 'link', 'offer', 'country', 'right', 'button']
const hostile = [
  '__proto__',
  'a.b.c.d.e.f.g.h.i.j',
  'a[b][c]',
  'x'.repeat(300),
  '_key',
  '0',
  'rows.199.x',
  'rows.',
]
const name = fc.constantFrom(...names, ...typed, ...hostile)

/** With the cookies below the 16 kB of a head that Node.js reads; beyond it ends the connection. */
const LONGEST_QUERY = 7_000

const query = fc
  .array(fc.tuple(name, text), { maxLength: 4 })
  .chain(pairs => fc.constantFrom(pairs, [...pairs, ...pairs]))
  .map(pairs => String(new URLSearchParams(pairs.map(([key, value]) => [key, value.slice(0, 1_000)]))))
  .map(search => search.slice(0, LONGEST_QUERY))
  .chain(search => fc.constantFrom('', search, `${search}&&=&%zz=%&a&`, 'a&'.repeat(3_000)))

const printable = text.map(value =>
  value
    .replace(/[^\x21-\x7e]/g, '')
    .replaceAll(';', '')
    .slice(0, 3_000),
)
const cookieNames = ['language', 'kulturport_session', 'login_session', 'login_attempt', '__proto__', 'x']
const cookies = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  fc
    .array(fc.tuple(fc.constantFrom(...cookieNames), printable), { maxLength: 3 })
    .map(pairs => pairs.map(pair => pair.join('=')).join('; ')),
  fc.constant('a=1; '.repeat(1_500)),
)

const headerNames = [
  'accept',
  'accept-language',
  'user-agent',
  'referer',
  'if-none-match',
  'range',
  'forwarded',
]
const proxied = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-http-method-override',
  'authorization',
  'expect-ct',
]
const headers = fc.dictionary(fc.constantFrom(...headerNames, ...proxied), printable, { maxKeys: 3 })

const types = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
const otherTypes = [
  'multipart/form-data',
  'text/plain',
  'application/xml',
  '',
  'a/b; charset="',
  'multipart/mixed',
]
const raw = fc.oneof(
  text,
  fc.json({ maxDepth: 6 }),
  fc.nat(40_000).map(depth => `${'['.repeat(depth)}${']'.repeat(depth)}`),
  fc.nat(8_000).map(depth => `{"a":`.repeat(depth)),
  fc.nat(150_000).map(count => Array.from({ length: count }, (_, at) => `n${at}`).join('&')),
  fc.constant('--x\r\nContent-Disposition: form-data; name="file"; filename="\0"\r\n\r\n%PDF-1.7\r\n--x--'),
  fc.constant('--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--x--'),
  fc.nat(400).map(parts => '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(parts)),
)

const rawBody = fc.record({
  kind: fc.constant('raw' as const),
  type: fc.constantFrom(...types, ...otherTypes),
  bytes: raw,
})
const form = fc.record({
  kind: fc.constant('form' as const),
  isMultipart: fc.boolean(),
  changes: fc.array(fc.record({ at: fc.nat(30), name, text }), { maxLength: 6 }),
})

/** Generates what is hostile in requests to a route. */
export function hostileParts({ method }: Route): fc.Arbitrary<HostileParts> {
  return fc.record({
    parameter: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, text),
    query,
    cookies,
    headers,
    body:
      method === 'GET'
        ? fc.constant(undefined)
        : fc.oneof({ weight: 2, arbitrary: form }, { weight: 1, arbitrary: rawBody }),
  })
}
