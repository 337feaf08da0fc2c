import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'qrcode'
import { seal, typeset } from '../../platform/pdf/index.ts'
import { root } from '../../platform/root.ts'
import { findLanguage, sayIn } from '../../platform/words/index.ts'
import type { LicensingServices } from '../workplace.ts'
import { checkAddress } from './rules/check-code.ts'
import type { Statement } from './types.ts'
import { printedStatement } from './views/printed-statement.ts'
import { documentWords } from './words/document.ts'

const template = readFileSync(join(root, 'src/licensing/importer-statements/views/statement.typ'), 'utf8')

/** Typesets a signed statement in its own language, seals it and keeps it; gives the digest of the sealed PDF. */
export async function sealStatement(
  statement: Statement,
  now: Date,
  services: LicensingServices,
): Promise<string> {
  // Where nobody has translated the words yet, all of them are English, and said to be.
  const say = sayIn(findLanguage(statement.content.documentLanguage ?? undefined) ?? 'en')
  const address = checkAddress(services.publicUrl, statement.number, statement.checkCode ?? '')
  const data = printedStatement(say, statement, {
    checkAddress: address,
    publicUrl: services.publicUrl,
    isPractice: services.mode === 'evaluation',
    qr: modulesOf(address),
  })
  const pdf = typeset({ template, data, files: await picturesOf(statement, services), now })
  const sealed = await seal(pdf, services.seal, {
    reason: say(documentWords.sealReason),
    location: services.publicUrl,
    at: now,
    name: say(documentWords.title),
  })
  return (await services.files.put(sealed)).digest
}

async function picturesOf(statement: Statement, { files }: LicensingServices) {
  const pictures = await Promise.all(
    statement.good.photographs.map(
      async ({ id, printFile, displayFile }) =>
        [`pictures/${id}.jpg`, await files.get(printFile ?? displayFile)] as const,
    ),
  )
  return new Map<string, Uint8Array>(pictures)
}

/** Rows of a QR code, dark modules as 1. */
function modulesOf(text: string): readonly string[] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? '1' : '0')).join(''),
  )
}
