import type { ComponentChildren } from 'preact'
import type { Control } from './control.ts'
import type { AppSay } from './say.ts'
import type { Problem, Screen, State } from './state.ts'
import { words } from './words.ts'

/** What every screen draws from. */
export interface ScreenProps {
  readonly state: State
  readonly acts: Control
  readonly say: AppSay
  /** Language code -> its name in itself. */
  readonly languages: Readonly<Record<string, string>>
  /** Address of the QR reader for browsers without one. */
  readonly readerUrl: string
}

/** What one screen draws from. */
export type At<Name extends Screen['at']> = ScreenProps & {
  readonly screen: Extract<Screen, { readonly at: Name }>
}

interface TitleProps {
  readonly title: string
  readonly children?: ComponentChildren
}

/** The heading of a screen and what it is about. */
export function Title({ title, children }: TitleProps) {
  return (
    <div class="a-title">
      <h1 tabIndex={-1}>{title}</h1>
      {children ? <p id="about">{children}</p> : null}
    </div>
  )
}

interface PressProps {
  readonly look?: 'main' | 'plain' | 'danger' | 'quiet'
  readonly onPress: () => void
  readonly disabled?: boolean
  readonly children: ComponentChildren
}

/** A button as wide as the thumb's reach. */
export function Press({ look = 'main', onPress, disabled, children }: PressProps) {
  return (
    <button class="a-press" data-look={look} type="button" disabled={disabled} onClick={onPress}>
      {children}
    </button>
  )
}

/** Stands at the lower edge, where the thumb is. */
export function Foot({ children }: { readonly children: ComponentChildren }) {
  return <div class="a-foot">{children}</div>
}

/** What went wrong at the last step; read aloud at once. */
export function ProblemText({
  say,
  problem,
}: {
  readonly say: AppSay
  readonly problem: Problem | undefined
}) {
  return (
    <p class="a-problem" role="alert">
      {problem === undefined ? null : say(problem.phrase, { left: problem.left ?? '' })}
    </p>
  )
}

export interface Fact {
  readonly label: string
  readonly value: string
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="a-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const drawings = {
  key: 'M7 14a5 5 0 1 1 4.6-7H21v4h-2v3h-4v-3h-3.400A5 5 0 0 1 7 14Zm0-4a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  tick: 'm4.500 12.500 5 5 10-11',
  cross: 'M6 6l12 12M18 6 6 18',
  pause: 'M12 3.500 21 19.500H3ZM12 9.500v5M12 16.800v.4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.500 1.500h-15ZM10 21h4',
} satisfies Record<string, string>

export type Drawing = keyof typeof drawings

/** A quiet picture above a heading; says nothing that the heading does not. */
export function Picture({
  drawing,
  tone,
}: {
  readonly drawing: Drawing
  readonly tone: 'calm' | 'good' | 'bad'
}) {
  return (
    <div class="a-picture" data-tone={tone}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={drawings[drawing]} />
      </svg>
    </div>
  )
}

interface MessageProps extends TitleProps {
  readonly drawing: Drawing
  readonly tone: 'calm' | 'good' | 'bad'
}

/** A screen that says one thing. */
export function Message({ drawing, tone, title, children }: MessageProps) {
  return (
    <div class="a-message">
      <Picture drawing={drawing} tone={tone} />
      <Title title={title}>{children}</Title>
    </div>
  )
}

/** Where the person is told what is going on, without being moved. */
export function Wait({ say, state }: Pick<ScreenProps, 'say' | 'state'>) {
  return (
    <p class="a-wait" role="status">
      {state.isBusy ? say(words.working) : ''}
    </p>
  )
}
