import type { ComponentChildren } from 'preact'
import { HiddenText } from './hidden-text.tsx'
import type { Link } from './types.ts'

/** One label with its value. */
export interface Description {
  readonly label: string
  /** Nothing draws a dash. */
  readonly value: ComponentChildren
  /** The `label` of the link is such as "Change"; the row's label is read after it. */
  readonly change?: Link | undefined
}

/** Labels and values, such as the summary before a form is sent. */
export function DescriptionList({ rows }: { readonly rows: readonly Description[] }) {
  return (
    <dl class="k-description">
      {rows.map(({ label, value, change }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === undefined || value === null || value === '' ? '–' : value}
            {change ? <ChangeLink change={change} of={label} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ChangeLink({ change, of }: { readonly change: Link; readonly of: string }) {
  return (
    <a class="ds-link k-change" href={change.href}>
      {change.label}
      <HiddenText>{`: ${of}`}</HiddenText>
    </a>
  )
}
