import type { Citation } from './citations.ts'
import { type LicencePermitOption, type SupportingDocumentType, supportingDocuments } from './evidence.ts'

/** What the laws of the country of interest asked of what left it on the days in question. */
export type PermitAsked = 'required' | 'not-required' | 'forbidden' | 'unknown' | 'depends'

/** What is known of the evidence for one good of an application. */
export interface EvidenceFacts {
  readonly papers: readonly { readonly id: string; readonly type: SupportingDocumentType }[]
  /** Why a kind of evidence does not exist, in the words of the holder. */
  readonly absent: Readonly<Partial<Record<SupportingDocumentType, string>>>
  readonly hasPhotographs: boolean
  readonly hasNoCountryOfInterest: boolean
  /** Absent where the days of the export are not known. */
  readonly permitAsked?: PermitAsked | undefined
  /** Box I.20. */
  readonly permitOption?: LicencePermitOption | undefined
}

/** Kinds of evidence: supporting documents, and two that every application has. */
export type EvidenceKind = SupportingDocumentType | 'DECLARATION' | 'PHOTOGRAPHS'

/** Why a kind is asked for; of two kinds that are `one of two` either is enough. */
export type EvidenceAsked = 'always' | 'by the law of the country' | 'one of two' | 'freely assessed'

/** `met` also where it comes with the signature; `absent` where the holder says why there is none; `open`: nobody asks. */
export type EvidenceState = 'met' | 'with the signature' | 'missing' | 'absent' | 'open'

/** One kind of evidence for one good. */
export interface EvidenceLine {
  readonly kind: EvidenceKind
  readonly asked: EvidenceAsked
  readonly state: EvidenceState
  /** Identifiers of the papers. */
  readonly papers: readonly string[]
  readonly reason?: string | undefined
  readonly citation: Citation
}

type Asking = Partial<Record<SupportingDocumentType, EvidenceAsked>>

const permit: Asking = { EXPORT_PERMIT: 'by the law of the country' }
const proof: Asking = { NO_EXPORT_LAW_PROOF: 'by the law of the country' }
const either: Asking = { EXPORT_PERMIT: 'one of two', NO_EXPORT_LAW_PROOF: 'one of two' }

const byLaw: Readonly<Partial<Record<PermitAsked, Asking>>> = {
  required: permit,
  forbidden: permit,
}

const byOption: Readonly<Record<LicencePermitOption, Asking>> = {
  uploaded: permit,
  'not uploaded': permit,
  'not required': proof,
}

/** A law that asks for a permit decides; otherwise what the holder declares, and only then the law that asks for none. */
function askedOf({ hasNoCountryOfInterest, permitAsked, permitOption }: EvidenceFacts): Asking {
  if (hasNoCountryOfInterest) return {}
  const decided = permitAsked && byLaw[permitAsked]
  if (decided !== undefined) return decided
  if (permitOption !== undefined) return byOption[permitOption]
  return permitAsked === 'not-required' ? proof : either
}

function paperLine(facts: EvidenceFacts, row: (typeof supportingDocuments)[number]): EvidenceLine {
  const { type: kind, citation } = row
  const asked = askedOf(facts)[kind] ?? 'freely assessed'
  const papers = facts.papers.filter(({ type }) => type === kind).map(({ id }) => id)
  const reason = papers.length === 0 ? facts.absent[kind] : undefined
  const unmet = asked === 'freely assessed' ? 'open' : 'missing'
  const state = papers.length > 0 ? 'met' : reason === undefined ? unmet : 'absent'
  return { kind, asked, state, papers, reason, citation }
}

/** Where one of two is there, nobody misses the other. */
function withoutSpare(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const isMet = lines.some(({ asked, state }) => asked === 'one of two' && state === 'met')
  return lines.filter(({ asked, state }) => !(isMet && asked === 'one of two' && state === 'missing'))
}

/**
 * What is asked for as evidence for one good, and what there is of it: first what the law asks for, then what is freely
 * assessed. Translations stand with their originals. Source: R 4(4) and (5), IR 8; Default 28.
 */
export function evidenceOf(facts: EvidenceFacts): readonly EvidenceLine[] {
  const always = { asked: 'always', papers: [] } as const
  const lines = supportingDocuments
    .filter(({ type }) => type !== 'TRANSLATION')
    .map(row => paperLine(facts, row))
  return [
    { ...always, kind: 'DECLARATION', state: 'with the signature', citation: 'IR 8(1)(a)' },
    {
      ...always,
      kind: 'PHOTOGRAPHS',
      state: facts.hasPhotographs ? 'met' : 'missing',
      citation: 'IR 8(1)(c)',
    },
    ...withoutSpare(lines.filter(({ asked }) => asked !== 'freely assessed')),
    ...lines.filter(({ asked }) => asked === 'freely assessed'),
  ]
}

/** The kinds of papers that the law asks for and that are missing; of two that are `one of two` the first stands for both. */
export function missingEvidence(facts: EvidenceFacts): readonly SupportingDocumentType[] {
  const missing = evidenceOf(facts).filter(({ state, kind }) => state === 'missing' && kind !== 'PHOTOGRAPHS')
  return missing
    .filter(({ asked }, index) => asked !== 'one of two' || index === 0)
    .flatMap(({ kind }) => (kind === 'DECLARATION' || kind === 'PHOTOGRAPHS' ? [] : [kind]))
}
