import type { RefusalGroundCode } from '../../../../law/refusal-grounds.ts'
import { Card, List, Section, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { type ShownGood, sayGood } from '../../../documents/form/views/step-page.tsx'
import type { Good } from '../../../goods/types.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayCitation, sayTime } from '../../../words.ts'
import type { Appeal, DecidedGood, Decision, DecisionAction } from '../../types.ts'
import type { ToldGround } from '../types.ts'
import { words } from '../words/decision.ts'

export const decisionPhrases: Readonly<Record<DecisionAction, Phrase>> = {
  'grant-licence': words.granted,
  'reject-application': words.rejected,
  'reject-in-part': words.rejectedInPart,
  'find-not-required': words.notRequired,
  'revoke-licence': words.revoked,
  'reissue-licence': words.reissued,
}

const goodPhrases: Readonly<Record<DecidedGood['decision'], Phrase>> = {
  granted: words.goodGranted,
  refused: words.goodRefused,
  'not required': words.goodNotRequired,
}

const groundPhrases: Readonly<Record<RefusalGroundCode, Phrase>> = {
  '7a': words.ground7a,
  '7b': words.ground7b,
  '7c': words.ground7c,
  '7d': words.ground7d,
  '9.2': words.ground92,
}

export interface DecisionsProps {
  readonly say: Say
  readonly address: string
  /** Where the decision was made; ISO alpha-2. */
  readonly country: string
  readonly goods: readonly Good[]
  /** Sealed ones, the newest first. */
  readonly decisions: readonly Decision[]
  readonly appeals: readonly Appeal[]
  readonly grounds: readonly ToldGround[]
}

/** What was decided, why, and what can be done about it. */
export function Decisions({ decisions, ...props }: DecisionsProps) {
  const { say } = props
  if (decisions.length === 0) return null
  return (
    <Section title={say(words.title)} id="decision">
      {decisions.map(decision => (
        <DecisionCard key={decision.id} {...props} decision={decision} />
      ))}
    </Section>
  )
}

type DecisionProps = Omit<DecisionsProps, 'decisions'> & { readonly decision: Decision }

function DecisionCard(props: DecisionProps) {
  const { say, country, decision, appeals } = props
  const { sealedAt, language, conditions, reasons, appealInformation } = decision
  const when = sealedAt === undefined ? '' : sayTime(say, country, sealedAt)
  const texts = [
    [words.reasons, reasons],
    [words.conditions, conditions],
    [words.appeal, appealInformation],
  ] as const
  return (
    <Card title={say(decisionPhrases[decision.action])} level={3}>
      <Text quiet>{say(words.sealed, { when })}</Text>
      {decision.goods.length === 0 ? null : <DecidedGoods {...props} />}
      {texts.map(([title, text]) =>
        text === undefined ? null : (
          <Said key={title.key} title={say(title)} language={language} text={text} />
        ),
      )}
      {appeals
        .filter(({ decisionId }) => decisionId === decision.id)
        .map(appeal => (
          <Text key={appeal.recordedAt.toISOString()}>{sayAppeal(say, appeal)}</Text>
        ))}
      <Files {...props} />
    </Card>
  )
}

interface SaidProps {
  readonly title: string
  readonly language: string
  readonly text: string
}

function Said({ title, language, text }: SaidProps) {
  return (
    <>
      <Text>
        <strong>{title}</strong>
      </Text>
      {text.split('\n').map(line => (
        <Text key={line} language={language}>
          {line}
        </Text>
      ))}
    </>
  )
}

function DecidedGoods({ say, goods, decision, grounds: told }: DecisionProps) {
  const items = decision.goods.map(({ goodId, decision: said, grounds }) => (
    <>
      {`${sayGood(say, shownGood(goods, goodId))}: ${say(goodPhrases[said])}`}
      {grounds.length === 0 ? null : <List items={grounds.map(ground => sayGround(say, ground, told))} />}
    </>
  ))
  return <List items={items} />
}

function shownGood(goods: readonly Good[], id: string): Omit<ShownGood, 'id'> {
  const index = goods.findIndex(good => good.id === id)
  return { number: index + 1, name: nameOfGood(goods[index]?.details ?? {}) }
}

function sayGround(say: Say, code: RefusalGroundCode, told: readonly ToldGround[]): string {
  const citation = told.find(row => row.code === code)?.citation
  const ground = say(groundPhrases[code])
  return citation === undefined ? ground : `${ground} (${sayCitation(say, citation)})`
}

function sayAppeal(say: Say, { filedOn, decidedOn, outcome }: Appeal): string {
  if (outcome === undefined || decidedOn === undefined)
    return say(words.appealFiled, { day: say.plainDate(filedOn) })
  const phrase = outcome === 'upheld' ? words.appealUpheld : words.appealAnnulled
  return say(phrase, { filed: say.plainDate(filedOn), day: say.plainDate(decidedOn) })
}

function Files({ say, address, decision: { id, sealedFile, decisionFile } }: DecisionProps) {
  return (
    <>
      {sealedFile === undefined ? null : (
        <Text>
          <TextLink href={`${address}/decisions/${id}.pdf`}>{say(words.sealedFile)}</TextLink>
        </Text>
      )}
      {decisionFile === undefined ? null : (
        <Text>
          <TextLink href={`${address}/papers/${id}`}>{say(words.decisionFile)}</TextLink>
        </Text>
      )}
    </>
  )
}
