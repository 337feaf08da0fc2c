import { StatusTag, Text } from '../../../../platform/ui/index.ts'
import type { Tone } from '../../../../platform/ui/types.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { WorkLine } from '../../types.ts'
import { words } from '../words.ts'

export interface LastDayProps {
  readonly say: Say
  readonly line: Pick<WorkLine, 'nextDay' | 'answerDay' | 'requestDay' | 'daysLeft' | 'mayAsk'>
}

/** How long it is to the last day of a case, which day that is, and of which clock. */
export function LastDay({ say, line }: LastDayProps) {
  const { nextDay, answerDay, requestDay, daysLeft, mayAsk } = line
  if (nextDay === null || daysLeft === undefined) return <>–</>
  const left = daysLeft < 0 ? say(words.passed, { days: -daysLeft }) : say(words.daysLeft, { days: daysLeft })
  return (
    <div>
      <StatusTag tone={toneOf(daysLeft)}>{left}</StatusTag>{' '}
      {say(answerDay === null ? words.decide : words.answer)}
      <Text size="sm">{say.fullDate(nextDay)}</Text>
      {mayAsk ? (
        <Text size="sm" quiet>
          {say(words.askUntil, { day: say.plainDate(requestDay ?? '') })}
        </Text>
      ) : null}
    </div>
  )
}

const SOON = 14

function toneOf(left: number): Tone {
  if (left < 0) return 'danger'
  return left <= SOON ? 'warning' : 'info'
}
