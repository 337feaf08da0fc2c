import type { Fields } from './hostile-forms.ts'
import type { Change, HostileBody } from './hostile-requests.ts'

/** A body with its type. */
export interface Encoded {
  readonly type: string
  readonly body: string
}

/** What is sent for a hostile body; a form takes the fields that stand on the page, where one is known. */
export function encodeBody(body: HostileBody, known: Fields): Encoded {
  if (body.kind === 'raw') return { type: body.type, body: body.bytes }
  const fields = changed(known, body.changes)
  return body.isMultipart ? toParts(fields) : toPairs(fields)
}

function changed(known: Fields, changes: readonly Change[]): readonly (readonly [string, string])[] {
  const fields = new Map(
    Object.entries(known).map(([name, value]) => [name, String([value].flat()[0] ?? '')]),
  )
  const names = [...fields.keys()]
  for (const { at, name, text } of changes) fields.set(names[at] ?? name, text)
  return [...fields]
}

function toPairs(fields: readonly (readonly [string, string])[]): Encoded {
  const body = String(new URLSearchParams(fields.map(([name, value]) => [name, value])))
  return { type: 'application/x-www-form-urlencoded', body }
}

function toParts(fields: readonly (readonly [string, string])[]): Encoded {
  const parts = fields.map(([name, value]) => {
    const file = /photo|file/i.test(name) ? '; filename="a.pdf"' : ''
    return `--x\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, '_')}"${file}\r\n\r\n${value}\r\n`
  })
  return { type: 'multipart/form-data; boundary=x', body: `${parts.join('')}--x--\r\n` }
}
