import { DescriptionList, List } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { Good } from '../../goods/types.ts'
import { nameOfGood } from '../../goods/views/name-of-good.ts'
import type { DecidedGood, DecisionText } from '../types.ts'
import { decisionWords as words } from '../words/decisions.ts'
import { decisionPhrases, goodPhrases, sayGround } from './decision-phrases.ts'

export interface DecisionTextProps {
  readonly say: Say
  readonly decision: DecisionText
  readonly goods: readonly Good[]
}

/** All that a decision says: good by good, with grounds, reasons, appeal information and conditions (box II.2). */
export function DecisionTextList({ say, decision, goods }: DecisionTextProps) {
  const { action, reasons, appealInformation, conditions } = decision
  const ofGoods = decision.goods.map(decided => ({
    label: nameIn(goods, decided),
    value: <OneGood say={say} decided={decided} />,
  }))
  const texts = [
    { label: say(words.reasons), value: lines(reasons) },
    { label: say(words.appealInformation), value: lines(appealInformation) },
    { label: say(words.conditions), value: lines(conditions) },
  ].filter(({ value }) => value !== undefined)
  const what = { label: say(words.decision), value: say(decisionPhrases[action]) }
  return <DescriptionList rows={[what, ...ofGoods, ...texts]} />
}

/** The number and name of a good among those of the application. */
export function nameIn(goods: readonly Good[], { goodId }: Pick<DecidedGood, 'goodId'>): string {
  const index = goods.findIndex(({ id }) => id === goodId)
  const good = goods[index]
  return good === undefined ? goodId : `${index + 1}. ${nameOfGood(good.details)}`
}

function OneGood({ say, decided }: { readonly say: Say; readonly decided: DecidedGood }) {
  const { decision, grounds } = decided
  return (
    <>
      {say(goodPhrases[decision])}
      {grounds.length === 0 ? null : <List items={grounds.map(code => sayGround(say, code))} />}
    </>
  )
}

function lines(text: string | undefined) {
  return text === undefined ? undefined : <span class="k-lines">{text}</span>
}
