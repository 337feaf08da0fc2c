import { completePainting } from '../../scripts/faults/register-one.ts'
import type { HostileFile } from './hostile-files.ts'
import type { Served } from './serve.ts'

/** A place that takes files, and the field by which it takes them. */
export interface Door {
  readonly name: string
  readonly path: string
  readonly field: string
  readonly more: Readonly<Record<string, string>>
}

const ownPage = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }

/** Every door of Kulturport that takes files, on a new draft. */
export async function openDoors({ address, cookie }: Served): Promise<readonly Door[]> {
  const started = await fetch(`${address}/importer-statements`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...ownPage, cookie },
    body: new URLSearchParams(completePainting.import),
  })
  const draft = /^\/importer-statements\/[0-9a-f-]{36}/.exec(started.headers.get('location') ?? '')?.[0]
  if (draft === undefined) throw new Error(`no draft: ${started.status}`)
  const evidence = { type: 'EXPORT_PERMIT', number: '1' }
  return [
    { name: 'public check', path: '/check/file', field: 'file', more: {} },
    { name: 'photographs', path: `${draft}/photographs/upload`, field: 'photographs', more: {} },
    { name: 'supporting documents', path: `${draft}/supporting-documents`, field: 'file', more: evidence },
  ]
}

/** Sends a file through a door; gives the milliseconds until the answer, which must be no failure of ours. */
export async function sendThrough(
  { address, cookie }: Served,
  door: Door,
  { name, mediaType, bytes }: HostileFile,
): Promise<number> {
  const body = new FormData()
  for (const [field, value] of Object.entries(door.more)) body.append(field, value)
  body.append(door.field, new Blob([new Uint8Array(bytes)], { type: mediaType }), name)
  const begun = performance.now()
  const answer = await fetch(address + door.path, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...ownPage, cookie },
    body,
  })
  await answer.arrayBuffer()
  if (answer.status >= 500 && answer.status !== 503)
    throw new Error(`${door.name}, ${name}: ${answer.status}`)
  return performance.now() - begun
}
