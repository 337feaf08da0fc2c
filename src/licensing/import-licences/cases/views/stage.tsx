import type { Flag, Status, SubState } from '../../../../law/life-cycles.ts'
import { StatusTag } from '../../../../platform/ui/index.ts'
import type { Tone } from '../../../../platform/ui/types.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { statusLook } from '../../../words.ts'
import { words } from '../words/stages.ts'

/** Where a case stands. */
export interface Staged {
  readonly status: Status
  readonly subState?: SubState | null | undefined
  readonly flags: readonly Flag[]
}

const stages: Readonly<Partial<Record<SubState | Flag, { readonly phrase: Phrase; readonly tone: Tone }>>> = {
  READY_FOR_ESEAL: { phrase: words.forSeal, tone: 'warning' },
  RECEIVED: { phrase: words.received, tone: 'info' },
  UNDER_EXAMINATION: { phrase: words.underExamination, tone: 'info' },
  INFO_REQUESTED: { phrase: words.infoRequested, tone: 'neutral' },
  INFO_PROVIDED: { phrase: words.infoProvided, tone: 'success' },
  ANSWER_OVERDUE: { phrase: words.answerOverdue, tone: 'danger' },
}

function stageOf({ subState, flags }: Staged) {
  const isReady = flags.includes('READY_FOR_ESEAL') && subState !== 'ANSWER_OVERDUE'
  return isReady ? stages.READY_FOR_ESEAL : subState ? stages[subState] : undefined
}

/** Where a case stands: within its procedure, or after it by its status. */
export function Stage({ say, staged }: { readonly say: Say; readonly staged: Staged }) {
  const look = statusLook(say, staged.status)
  const stage = stageOf(staged)
  return (
    <>
      <StatusTag tone={stage?.tone ?? look.tone}>
        {stage === undefined ? look.label : say(stage.phrase)}
      </StatusTag>
      {staged.flags.includes('OVERDUE_90') ? (
        <>
          {' '}
          <StatusTag tone="danger">{say(words.overdue)}</StatusTag>
        </>
      ) : null}
    </>
  )
}
