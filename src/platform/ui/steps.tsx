import type { Phrase, Say } from '../words/words.ts'
import { HiddenText } from './hidden-text.tsx'
import { words } from './words.ts'

/** One step of a procedure and how far it is. */
export interface Step {
  readonly name: string
  readonly state: 'done' | 'current' | 'next'
  /** Leads back to a step. */
  readonly href?: string | undefined
}

export interface StepsProps {
  readonly say: Say
  /** Names the progress, such as "Your application". */
  readonly label: string
  readonly steps: readonly Step[]
}

const states = {
  done: words.stepDone,
  current: words.stepCurrent,
  next: words.stepNext,
} satisfies Record<Step['state'], Phrase>

function StepName({ say, step }: { readonly say: Say; readonly step: Step }) {
  const name = step.href && step.state !== 'current' ? <a href={step.href}>{step.name}</a> : step.name
  return (
    <span class="k-step-name">
      {name}
      <HiddenText>{` (${say(states[step.state])})`}</HiddenText>
    </span>
  )
}

/** Where one is in a form of several pages. */
export function Steps({ say, label, steps }: StepsProps) {
  const at = steps.findIndex(step => step.state === 'current')
  const current = steps[at]
  return (
    <nav class="k-steps" aria-label={label}>
      {current ? (
        <p class="k-steps-now">
          {say(words.step, { number: at + 1, total: steps.length, name: current.name })}
        </p>
      ) : null}
      <ol>
        {steps.map(step => (
          <li
            key={step.name}
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <StepName say={say} step={step} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
