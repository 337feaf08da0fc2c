import type { AccessActor } from '../../../law/access.ts'
import type { Document } from '../../documents/types.ts'
import type { HomeInformation } from '../home-state/types.ts'
import type { ShownInspection } from '../inspections/types.ts'
import type {
  AnswerPaper,
  Appeal,
  CaseNote,
  Decision,
  InformationRequest,
  LicenceCase,
  ShownLink,
} from '../types.ts'

/** Everything that is known of a case. */
export interface ShownCase {
  /** As it was submitted, and as it stands with the answers that were given. */
  readonly original: Document
  readonly document: Document
  readonly found: LicenceCase
  readonly papers: readonly AnswerPaper[]
  readonly decisions: readonly Decision[]
  /** Of the decision that waits for the seal: what its sealer confirms. */
  readonly preparedDigest: string | undefined
  readonly appeals: readonly Appeal[]
  readonly links: readonly ShownLink[]
  readonly inspections: readonly ShownInspection[]
  /** What the State of the applicant told. */
  readonly information: readonly HomeInformation[]
  readonly notes: readonly CaseNote[]
  /** When the reader looked at it last. */
  readonly lookedAt: Date | undefined
}

/** What somebody sees of a case: the holder nothing that officers prepare, the authority no answer that is being written. */
export function showCase(relation: AccessActor, shown: ShownCase): ShownCase {
  return relation === 'handling authority' ? forAuthority(shown) : forHolder(shown)
}

function forAuthority(shown: ShownCase): ShownCase {
  const requests = shown.found.requests.map(withoutDraft)
  const given = requests.flatMap(({ answer }) => answer?.papers ?? [])
  const papers = shown.papers.filter(({ id }) => given.includes(id))
  const inspections = shown.inspections.map(inspection =>
    inspection.authorityId === shown.found.authorityId ? inspection : withoutFindings(inspection),
  )
  return { ...shown, papers, inspections, found: { ...shown.found, requests } }
}

/** What an officer found is for the own authority, as notes are. */
function withoutFindings(inspection: ShownInspection): ShownInspection {
  return { ...inspection, findings: undefined }
}

function withoutDraft(request: InformationRequest): InformationRequest {
  return { ...request, draft: undefined }
}

function forHolder(shown: ShownCase): ShownCase {
  const decisions = shown.decisions.filter(({ sealedAt }) => sealedAt !== undefined)
  const flags = shown.found.flags.filter(flag => flag !== 'READY_FOR_ESEAL')
  const found = { ...shown.found, flags, assignedTo: undefined, assignedName: undefined }
  const inspections = shown.inspections.map(withoutFindings)
  const hidden = { preparedDigest: undefined, information: [], notes: [], lookedAt: undefined }
  return { ...shown, found, decisions, inspections, ...hidden }
}
