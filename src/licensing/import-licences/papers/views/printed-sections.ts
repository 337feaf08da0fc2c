import type { Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayCitation, sayDay } from '../../../words.ts'
import type { PaperToSeal } from '../../licence-sealer.ts'
import type { DecidedGood, InformationRequest } from '../../types.ts'
import { paperWords as words } from '../words.ts'
import { decisionPhrases, groundPhrases, groundPlaces } from './paper-titles.ts'

/** A line of Part II: what it is, and what it says in paragraphs. */
interface Entry {
  readonly name: string
  readonly texts: readonly string[]
}

/** Boxes II.1 and II.2. */
export function printSections(say: Say, paper: PaperToSeal) {
  const { requests } = paper
  const asked = requests.map(request => printRequest(say, paper, request))
  const none = { name: say(words.noRequests), texts: [] }
  return [
    { title: say(words.requestsTitle), entries: asked.length > 0 ? asked : [none] },
    { title: say(words.decisionTitle), entries: printDecision(say, paper) },
  ]
}

function placeOf({ document }: PaperToSeal) {
  const { number, content } = document
  return { number, countryOfImport: content.countryOfImport }
}

function printRequest(say: Say, paper: PaperToSeal, request: InformationRequest): Entry {
  const { number, sentAt, text, answeredAt, takenBackAt, lapsedAt } = request
  const ends = [
    [words.requestAnswered, answeredAt],
    [words.requestTakenBack, takenBackAt],
    [words.requestLapsed, lapsedAt],
  ] as const
  const on = (at: Date) => sayDay(say, placeOf(paper), at)
  const ended = ends.flatMap(([phrase, at]) => (at === undefined ? [] : say(phrase, { day: on(at) })))
  return {
    name: say(words.requestSent, { number, day: on(sentAt) }),
    texts: [...paragraphs(text), ...(ended.length > 0 ? ended : [say(words.requestOpen)])],
  }
}

function printDecision(say: Say, paper: PaperToSeal): readonly Entry[] {
  const { document } = paper
  const goods = document.goods.map((good, index) => printGood(say, paper, { good, index }))
  return [
    ...goods,
    ...textsOf(paper).flatMap(([name, text]) => (text ? { name: say(name), texts: paragraphs(text) } : [])),
  ]
}

/** Conditions belong to a licence; why other goods were refused stands in a paper of its own. */
function textsOf({ kind, decision, licence }: PaperToSeal) {
  const conditions = kind === 'licence' ? decision.conditions : undefined
  if (isOfPart({ kind, decision })) return [[words.conditions, conditions]] as const
  return [
    [words.conditions, conditions],
    [words.reasons, decision.reasons],
    [words.appeal, decision.appealInformation],
    [words.ownLicence, licence],
    [words.uploaded, decision.fileName],
  ] as const
}

/** Whether it is the licence of some goods whose decision is about others as well. */
export function isOfPart({ kind, decision }: Pick<PaperToSeal, 'kind' | 'decision'>): boolean {
  return kind === 'licence' && decision.action === 'reject-in-part'
}

interface Placed {
  readonly good: Good
  readonly index: number
}

function printGood(say: Say, paper: PaperToSeal, { good, index }: Placed): Entry {
  const number = say(words.objectNumber, { number: index + 1, object: good.objectNumber })
  const title = nameOfGood(good.details)
  const name = title === '' ? number : `${number}: ${title}`
  const { action } = paper.decision
  if (action === 'revoke-licence') return { name, texts: [say(words.revoked)] }
  const decided = decisionOf(paper, good)
  if (decided === undefined) return { name, texts: ['–'] }
  return { name, texts: [say(decisionPhrases[decided.decision]), ...printGrounds(say, decided)] }
}

/** The goods of a licence of their own are granted, under the numbers of their own. */
function decisionOf({ kind, decision }: PaperToSeal, { id }: Good) {
  const granted: Pick<DecidedGood, 'decision' | 'grounds'> = { decision: 'granted', grounds: [] }
  return decision.goods.find(({ goodId }) => goodId === id) ?? (kind === 'licence' ? granted : undefined)
}

function printGrounds(say: Say, { grounds }: Pick<DecidedGood, 'grounds'>): readonly string[] {
  return grounds.map(code =>
    say(words.ground, { ground: say(groundPhrases[code]), place: sayCitation(say, groundPlaces[code]) }),
  )
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map(line => line.trim())
    .filter(line => line !== '')
}
