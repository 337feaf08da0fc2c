import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, type Outcome, type Refusal, refused } from '../../../platform/action.ts'
import { seal } from '../../../platform/pdf/index.ts'
import { root } from '../../../platform/root.ts'
import { qrRows, type Typesetting } from '../../../platform/typesetting/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { LicensingServices } from '../../workplace.ts'
import { sayDocument } from '../document-languages.ts'
import { type DocumentKind, kindOf } from '../kind.ts'
import { checkAddress } from '../rules/check-code.ts'
import { nameSigns } from '../rules/printed-texts.ts'
import type { Document } from '../types.ts'
import type { Declaration } from './rules/declared-data.ts'
import { printDocument } from './views/printed-document.ts'

const template = ['paper', 'document']
  .map(name => readFileSync(join(root, `src/licensing/documents/signing/views/${name}.typ`), 'utf8'))
  .join('')

/**
 * Typesets a signed document in its own language, seals it with a time stamp and keeps it; gives the digest of the sealed
 * PDF. Where the time-stamp authority is away or not there, the document says that the time is that of the system.
 * Codes: signer-cannot-be-printed, cannot-be-typeset, typesetting-busy, language-incomplete.
 */
export async function sealDocument(
  signed: Document,
  now: Date,
  services: LicensingServices,
): Promise<Outcome<string>> {
  const signer = await refuseSigner(signed, services)
  if (!signer.ok) return signer
  const { timeStamps, files } = services
  const stamped = timeStamps && (await makeSealed(signed, now, { ...services, timeStamps }))
  const isAway = stamped?.ok === false && stamped.refusals.some(({ code }) => code.startsWith('time-stamp-'))
  const sealed =
    stamped === undefined || isAway
      ? await makeSealed(signed, now, { ...services, timeStamps: undefined })
      : stamped
  return sealed.ok ? done((await files.put(sealed.value)).digest) : sealed
}

/** Codes: those of `sealDocument`, and of the time-stamp authority. */
async function makeSealed(
  signed: Document,
  now: Date,
  services: LicensingServices,
): Promise<Outcome<Uint8Array>> {
  const kind = kindOf(services.kinds, signed.type)
  const language = sayInOwnLanguage(kind, signed)
  if (!language.ok) return language
  const say = language.value
  const data = dataOf(say, signed, services)
  const document = { template, data, files: await picturesOf(signed, services), now }
  const pdf = await typesetOrRefuse(document, signed, services)
  if (!pdf.ok) return pdf
  return seal(pdf.value, services.seal, {
    reason: say(kind.words.sealReason),
    location: services.publicUrl,
    at: now,
    name: say(kind.words.title),
    timeStamps: services.timeStamps,
  })
}

function dataOf(say: Say, signed: Document, { kinds, publicUrl, mode, timeStamps }: LicensingServices) {
  const address = checkAddress(publicUrl, signed.number, signed.checkCode ?? '')
  return printDocument(say, signed, {
    kind: kindOf(kinds, signed.type),
    checkAddress: address,
    publicUrl,
    isPractice: mode === 'evaluation',
    qr: qrRows(address),
    timeStamps,
  })
}

/** What the holder vouches for in box I.20, in the words that are sealed. Code: language-incomplete. */
export function declarationOf(kind: DocumentKind, signed: Document): Outcome<Declaration> {
  const language = sayInOwnLanguage(kind, signed)
  if (!language.ok) return language
  const say = language.value
  return done({ language: say.language, sentences: kind.declaration(say, signed) })
}

function sayInOwnLanguage(kind: DocumentKind, { content }: Document): Outcome<Say> {
  const say = sayDocument(kind, content.documentLanguage)
  return say === undefined
    ? refused({ code: 'language-incomplete', field: 'documentLanguage', citation: 'IR 18(1)' })
    : done(say)
}

// The texts of a draft were looked at before; who signs, and for whom, is known only now.
async function refuseSigner({ signature, operatorId }: Document, { typesetter }: LicensingServices) {
  const { givenName = '', familyName = '', organisation = '', representing = '' } = signature ?? {}
  const text = [givenName, familyName, organisation, representing].join('\n')
  const found = await typesetter.findUnprintable(text, operatorId)
  if (!found.ok) return untypeset(found.refusals)
  return found.value.length > 0 ? unprintable(found.value) : found
}

async function typesetOrRefuse(
  document: Typesetting,
  { operatorId }: Document,
  { typesetter }: LicensingServices,
): Promise<Outcome<Uint8Array>> {
  const found = await typesetter.typeset(document, operatorId)
  if (!found.ok) return untypeset(found.refusals)
  return 'pdf' in found.value ? done(found.value.pdf) : unprintable(found.value.unprintable)
}

function untypeset(refusals: readonly Refusal[]): Outcome<never> {
  const isBusy = refusals.some(({ code }) => code === 'busy')
  return refused({ code: isBusy ? 'typesetting-busy' : 'cannot-be-typeset', citation: 'IR 18(2)' })
}

function unprintable(signs: readonly string[]): Outcome<never> {
  const values = { signs: nameSigns(signs) }
  return refused({ code: 'signer-cannot-be-printed', field: 'signer', citation: 'IR 18(2)', values })
}

async function picturesOf(signed: Document, { files }: LicensingServices) {
  const pictures = await Promise.all(
    signed.goods
      .flatMap(good => good.photographs)
      .map(
        async ({ id, printFile, displayFile }) =>
          [`pictures/${id}.jpg`, await files.get(printFile ?? displayFile)] as const,
      ),
  )
  return new Map<string, Uint8Array>(pictures)
}
