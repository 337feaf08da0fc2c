import { accessRows } from '../../src/law/access.ts'
import {
  admittingStatus,
  type CustomsProcedure,
  customsProcedures,
  limitedUses,
} from '../../src/law/customs.ts'
import { customsDataElements } from '../../src/law/customs-data-elements.ts'
import { quantityActions } from '../../src/law/customs-quantities.ts'
import { ownDecisions } from '../../src/law/decisions.ts'
import { eoriPatterns } from '../../src/law/eori.ts'
import { officialLanguagesOf } from '../../src/law/languages.ts'
import { type RetentionRule, retentionRules } from '../../src/law/retention.ts'
import { memberStates } from '../../src/law/territory.ts'
import { type Cell, table } from '../reference-page.ts'
import { cite, listing, section } from './parts.ts'

function procedureRow(row: CustomsProcedure): readonly Cell[] {
  return [row.code, row.procedure, row.isVerified, row.isQuantityManaged, row.isCheckedByHand ?? false]
}

export function customsSection(): string {
  const head = ['box', 'data elements', 'documents']
  return section(
    'Customs',
    `Only a document in status ${admittingStatus} lets goods proceed. The table is the same for all three documents.`,
    listing(
      ['code', 'procedure', 'verified', 'quantity managed', 'by hand'],
      customsProcedures,
      procedureRow,
    ),
    'A document made for one of these uses serves these procedures alone:',
    listing(['use', 'procedures'], limitedUses, row => [row.use, row.procedures.join(', ')]),
    listing(['quantity', 'when'], quantityActions, row => [row.action, row.at]),
    listing(head, customsDataElements, row => [row.box, row.elements.join(', '), row.documents.join(', ')]),
  )
}

export function accessSection(): string {
  const head = ['who', 'draft', 'application undecided', 'licence decided', 'statement or description']
  return section(
    'Who sees what',
    listing(head, accessRows, row => [row.actor, row.draft, row.undecided, row.decided, row.registered]),
  )
}

function retentionRow({ what, years, months, days, from }: RetentionRule): readonly Cell[] {
  if (years !== undefined) return [what, `${years} years`, from]
  return [what, months === undefined ? `${days} days` : `${months} months`, from]
}

export function retentionSection(): string {
  return section(
    'How long things are kept',
    listing(['what', 'period', 'from'], retentionRules, retentionRow),
  )
}

export function countryDataSection(): string {
  const languages = [...memberStates, 'XI'].map(country => [country, officialLanguagesOf(country).join(', ')])
  const head = ['country', 'structure', 'example']
  return section(
    'Languages and EORI numbers',
    `A statement and a general description are drawn up in an official language of the Member State of import (${cite('IR 11(1)')}, ${cite('IR 4')}).`,
    table(['country', 'languages'], languages),
    'Usual structures of EORI numbers; an unusual one warns and never blocks:',
    listing(head, eoriPatterns, row => [row.country, `\`${row.pattern.source}\``, row.example]),
  )
}

export function decisionsSection(): string {
  const rows = ownDecisions.map(row => [
    row.citation,
    row.point,
    row.decision,
    row.isPlanned ? 'planned' : '',
  ])
  const note =
    'Where the law is silent; never a statement of law. “Planned” is decided, and no rule or page follows it yet.'
  return section('Our decisions', note, table(['cited as', 'point', 'decision', 'state'], rows))
}
