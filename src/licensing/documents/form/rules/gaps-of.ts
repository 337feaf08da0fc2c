import { judgeRate } from '../../../goods/rules/usual-rates.ts'
import type { Good } from '../../../goods/types.ts'
import type { DocumentKind } from '../../kind.ts'
import { printingGaps } from '../../rules/printed-texts.ts'
import type { Document } from '../../types.ts'

/** The part of a kind that knows the law of its documents. */
export type Judging = Pick<DocumentKind, 'gaps' | 'warnings'>

/** Everything that keeps a draft from being signed: by law, by what can be printed, by what cannot be meant. */
export function gapsOf(document: Document, now: Date, kind: Judging) {
  const byRate = document.goods.flatMap(({ details }, index) => rateGaps(details, index))
  const byLaw = kind.gaps(document, now)
  return [
    // What a rate that cannot be meant makes of the value says nothing about it.
    ...(byRate.length > 0 ? byLaw.filter(({ code }) => code !== 'value-too-low') : byLaw),
    ...byRate,
    ...printingGaps(document),
  ]
}

/** A rate that was typed the wrong way round would make a dear object cheap. */
function rateGaps(details: Good['details'], index: number) {
  const { currency, rate } = details.customsValue ?? {}
  if (!currency || typeof rate !== 'number') return []
  const judged = judgeRate(currency, rate)
  if (judged === undefined) return []
  const code = judged === 'inverted' ? ('rate-inverted' as const) : ('rate-unusual' as const)
  const values = { currency, rate, other: Number((1 / rate).toPrecision(5)) }
  return [{ code, field: `descriptions.${index}.customsValue.rate`, citation: 'UCC 53' as const, values }]
}
