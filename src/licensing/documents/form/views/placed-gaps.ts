import type { LicenceWarning } from '../../../../law/licence-warnings.ts'
import { pageOfControl } from '../../boxes/controls.ts'
import { controlAt } from '../../boxes/form-boxes.ts'
import { isPageOfGood, type PageName, pageBelow } from '../../boxes/layout.ts'
import type { DocumentKind } from '../../kind.ts'
import type { Document } from '../../types.ts'
import type { gapsOf } from '../rules/gaps-of.ts'

type Found = ReturnType<typeof gapsOf>[number] | LicenceWarning

/** A gap or warning with the page and the control of the form where it can be put right. */
export interface Placed {
  readonly code: Found['code']
  readonly page: PageName
  /** Below the document. */
  readonly href: string
  readonly control: string
  readonly citation: string
  readonly values: Readonly<Record<string, string | number>>
  /** Which of several goods it is about, from 1. */
  readonly good: number | undefined
}

const order: readonly PageName[] = ['import', 'good', 'photographs', 'provenance', 'summary']

/** Gaps or warnings of a document, each at its place in the form and in its order. */
export function placeGaps(
  found: readonly Found[],
  document: Document,
  { goods }: Pick<DocumentKind, 'goods'>,
): readonly Placed[] {
  const placed = found.map(each => place(each, document, goods === 'several'))
  return placed.sort((one, other) => placeIn(one) - placeIn(other))
}

/** Of several goods one after the other, each with its pages. */
function placeIn({ page, good = 1 }: Placed): number {
  const at = order.indexOf(page)
  return isPageOfGood(page) ? 1 + (good * 10 + at) / 10_000 : at
}

function place(found: Found, document: Document, isSeveral: boolean): Placed {
  const index = Number(/^descriptions\.(\d+)/.exec(found.field ?? '')?.[1] ?? 0)
  const good = document.goods[index] ?? document.goods[0]
  const control = controlOf(found, good)
  const { code, citation, values = {} } = found
  const page = pageOfControl(control)
  const isOfPaper = control === 'supportingDocuments' && document.goods.length > 1
  const isOfGood = isSeveral && (isPageOfGood(page) || isOfPaper)
  const href = pageBelow(page, isSeveral ? good.id : undefined)
  return { code, page, href, control, citation, values, good: isOfGood ? index + 1 : undefined }
}

function controlOf({ code, field }: Found, good: Document['goods'][number]): string {
  const control = controlAt(field, code)
  const [, index] = /^photographs\.(\d+)(?=\.|$)/.exec(control) ?? []
  const photograph = index === undefined ? undefined : good.photographs[Number(index)]
  if (photograph === undefined) return control
  return code === 'photograph-text-missing'
    ? `photographs.${photograph.id}.text`
    : `photographs.${photograph.id}.view`
}
