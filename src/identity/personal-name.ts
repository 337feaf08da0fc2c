import { z } from 'zod'
import type { Refusal } from '../platform/action.ts'
import { text } from '../platform/fields.ts'
import { findLanguage } from '../platform/words/languages.ts'

/** A first or last name. Codes: required, too-long, control-characters, name-letters. */
export const personalName = text(100)
  .transform(name => name.normalize('NFC').replace(/\s+/g, ' '))
  .refine(isPersonalName, 'name-letters')

/** A language in which mails can be written. Codes: required, language. */
export const mailLanguage = z.string('required').refine(code => findLanguage(code) === code, 'language')

/**
 * Letters of any alphabet with the signs that names are written with; no digits, no mark-up. Nothing may look like an
 * address in the network either, for whoever asks for an account writes the name into a mail to somebody else.
 */
export function isPersonalName(name: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ`´./\-‐– ·]*$/u.test(name) && !/[./]\p{L}[\p{L}\p{M}]/u.test(name)
}

const firmWords: ReadonlySet<string> = new Set(
  `aps a/s as i/s k/s p/s ivs amba gmbh mbh ag kg ohg ug ltd limited llc llp plc inc corp sarl sas srl spa bv
  nv oy ab museum museet galleri gallery galerie auktioner auktionshus auctions antik antikvariat antiques
  kunsthandel firma company selskab fond fonden stiftung foundation institut kommune styrelsen universitet
  university`.split(/\s+/),
)

interface NameGiven {
  readonly firstName: string
  readonly lastName: string
  /** The person has said that it is not the name of a firm. */
  readonly notFirm: boolean
}

/** The warning about a name that looks like a firm's, until it is overruled. */
export function firmObjections({ firstName, lastName, notFirm }: NameGiven): readonly Refusal[] {
  return notFirm || !looksLikeFirm(firstName, lastName) ? [] : [{ code: 'looks-like-firm', field: 'notFirm' }]
}

export function looksLikeFirm(firstName: string, lastName: string): boolean {
  const parts = `${firstName} ${lastName}`.toLowerCase().split(/\s+/)
  return parts.map(part => part.replace(/\./g, '')).some(part => firmWords.has(part))
}
