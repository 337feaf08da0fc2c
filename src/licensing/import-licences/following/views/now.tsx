import { Alert, DescriptionList, Text } from '../../../../platform/ui/index.ts'
import type { Tone } from '../../../../platform/ui/types.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { momentOf, sayCitation } from '../../../words.ts'
import type { CaseClocks } from '../../clocks/types.ts'
import { lastMinuteBefore } from '../../clocks/views/say-step.ts'
import type { Situation, ToldCase } from '../types.ts'
import { words } from '../words/case.ts'
import { words as now } from '../words/now.ts'

interface Told {
  readonly tag: Phrase
  readonly title: Phrase
  readonly text: Phrase
  readonly next: Phrase
  readonly tone: Exclude<Tone, 'neutral'>
}

const looks: Readonly<Record<Situation, Told>> = {
  received: { ...pick('received'), tone: 'info' },
  examined: { ...pick('examined'), tone: 'info' },
  answered: { ...pick('answered'), tone: 'info' },
  late: { ...pick('late'), tone: 'warning' },
  asked: { ...pick('asked'), tone: 'warning' },
  unanswered: { ...pick('unanswered'), tone: 'danger' },
  granted: { ...pick('granted'), tone: 'success' },
  refused: { ...pick('refused'), tone: 'danger' },
  'refused in part': { ...pick('part'), tone: 'warning' },
  revoked: { ...pick('revoked'), tone: 'danger' },
  'used up': { ...pick('used'), tone: 'info' },
  'not required': { ...pick('notRequired'), tone: 'info' },
  withdrawn: { ...pick('withdrawn'), tone: 'info' },
}

type Name =
  | 'received'
  | 'examined'
  | 'answered'
  | 'late'
  | 'asked'
  | 'unanswered'
  | 'granted'
  | 'refused'
  | 'part'
  | 'revoked'
  | 'used'
  | 'notRequired'
  | 'withdrawn'

function pick(name: Name) {
  return {
    tag: now[`${name}Tag`],
    title: now[`${name}Title`],
    text: now[`${name}Text`],
    next: now[`${name}Next`],
  }
}

/** A situation in a word or two, and its colour. */
export function lookOf(say: Say, situation: Situation) {
  const { tag, tone } = looks[situation]
  return { label: say(tag), tone }
}

export interface NowProps {
  readonly say: Say
  readonly told: Pick<ToldCase, 'situation' | 'row'>
  readonly authority: string
  readonly number: string
  readonly clocks: CaseClocks
}

/** Where the application stands: what that means, who acts, until when, on what basis, and what comes next. */
export function Now({ say, told, authority, number, clocks }: NowProps) {
  const { title, text, next, tone } = looks[told.situation]
  const { acts, citation } = told.row
  const who = { authority: words.whoAuthority, holder: words.whoHolder, nobody: words.whoNobody }[acts]
  return (
    <>
      <Alert tone={tone} title={say(title)}>
        <Text>{say(text, { authority })}</Text>
      </Alert>
      <DescriptionList
        rows={[
          { label: say(words.who), value: say(who, { authority }) },
          ...untilRows({ say, told, clocks }),
          { label: say(words.next), value: say(next, { number }) },
          { label: say(words.basis), value: sayCitation(say, citation) },
        ]}
      />
    </>
  )
}

function untilRows({ say, told, clocks }: Omit<NowProps, 'authority' | 'number'>) {
  const { acts, clock: name } = told.row
  if (acts === 'nobody') return []
  if (name === undefined) return [{ label: say(words.until), value: say(words.untilNone) }]
  const found = clocks.clocks.find(({ clock }) => clock.name === name)
  const latest = name === 'answer' ? clocks.latestDecision : undefined
  return [
    ...(found === undefined
      ? []
      : [{ label: say(words.until), value: <Until say={say} country={clocks.country} clock={found} /> }]),
    ...(latest === undefined
      ? []
      : [
          {
            label: say(words.decidedBy),
            value: say(words.untilOpen, { day: say.fullDate(latest.lastDay) }),
          },
        ]),
  ]
}

interface UntilProps {
  readonly say: Say
  readonly country: string
  readonly clock: CaseClocks['clocks'][number]
}

/** A last day with its last minute, where the reader's clock shows another time also by that (Default 55). */
function Until({ say, country, clock: { clock, hasPassed, endsAt } }: UntilProps) {
  const day = say.fullDate(clock.lastDay)
  if (hasPassed) return <>{say(words.untilPassed, { day })}</>
  const { when, moment, own } = momentOf(say, country, lastMinuteBefore(endsAt))
  const sentence = say(words.untilEnds, { day, country: say.country(country), time: when })
  const [before = '', after = ''] = sentence.split(when)
  return (
    <>
      {before}
      <time datetime={moment} data-own={own}>
        {when}
      </time>
      {after}
    </>
  )
}
