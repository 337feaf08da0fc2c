import type { ClockExplanation } from '../../../../law/deadline-explanation.ts'
import { Card, Details, StatusTag, Text } from '../../../../platform/ui/index.ts'
import type { Tone } from '../../../../platform/ui/types.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { ExplainedClocks } from '../types.ts'
import { words } from '../words/steps.ts'
import { ClockSteps } from './clock-steps.tsx'
import { sayClockName, sayLeft, waitingPhrases } from './phrases.ts'

export interface ClocksProps {
  readonly say: Say
  readonly explained: ExplainedClocks
  /** Whether the steps are unfolded at once. */
  readonly isOpen?: boolean | undefined
}

/** All clocks of an application: who is waited for, until when, and why. */
export function Clocks({ say, explained, isOpen = false }: ClocksProps) {
  const { clocks, latestDecision } = explained
  const isWaiting = clocks.some(({ clock }) => clock.name === 'answer')
  return (
    <>
      {clocks.map(explanation => (
        <ClockCard key={keyOf(explanation)} {...{ say, explained, explanation, isOpen }} />
      ))}
      {isWaiting && latestDecision !== undefined ? (
        <Card title={say(words.notRunning, { days: 90 })}>
          <Text>{say(words.notRunningText, { day: say.fullDate(latestDecision.lastDay) })}</Text>
        </Card>
      ) : null}
    </>
  )
}

function keyOf({ clock }: ClockExplanation): string {
  return `${clock.name} ${clock.request ?? ''}`
}

const SOON = 14

function toneOf({ hasPassed, daysLeft }: ClockExplanation): Tone {
  if (hasPassed) return 'danger'
  return daysLeft <= SOON ? 'warning' : 'info'
}

interface ClockCardProps extends ClocksProps {
  readonly explanation: ClockExplanation
}

function ClockCard({ say, explained, explanation, isOpen }: ClockCardProps) {
  const { clock } = explanation
  const { country, language } = explained
  return (
    <Card
      title={say(words.lastDay, { day: say.fullDate(clock.lastDay) })}
      corner={<StatusTag tone={toneOf(explanation)}>{sayLeft(say, explanation)}</StatusTag>}
    >
      <Text>
        <strong>{sayClockName(say, clock.name)}</strong>
        {' · '}
        {say(waitingPhrases[clock.waitsFor])}
      </Text>
      <div>
        <Details summary={say(words.how)} open={isOpen}>
          <ClockSteps {...{ say, country, language, explanation }} />
        </Details>
      </div>
    </Card>
  )
}
