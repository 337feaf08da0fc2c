import type { Tone, Wrapping } from './types.ts'

export interface AlertProps extends Wrapping {
  readonly tone: Exclude<Tone, 'neutral'>
  readonly title?: string | undefined
  /** The answer to what was just done: read aloud at once. */
  readonly live?: boolean | undefined
}

/** A message that stands out. */
export function Alert({ tone, title, live, children }: AlertProps) {
  return (
    <div class="ds-alert" data-color={tone} role={live ? 'status' : undefined}>
      {title ? (
        <h2 class="ds-heading" data-size="2xs">
          {title}
        </h2>
      ) : null}
      {children}
    </div>
  )
}
