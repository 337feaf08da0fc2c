import type { Warning, WarningCode } from '../../../../law/statement.ts'
import type { Document } from '../../types.ts'
import { gapsOf, type Judging } from './gaps-of.ts'

/** The pages of the form. */
export type PageName = 'import' | 'good' | 'photographs' | 'provenance' | 'summary'

type Found = ReturnType<typeof gapsOf>[number]

/** A gap or warning with the page and the control of the form where it can be put right. */
export interface Placed {
  readonly code: Found['code'] | WarningCode
  readonly page: PageName
  readonly control: string
  readonly citation: string
  readonly values: Readonly<Record<string, string | number>>
}

const importControls = [
  'localReference',
  'countryOfImport',
  'customsOffice',
  'documentLanguage',
  'plannedImportDate',
  'artFair',
]
const provenanceControls = [
  'countryOfInterest',
  'countryOfInterestBasis',
  'countryOfInterestReason',
  'exportPermit',
  'supportingDocuments',
  'owner',
]
const photographControls = [
  'photographs',
  'isThreeDimensional',
  'weight',
  'shape',
  'height',
  'width',
  'depth',
  'diameter',
]

/** The law's names of fields where the form's are others. */
const renamed: Readonly<Record<string, string>> = {
  'customsOffice.referenceNumber': 'customsOffice',
  dating: 'dating.kind',
  'customsValue.amountCents': 'customsValue.amount',
  weightGrams: 'weight',
  heightMillimetres: 'height',
  widthMillimetres: 'width',
  depthMillimetres: 'depth',
  diameterMillimetres: 'diameter',
}

const order: readonly PageName[] = ['import', 'good', 'photographs', 'provenance', 'summary']

/** What a statement lacks before it can be signed, in the order of the form. */
export function placedGaps(statement: Document, now: Date, kind: Judging): readonly Placed[] {
  const placed = gapsOf(statement, now, kind).map(gap => place(gap, statement))
  return placed.sort((one, other) => order.indexOf(one.page) - order.indexOf(other.page))
}

/** What is worth checking before signing, each at its place in the form. */
export function placedWarnings(statement: Document, now: Date, kind: Judging): readonly Placed[] {
  return kind.warnings(statement, now).map(warning => place(warning, statement))
}

function place(found: Found | Warning, statement: Document): Placed {
  const control = controlOf(found, statement)
  const { code, citation, values = {} } = found
  return { code, page: pageOf(control), control, citation, values }
}

function controlOf({ code, field }: Found | Warning, { goods: [good] }: Document): string {
  const bare = field.replace(/^descriptions\.\d+\./, '')
  if (bare === 'customsValue.eurCents') {
    return code === 'missing' ? 'customsValue.rate' : 'customsValue.amount'
  }
  const [, index] = /^photographs\.(\d+)(?=\.|$)/.exec(bare) ?? []
  const photograph = index === undefined ? undefined : good.photographs[Number(index)]
  if (photograph !== undefined) {
    return code === 'photograph-text-missing'
      ? `photographs.${photograph.id}.text`
      : `photographs.${photograph.id}.view`
  }
  return renamed[bare] ?? bare
}

function pageOf(control: string): PageName {
  const [first = ''] = control.split('.')
  if (first === 'holder') return 'summary'
  if (importControls.includes(first)) return 'import'
  if (photographControls.includes(first)) return 'photographs'
  return provenanceControls.includes(first) ? 'provenance' : 'good'
}
