import { fullName } from '../../../../platform/words/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayTime, statusLook } from '../../../words.ts'
import { saidParts } from '../../boxes/said.ts'
import { sayPhotograph } from '../../boxes/say.ts'
import { boxWords } from '../../boxes/words.ts'
import type { DocumentKind } from '../../kind.ts'
import type { Document } from '../../types.ts'
import { documentWords as words } from '../words.ts'

/** What the printed document needs besides the statement. */
export interface Printing {
  readonly kind: Pick<DocumentKind, 'words' | 'declaration'>
  readonly checkAddress: string
  readonly publicUrl: string
  readonly isPractice: boolean
  /** Rows of the QR code, dark modules as 1. */
  readonly qr: readonly string[]
  /** Whose stamp the seal will carry; without one the time is that of the system. */
  readonly timeStamps: { readonly name: string; readonly isTest: boolean } | undefined
}

/** All words of the printed document, as `document.typ` reads them. */
export function printDocument(say: Say, statement: Document, printing: Printing) {
  const { number, goods, status } = statement
  const { kind } = printing
  const photographs = goods.flatMap(good => good.photographs)
  return {
    language: say.language,
    title: say(kind.words.title),
    subtitle: say(kind.words.subtitle),
    heading: `${say(kind.words.title)} ${number}`,
    practice: printing.isPractice ? say(words.practice) : '',
    pageWords: say(words.page, { page: '#1', total: '#2' }),
    number: { label: say(words.number), value: number },
    status: { label: say(words.status), value: statusLook(say, status).label },
    qr: { label: say(words.qr), alt: say(kind.words.qrAlt), rows: printing.qr },
    check: {
      label: say(words.checkAt),
      address: `${printing.publicUrl}/check`,
      codeLabel: say(words.checkCode),
      code: statement.checkCode ?? '',
    },
    parts: saidParts(say, statement).map(({ title, boxes }) => ({
      title,
      boxes: boxes.map(({ box, name, value }) => ({ box, name, value: value ?? '–' })),
    })),
    photographsTitle: say(boxWords.photographs),
    photographs: photographs.map((photograph, index) => ({
      path: `/pictures/${photograph.id}.jpg`,
      caption: `${index + 1}. ${sayPhotograph(say, photograph)}`,
    })),
    declaration: { title: say(boxWords.partDeclaration), sentences: kind.declaration(say, statement) },
    signature: { title: say(words.signatureTitle), rows: signatureRows(say, statement, printing) },
  }
}

function signatureRows(say: Say, { number, content, signature }: Document, printing: Printing) {
  if (signature === undefined) return []
  const where = { number, countryOfImport: content.countryOfImport }
  const { organisation, representing, level, confirmedAt, signedAt, digest, sealName } = signature
  return [
    { name: say(words.signedBy), value: fullName(signature) },
    { name: say(words.forOrganisation), value: organisation },
    ...(representing === undefined ? [] : [{ name: say(words.representing), value: representing }]),
    { name: say(words.signedAt), value: sayTime(say, where, new Date(signedAt)) },
    { name: say(words.timeStamp), value: sayTimeStamp(say, printing) },
    { name: say(words.confirmedAt), value: sayTime(say, where, new Date(confirmedAt)) },
    { name: say(words.level), value: sayLevel(say, level) },
    { name: say(words.digest), value: digest },
    { name: say(words.sealedBy), value: sealName },
  ]
}

function sayTimeStamp(say: Say, { timeStamps }: Printing): string {
  if (timeStamps === undefined) return say(words.timeStampOwn)
  const { name, isTest } = timeStamps
  return isTest ? say(words.timeStampTest) : say(words.timeStampBy, { authority: name })
}

const levels: Readonly<Record<string, Phrase>> = {
  'two-factor': words.levelTwoFactor,
  'phishing-resistant': words.levelPhishingResistant,
}

/** The level that Login reported: an address under Login whose last part names it. */
function sayLevel(say: Say, level: string): string {
  const phrase = levels[level.split('/').at(-1) ?? '']
  return phrase === undefined ? level : say(phrase)
}
