import type { Say } from '../words/words.ts'
import type { Link } from './types.ts'
import { words } from './words.ts'

export interface BreadcrumbsProps {
  readonly say: Say
  /** From the first page to the one above this. */
  readonly links: readonly Link[]
}

/** The way down to this page. */
export function Breadcrumbs({ say, links }: BreadcrumbsProps) {
  return (
    <nav class="k-breadcrumbs" aria-label={say(words.youAreHere)}>
      <ol>
        {links.map(link => (
          <li key={link.href}>
            <a class="ds-link" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One step up. */
export function BackLink({ href, label }: Link) {
  return (
    <p class="k-back">
      <a class="ds-link" href={href}>
        <span aria-hidden="true">← </span>
        {label}
      </a>
    </p>
  )
}
