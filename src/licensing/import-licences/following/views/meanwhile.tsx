import { List, Section } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayCitation } from '../../../words.ts'
import type { Possibility, ToldCase } from '../types.ts'
import { words } from '../words/case.ts'

const phrases: Readonly<Record<Possibility, Phrase>> = {
  'may ask': words.mayAsk,
  'asks no more': words.asksNoMore,
  'may inspect': words.mayInspect,
  'may forward': words.mayForward,
  'may withdraw': words.mayWithdraw,
  'may answer': words.mayAnswer,
  'may take back': words.mayTakeBack,
  'may refuse earlier': words.mayRefuseEarlier,
  'refusal is due': words.refusalIsDue,
  silence: words.silence,
  'no import': words.noImport,
}

export interface MeanwhileProps {
  readonly say: Say
  readonly told: Pick<ToldCase, 'meanwhile' | 'asksUntil'>
}

/** What can happen while the authority has not decided, each with its article. */
export function Meanwhile({ say, told: { meanwhile, asksUntil } }: MeanwhileProps) {
  const day = asksUntil === undefined ? '' : say.fullDate(asksUntil)
  const items = meanwhile.map(
    ({ what, citation }) => `${say(phrases[what], { day })} (${sayCitation(say, citation)})`,
  )
  if (items.length === 0) return null
  return (
    <Section title={say(words.meanwhileTitle)}>
      <List items={items} />
    </Section>
  )
}
