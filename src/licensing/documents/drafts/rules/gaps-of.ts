import { statementGaps } from '../../../../law/statement-gaps.ts'
import { judgeRate } from '../../../goods/rules/usual-rates.ts'
import { statementFacts } from '../../../importer-statements/rules/statement-facts.ts'
import { printingGaps } from '../../rules/printed-texts.ts'
import type { Document } from '../../types.ts'

/** Everything that keeps a draft from being signed: by law, by what can be printed, by what cannot be meant. */
export function gapsOf(statement: Document, now: Date) {
  const byRate = rateGaps(statement)
  const byLaw = statementGaps(statementFacts(statement, now))
  return [
    // What a rate that cannot be meant makes of the value says nothing about it.
    ...(byRate.length > 0 ? byLaw.filter(({ code }) => code !== 'value-too-low') : byLaw),
    ...byRate,
    ...printingGaps(statement),
  ]
}

/** A rate that was typed the wrong way round would make a dear object cheap. */
function rateGaps({ goods: [good] }: Document) {
  const { currency, rate } = good.details.customsValue ?? {}
  if (!currency || typeof rate !== 'number') return []
  const judged = judgeRate(currency, rate)
  if (judged === undefined) return []
  const code = judged === 'inverted' ? ('rate-inverted' as const) : ('rate-unusual' as const)
  const values = { currency, rate, other: Number((1 / rate).toPrecision(5)) }
  return [{ code, field: 'customsValue.rate', citation: 'UCC 53' as const, values }]
}
