import type { ComponentChildren } from 'preact'

export interface DetailsProps {
  readonly summary: ComponentChildren
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  readonly children?: ComponentChildren
}

/** More, for those who want it. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details class="ds-details" open={open} id={id}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
