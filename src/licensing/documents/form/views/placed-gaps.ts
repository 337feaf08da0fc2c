import type { Warning } from '../../../../law/statement.ts'
import { pageOfControl } from '../../boxes/controls.ts'
import { controlAt } from '../../boxes/form-boxes.ts'
import type { PageName } from '../../boxes/layout.ts'
import type { Document } from '../../types.ts'
import type { gapsOf } from '../rules/gaps-of.ts'

type Found = ReturnType<typeof gapsOf>[number] | Warning

/** A gap or warning with the page and the control of the form where it can be put right. */
export interface Placed {
  readonly code: Found['code']
  readonly page: PageName
  readonly control: string
  readonly citation: string
  readonly values: Readonly<Record<string, string | number>>
}

const order: readonly PageName[] = ['import', 'good', 'photographs', 'provenance', 'summary']

/** Gaps or warnings of a document, each at its place in the form and in its order. */
export function placeGaps(found: readonly Found[], document: Document): readonly Placed[] {
  const placed = found.map(each => place(each, document))
  return placed.sort((one, other) => order.indexOf(one.page) - order.indexOf(other.page))
}

function place(found: Found, document: Document): Placed {
  const control = controlOf(found, document)
  const { code, citation, values = {} } = found
  return { code, page: pageOfControl(control), control, citation, values }
}

function controlOf({ code, field }: Found, { goods: [good] }: Document): string {
  const control = controlAt(field, code)
  const [, index] = /^photographs\.(\d+)(?=\.|$)/.exec(control) ?? []
  const photograph = index === undefined ? undefined : good.photographs[Number(index)]
  if (photograph === undefined) return control
  return code === 'photograph-text-missing'
    ? `photographs.${photograph.id}.text`
    : `photographs.${photograph.id}.view`
}
