import { Card, List, Section, StatusTag, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { sayTime } from '../../../words.ts'
import type { Appeal, Decision, LicenceCase } from '../../types.ts'
import { decisionPhrases } from '../../views/decision-phrases.ts'
import { DecisionTextList } from '../../views/decision-text.tsx'
import { words } from '../words/case.ts'
import { words as stages } from '../words/stages.ts'

export interface DecisionsProps {
  readonly say: Say
  readonly found: Pick<LicenceCase, 'id' | 'authority'>
  readonly goods: readonly Good[]
  readonly decisions: readonly Decision[]
  readonly appeals: readonly Appeal[]
}

/** Decisions, those returned too, the newest first, with what became of them. */
export function Decisions(props: DecisionsProps) {
  const { say, decisions } = props
  if (decisions.length === 0) return null
  return (
    <Section title={say(words.decisions)} id="decisions">
      {decisions.toReversed().map(decision => (
        <OneDecision key={decision.id} {...props} decision={decision} />
      ))}
    </Section>
  )
}

interface OneProps extends DecisionsProps {
  readonly decision: Decision
}

function OneDecision(props: OneProps) {
  const { say, found, goods, decision, appeals } = props
  const { id, fileName, sealedAt, returnedAt } = decision
  const isWaiting = sealedAt === undefined && returnedAt === undefined
  const own = appeals.filter(({ decisionId }) => decisionId === id)
  return (
    <Card
      title={say(decisionPhrases[decision.action])}
      level={3}
      corner={isWaiting ? <StatusTag tone="warning">{say(stages.forSeal)}</StatusTag> : undefined}
    >
      <List items={whatHappened(props)} />
      <DecisionTextList say={say} decision={decision} goods={goods} />
      {decision.sealedFile === undefined ? null : (
        <Text>
          <TextLink href={`/import-licences/${found.id}/decisions/${id}.pdf`}>
            {say(words.sealedPaper)}
          </TextLink>
        </Text>
      )}
      {fileName === undefined ? null : (
        <Text>
          <TextLink href={`/cases/${found.id}/papers/${id}`}>
            {say(words.decisionFile, { name: fileName })}
          </TextLink>
        </Text>
      )}
      {own.length === 0 ? null : <List items={own.flatMap(appeal => sayAppeal(say, appeal))} />}
    </Card>
  )
}

function whatHappened({ say, found, decision }: OneProps): readonly string[] {
  const at = (date: Date) => sayTime(say, found.authority.memberState, date)
  const { preparedAt, preparedByName, sealedAt, sealedByName = '', returnedAt, returnedReason } = decision
  const name = preparedByName ?? say(words.decisionBySystem)
  return [
    say(words.decisionPrepared, { when: at(preparedAt), name }),
    ...(sealedAt ? [say(words.decisionSealed, { when: at(sealedAt), name: sealedByName })] : []),
    ...(returnedAt
      ? [say(words.decisionReturned, { when: at(returnedAt), reason: sayReason(say, returnedReason) })]
      : []),
  ]
}

const systemReasons = {
  'information-requested': words.returnedByRequest,
  answered: words.returnedByAnswer,
  'prepared-anew': words.returnedByAnother,
  forwarded: words.returnedByForwarding,
  withdrawn: words.returnedByWithdrawal,
  'answer-reopened': words.returnedByCalendar,
} as const

const isOfSystem = (reason: string): reason is keyof typeof systemReasons => reason in systemReasons

function sayReason(say: Say, reason = ''): string {
  return isOfSystem(reason) ? say(systemReasons[reason]) : reason
}

function sayAppeal(say: Say, { filedOn, outcome, decidedOn = '', note }: Appeal): readonly string[] {
  const filed = say(words.appealFiled, { day: say.plainDate(filedOn) })
  const phrase = outcome === 'annulled' ? words.appealAnnulled : words.appealUpheld
  const ended = outcome === undefined ? [] : [say(phrase, { day: say.plainDate(decidedOn) })]
  return [[filed, ...ended, ...(note === undefined ? [] : [note])].join(' · ')]
}
