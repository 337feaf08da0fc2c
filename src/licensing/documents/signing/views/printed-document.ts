import { fullName } from '../../../../platform/words/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { Photograph } from '../../../goods/types.ts'
import { sayTime, statusLook } from '../../../words.ts'
import { saidParts } from '../../boxes/said.ts'
import { sayPhotograph } from '../../boxes/say.ts'
import { boxWords } from '../../boxes/words.ts'
import type { DocumentKind, KindWords } from '../../kind.ts'
import type { Document } from '../../types.ts'
import { documentWords as words } from '../words.ts'

/** What the head of a printed paper needs besides the document. */
export interface PaperPrinting {
  readonly checkAddress: string
  readonly publicUrl: string
  readonly isPractice: boolean
  /** Rows of the QR code, dark modules as 1. */
  readonly qr: readonly string[]
  /** Whose stamp the seal will carry; without one the time is that of the system. */
  readonly timeStamps: { readonly name: string; readonly isTest: boolean } | undefined
}

/** What the printed document needs besides the statement. */
export interface Printing extends PaperPrinting {
  readonly kind: Pick<DocumentKind, 'words' | 'declaration'>
}

/** All words of the printed document, as `paper.typ` and `document.typ` read them. */
export function printDocument(say: Say, statement: Document, printing: Printing) {
  const { kind } = printing
  const photographs = statement.goods.flatMap(good => good.photographs)
  return {
    ...printHead(say, statement, { ...printing, words: kind.words }),
    parts: printParts(say, statement),
    photographsTitle: say(boxWords.photographs),
    photographs: photographs.map((photograph, index) => printPhotograph(say, photograph, index)),
    declaration: { title: say(boxWords.partDeclaration), sentences: kind.declaration(say, statement) },
    signature: { title: say(words.signatureTitle), rows: signatureRows(say, statement, printing) },
  }
}

/** The head and the foot of a paper about a document, as `paper.typ` reads them. */
export function printHead(
  say: Say,
  { number, status, checkCode = '' }: Pick<Document, 'number' | 'status' | 'checkCode'>,
  printing: PaperPrinting & { readonly words: Omit<KindWords, 'sealReason'> },
) {
  const { title, subtitle, qrAlt } = printing.words
  return {
    language: say.language,
    title: say(title),
    subtitle: say(subtitle),
    heading: `${say(title)} ${number}`,
    practice: printing.isPractice ? say(words.practice) : '',
    pageWords: say(words.page, { page: '#1', total: '#2' }),
    number: { label: say(words.number), value: number },
    status: { label: say(words.status), value: statusLook(say, status).label },
    qr: { label: say(words.qr), alt: say(qrAlt), rows: printing.qr },
    check: {
      label: say(words.checkAt),
      address: `${printing.publicUrl}/check`,
      codeLabel: say(words.checkCode),
      code: checkCode,
    },
  }
}

/** The boxes of Part I in the order of the law. */
export function printParts(say: Say, document: Document) {
  return saidParts(say, document).map(({ title, boxes }) => ({
    title,
    boxes: boxes.map(({ box, name, value }) => ({ box, name, value: value ?? '–' })),
  }))
}

/** A picture by its path in the typesetting, with its number and text. */
export function printPhotograph(say: Say, photograph: Photograph, index: number) {
  return {
    path: `/pictures/${photograph.id}.jpg`,
    caption: `${index + 1}. ${sayPhotograph(say, photograph)}`,
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

/** Who says when it was sealed. */
export function sayTimeStamp(say: Say, { timeStamps }: Pick<PaperPrinting, 'timeStamps'>): string {
  if (timeStamps === undefined) return say(words.timeStampOwn)
  const { name, isTest } = timeStamps
  return isTest ? say(words.timeStampTest) : say(words.timeStampBy, { authority: name })
}

const levels: Readonly<Record<string, Phrase>> = {
  'two-factor': words.levelTwoFactor,
  'phishing-resistant': words.levelPhishingResistant,
}

/** The level that Login reported: an address under Login whose last part names it. */
export function sayLevel(say: Say, level: string): string {
  const phrase = levels[level.split('/').at(-1) ?? '']
  return phrase === undefined ? level : say(phrase)
}
