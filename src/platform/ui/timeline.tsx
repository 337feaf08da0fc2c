import type { ComponentChildren } from 'preact'
import type { Tone } from './types.ts'

/** One thing that happened, and when. */
export interface TimelineEntry {
  readonly title: ComponentChildren
  /** Already said, such as "14 March 2026 at 10.32". */
  readonly when: string
  /** The same moment for machines: ISO 8601. */
  readonly moment?: string | undefined
  /** What a script adds where the reader's clock showed another time, `#` for that time; see enhance/own-times.ts. */
  readonly own?: string | undefined
  readonly who?: string | undefined
  readonly detail?: ComponentChildren
  readonly tone?: Tone | undefined
}

/** What happened, in the order given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="k-timeline">
      {entries.map(entry => (
        <li key={entry.moment ?? entry.when} data-color={entry.tone ?? 'primary'}>
          <p class="k-timeline-title">{entry.title}</p>
          <p class="k-timeline-when">
            <time datetime={entry.moment} data-own={entry.own}>
              {entry.when}
            </time>
            {entry.who ? ` · ${entry.who}` : null}
          </p>
          {entry.detail ? <div>{entry.detail}</div> : null}
        </li>
      ))}
    </ol>
  )
}
