/** The fields of a form as a browser would send them: names may come several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** A form on a page. */
export interface Form {
  readonly action: string
  readonly fields: Fields
}

/** Texts that nobody types by accident. */
export const hostileTexts = {
  html: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  sql: "'; drop table event; --",
  long: 'x'.repeat(10_000),
  control: 'a\u0000b\u0007\u001b[31m\u202e',
  astral: '𝒳\ufffd\ud800'.normalize(),
  dashes: '-'.repeat(36),
  reference: `authority:${'-'.repeat(36)}`,
  number: '999999999999999999999999',
  negative: '-1',
  date: '0000-00-00',
  lateDate: '9999-12-31',
  path: '../../../../etc/passwd',
} as const

/** Posted forms on a page, with the values that stand in them. */
export function formsOf(page: string, address: string): readonly Form[] {
  return [...page.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) =>
    attribute(head, 'method') === 'post'
      ? [{ action: attribute(head, 'action') || address, fields: fieldsOf(body) }]
      : [],
  )
}

function fieldsOf(body: string): Fields {
  const chosen = [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, head = '', options = '']) => {
      const values = [...options.matchAll(/<option[^>]*>/g)].map(([tag]) => attribute(tag, 'value'))
      return [attribute(head, 'name'), values.find(Boolean) ?? ''] as const
    },
  )
  const typed = [...body.matchAll(/<(?:input|textarea|button)\b[^>]*>/g)].map(
    ([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')] as const,
  )
  return Object.fromEntries([...typed, ...chosen].filter(([name]) => name !== ''))
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? ''
}

const hostileParts = ['a.b', '0', '199.x', '99999', '__proto__.polluted', 'constructor']

/** Every way in which a form is sent by somebody who means it ill: all fields at once, then one after the other. */
export function hostileVersions({ fields }: Form): readonly Fields[] {
  const names = Object.keys(fields).filter(name => name !== '_key')
  const all = Object.values(hostileTexts).map(text => Object.fromEntries(names.map(name => [name, text])))
  const single = names.flatMap(name => [
    ...Object.values(hostileTexts).map(text => ({ ...fields, [name]: text })),
    { ...fields, [name]: ['one', 'two'] },
    without(fields, name, Object.fromEntries(hostileParts.map(part => [`${name}.${part}`, 'x']))),
    without(fields, name, {}),
  ])
  return [
    ...all,
    {},
    { __proto__: 'x', 'constructor.prototype.polluted': 'x', _key: 'x'.repeat(500) },
    ...single,
  ]
}

function without(fields: Fields, name: string, more: Fields): Fields {
  return { ...Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name)), ...more }
}
