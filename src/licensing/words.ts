import { type ActName, resolveCitation } from '../law/citations.ts'
import type { Status } from '../law/life-cycles.ts'
import { placeOfDocument, seatTimeZone, stampIn } from '../law/time-zones.ts'
import type { Tone } from '../platform/ui/index.ts'
import { defineWords, type Phrase, type Say } from '../platform/words/words.ts'
import type { RoleStatus } from './roles/types.ts'

const words = defineWords('citations', {
  regulation: 'Regulation 2019/880, {place}',
  implementingRegulation: 'Implementing Regulation 2021/1079, {place}',
  customsRegulation: 'Implementing Regulation 2024/2145, {place}',
  customsCode: 'Union Customs Code, {place}',
  delegatedRegulation: 'Delegated Regulation 2015/2446, {place}',
  periodsRegulation: 'Regulation 1182/71, {place}',
  ownRule: "Kulturport's own rule {number}",
  article: 'Article {number}',
  paragraph: '{article}({number})',
  definition: '{article}({number})',
  point: '{article}({letter})',
  subpoint: '{article}({number})',
  recital: 'recital {number}',
  annex: 'Annex {annex}',
  annexPart: 'Annex, Part {part}',
  annexNote: 'Annex {annex}, note {number}',
  box: 'Annex I, box {box}',
})

const acts: Readonly<Partial<Record<ActName, Phrase>>> = {
  R: words.regulation,
  IR: words.implementingRegulation,
  IR2145: words.customsRegulation,
  UCC: words.customsCode,
  'UCC-DA': words.delegatedRegulation,
  'R1182/71': words.periodsRegulation,
}

/** Articles that define words: their numbers are called otherwise in some languages. */
const definitions = ['R 2', 'IR 1', 'UCC 5', 'UCC-DA 1']

/**
 * A citation as people read it: "R 4(9)" is "Regulation 2019/880, Article 4(9)". Boxes stand in one act only, which is
 * not named again. What is no citation of a known act is said as it is.
 */
export function sayCitation(say: Say, citation: string): string {
  const found = resolveCitation(citation)
  if (found === undefined) return citation
  if (found.act === 'Default') return say(words.ownRule, { number: found.place })
  const [, box] = /^Annex I (I{1,2}\.\d+)/.exec(found.place) ?? []
  if (found.act === 'IR' && box !== undefined) return say(words.box, { box })
  const act = acts[found.act]
  return act === undefined ? citation : say(act, { place: sayPlace(say, citation, found.place) })
}

function sayPlace(say: Say, citation: string, place: string): string {
  const [, number] = /^rec\. (\d+)$/.exec(place) ?? []
  if (number !== undefined) return say(words.recital, { number })
  const [, annex, note] = /^Annex(?: (\w+))?(?: note (\d+))?$/.exec(place) ?? []
  if (annex !== undefined && note !== undefined) return say(words.annexNote, { annex, number: note })
  if (annex !== undefined && /^[A-H]$/.test(annex)) return say(words.annexPart, { part: annex })
  if (annex !== undefined) return say(words.annex, { annex })
  return place.startsWith('Annex') ? place : sayArticle(say, citation, place)
}

function sayArticle(say: Say, citation: string, place: string): string {
  const [number = '', ...levels] = place.split(/[()]+/).filter(part => part !== '')
  const isDefinition = definitions.includes(citation.split('(')[0] ?? '')
  return levels.reduce(
    (article, level, depth) => {
      if (/^\d+$/.test(level)) {
        return say(isDefinition ? words.definition : words.paragraph, { article, number: level })
      }
      return depth < 2
        ? say(words.point, { article, letter: level })
        : say(words.subpoint, { article, number: level })
    },
    say(words.article, { number }),
  )
}

/** Words of statuses. */
export const statusWords = defineWords('document-status', {
  draft: 'Draft',
  deleted: 'Deleted',
  submitted: 'Submitted for decision',
  conditionallyRejected: 'Conditionally rejected',
  valid: 'Valid',
  partiallyRejected: 'Partially rejected',
  rejected: 'Rejected',
  revoked: 'Revoked',
  withdrawn: 'Withdrawn',
  replaced: 'Replaced',
  expired: 'Expired',
})

const statusLooks: Readonly<Record<Status, { readonly phrase: Phrase; readonly tone: Tone }>> = {
  DRAFT: { phrase: statusWords.draft, tone: 'info' },
  DELETED: { phrase: statusWords.deleted, tone: 'danger' },
  SUBMITTED_FOR_DECISION: { phrase: statusWords.submitted, tone: 'info' },
  CONDITIONALLY_REJECTED: { phrase: statusWords.conditionallyRejected, tone: 'warning' },
  VALID: { phrase: statusWords.valid, tone: 'success' },
  PARTIALLY_REJECTED: { phrase: statusWords.partiallyRejected, tone: 'warning' },
  REJECTED: { phrase: statusWords.rejected, tone: 'danger' },
  REVOKED: { phrase: statusWords.revoked, tone: 'danger' },
  WITHDRAWN: { phrase: statusWords.withdrawn, tone: 'neutral' },
  REPLACED: { phrase: statusWords.replaced, tone: 'neutral' },
  EXPIRED: { phrase: statusWords.expired, tone: 'neutral' },
}

/** A document's status in words, and the colour of its tag. */
export function statusLook(say: Say, status: Status): { readonly label: string; readonly tone: Tone } {
  const { phrase, tone } = statusLooks[status]
  return { label: say(phrase), tone }
}

const usageWords = defineWords('usage', {
  drafts:
    'Your organisation has {used, number} of at most {limit, number} drafts. Sign or delete those that you no longer need.',
  storage:
    'The photographs and documents of your organisation take {used, number} of at most {limit, number} MB. Remove those that no draft needs, or ask our help for more room.',
})

/** How much of something an operator uses, and how much it may. */
export interface UsedUp {
  readonly used: number
  readonly limit: number
}

const MEGABYTE = 1_000_000

/** What is nearly used up of what an operator may keep, a sentence each. */
export function sayUsage(say: Say, { drafts, storage }: NearlyUsed): readonly string[] {
  const inMegabytes = storage && {
    used: Math.round(storage.used / MEGABYTE),
    limit: Math.round(storage.limit / MEGABYTE),
  }
  return [
    ...(drafts === undefined ? [] : [say(usageWords.drafts, { ...drafts })]),
    ...(inMegabytes === undefined ? [] : [say(usageWords.storage, inMegabytes)]),
  ]
}

/** What is nearly used up; the rest is left out. */
export interface NearlyUsed {
  readonly drafts?: UsedUp | undefined
  readonly storage?: UsedUp | undefined
}

const roleStatusWords = defineWords('role-status', {
  requested: 'Requested',
  valid: 'Valid',
  rejected: 'Rejected',
  suspended: 'Suspended',
  ended: 'Ended',
  closed: 'Not valid now',
})

const roleTones: Readonly<Record<keyof typeof roleStatusWords, Tone>> = {
  requested: 'info',
  valid: 'success',
  rejected: 'danger',
  suspended: 'warning',
  ended: 'neutral',
  closed: 'warning',
}

/** A role's status in words, and the colour of its tag; `closed` is a valid role whose organisation is not. */
export function roleLook(
  say: Say,
  status: RoleStatus | 'closed',
): { readonly label: string; readonly tone: Tone } {
  return { label: say(roleStatusWords[status]), tone: roleTones[status] }
}

const timeWords = defineWords('times', {
  own: '{time} where you are',
  clock: 'The times are local time in {country}.',
})

/** Where something happened: a country, or a document, which goes by the clock of its country of import. */
export type Where = string | Parameters<typeof placeOfDocument>[0]

const countryOf = (where: Where) => (typeof where === 'string' ? where : placeOfDocument(where))

/** The day of an instant where it belongs. */
export function sayDay(say: Say, where: Where, at: Date): string {
  return say.date(at, seatTimeZone(countryOf(where)))
}

/** An instant by the clock of where it belongs, with the name of its zone: readers may be elsewhere. */
export function sayTime(say: Say, where: Where, at: Date): string {
  return say.dateTime(at, seatTimeZone(countryOf(where)))
}

/** By whose clock the times of a document are told; nothing where its country is not known. */
export function sayClock(say: Say, where: Where): string | undefined {
  const country = countryOf(where)
  return country === '' ? undefined : say(timeWords.clock, { country: say.country(country) })
}

/** The same for machines, with its distance from UTC. */
export function stampAt(where: Where, at: Date): string {
  return stampIn(countryOf(where), at)
}

/** An instant in a timeline: said, for machines, and how a script adds what the reader's own clock showed (Default 55). */
export function momentOf(say: Say, where: Where, at: Date) {
  const own = say(timeWords.own, { time: '#' })
  return { when: sayTime(say, where, at), moment: stampAt(where, at), own }
}
