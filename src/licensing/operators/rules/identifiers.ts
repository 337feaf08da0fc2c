import { normaliseEori } from '../../../law/eori.ts'
import type { IdentifierType, OperatorIdentifier } from '../types.ts'

/** An identifier as it was typed, and where the holder is registered. */
export interface TypedIdentifier {
  readonly type: IdentifierType
  readonly value: string
}

/** What letterheads print before a number; a label ends where no letter follows. */
const labels: Readonly<Record<IdentifierType, RegExp>> = {
  national: labelled(
    'CVR|SE|MOMS|VAT|REG(?:ISTRERINGS)?|ORG(?:ANISATIONS)?|KVK|KBO|BCE|SIREN|SIRET|RCS|KRS|REGON|NIP|OIB|NIF|NIPC|CIF|I[CČ]O',
  ),
  eori: /^EORI(?:[\s.:-]*(?:NR|NO|NUMMER|NUMBER|NUMMERET)(?=[^A-Z]|[A-Z]{2}\d))?[\s.:#/-]*/,
  vat: labelled('VAT|MOMS|CVR|SE(?=[\\s.-]*N)|UST(?:[\\s.-]*ID)?|BTW|TVA|P(?:ARTITA)?[\\s.]*IVA|MVA'),
}

function labelled(names: string): RegExp {
  const number = '(?:[\\s.:-]*(?:NR|NO|NUMMER|NUMBER|REG|ID))*'
  return new RegExp(`^(?:(?:${names})${number}(?![A-ZÆØÅ])[\\s.:#/-]*)+`)
}

/** An identifier as it is stored and compared: no label, upper case, without spaces, dots and hyphens, with its country. */
export function normaliseIdentifier({ type, value }: TypedIdentifier, home: string): OperatorIdentifier {
  const bare = normaliseEori(withoutLabel(value, type))
  if (type === 'national') return { type, country: home, value: withoutCountry(bare, home) }
  const full = type === 'vat' && /^\d/.test(bare) ? `${vatPrefix(home)}${bare}` : bare
  return { type, country: full.slice(0, 2).replace('EL', 'GR'), value: full }
}

function withoutLabel(value: string, type: IdentifierType): string {
  return value
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .trim()
    .toUpperCase()
    .replace(labels[type], '')
}

function withoutCountry(bare: string, home: string): string {
  return bare.startsWith(home) && /^\d/.test(bare.slice(2)) ? bare.slice(2) : bare
}

function vatPrefix(country: string): string {
  return country === 'GR' ? 'EL' : country
}
