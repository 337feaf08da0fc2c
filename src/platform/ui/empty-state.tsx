import type { ComponentChildren } from 'preact'
import { Heading } from './heading.tsx'

export interface EmptyStateProps {
  readonly title: string
  readonly children?: ComponentChildren
  /** The next step, as a button. */
  readonly action?: ComponentChildren
}

/** What to say where there is nothing yet, and the way on. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="k-empty">
      <Heading level={2} size="xs">
        {title}
      </Heading>
      {children}
      {action ? <div class="k-buttons">{action}</div> : null}
    </div>
  )
}
