import { fullName } from '../../../../platform/words/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayParty } from '../../../documents/boxes/say.ts'
import {
  type PaperPrinting,
  printHead,
  printParts,
  printPhotograph,
  sayLevel,
  sayTimeStamp,
} from '../../../documents/signing/views/printed-document.ts'
import { documentWords } from '../../../documents/signing/words.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayTime } from '../../../words.ts'
import type { PaperToSeal } from '../../licence-sealer.ts'
import { paperWords as words } from '../words.ts'
import { decisionTitles } from './paper-titles.ts'
import { isOfPart, printSections } from './printed-sections.ts'

/** What is printed of the sealing besides the paper itself. */
export interface SealPrinting extends PaperPrinting {
  /** What the holder vouched for in box I.20. */
  readonly declaration: readonly string[]
  /** SHA-256 of what the officer confirmed. */
  readonly digest: string
  /** The names of the seals. */
  readonly seals: { readonly authority: string; readonly system: string }
}

/** All words of a sealed licence or decision, as `paper.typ` and `licence.typ` read them. */
export function printPaper(say: Say, paper: PaperToSeal, printing: SealPrinting) {
  const isLicence = paper.kind === 'licence'
  const title = titleOf(paper)
  return {
    ...printHead(say, paper.document, {
      ...printing,
      words: { title, subtitle: words.subtitle, qrAlt: words.qrAlt },
    }),
    enclosure: isOfPart(paper) ? '' : say(words.enclosure),
    parts: isLicence ? printParts(say, paper.document) : [aboutPart(say, paper)],
    photographs: isLicence ? photographGroups(say, paper) : [],
    sections: [...(isLicence ? [declaredSection(say, paper, printing)] : []), ...printSections(say, paper)],
    signature: { title: say(words.signatureTitle), rows: signatureRows(say, paper, printing) },
  }
}

/** What a paper is called. */
export function titleOf({ kind, decision }: Pick<PaperToSeal, 'kind' | 'decision'>) {
  return kind === 'licence' ? words.licence : decisionTitles[decision.action]
}

function aboutPart(say: Say, { document, authority }: PaperToSeal) {
  return {
    title: say(words.aboutTitle),
    boxes: [
      { box: 'I.18', name: say(words.holder), value: sayParty(say, document.holder) || '–' },
      { box: 'I.6', name: say(words.authority), value: authority.name },
    ],
  }
}

function photographGroups(say: Say, { document }: PaperToSeal) {
  return document.goods.flatMap(({ details, photographs, objectNumber }, index) => {
    if (photographs.length === 0) return []
    const name = nameOfGood(details) || objectNumber
    const pictures = photographs.map((photograph, place) => printPhotograph(say, photograph, place))
    return { title: say(words.photographsOf, { number: index + 1, name }), pictures }
  })
}

function declaredSection(say: Say, { document }: PaperToSeal, { declaration }: SealPrinting) {
  const { signature, number, content } = document
  const where = { number, countryOfImport: content.countryOfImport }
  const signed = signature && {
    name: fullName(signature),
    organisation: signature.organisation,
    time: sayTime(say, where, new Date(signature.signedAt)),
  }
  return {
    title: say(words.declaredTitle),
    entries: [{ name: signed ? say(words.declaredBy, signed) : '–', texts: declaration }],
  }
}

function signatureRows(say: Say, paper: PaperToSeal, printing: SealPrinting) {
  const { document, authority, officer } = paper
  const where = { number: document.number, countryOfImport: document.content.countryOfImport }
  const { seals, digest } = printing
  return [
    { name: say(words.signatureFirst), value: fullName(officer) },
    { name: say(words.authority), value: `${authority.name} (${authority.memberState})` },
    { name: say(documentWords.signedAt), value: sayTime(say, where, new Date(officer.signedAt)) },
    { name: say(documentWords.confirmedAt), value: sayTime(say, where, new Date(officer.confirmedAt)) },
    { name: say(documentWords.level), value: sayLevel(say, officer.level) },
    { name: say(isOfPart(paper) ? words.digest : words.digestEnclosed), value: digest },
    { name: say(words.authoritySeal), value: seals.authority },
    { name: say(words.systemSeal), value: seals.system },
    { name: say(documentWords.timeStamp), value: sayTimeStamp(say, printing) },
  ]
}
