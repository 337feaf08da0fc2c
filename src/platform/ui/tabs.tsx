import type { Link } from './types.ts'

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly (Link & {
    readonly current?: boolean | undefined
    /** How much there is, as it is said. */
    readonly count?: string | undefined
  })[]
}

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="k-tabs" aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span class="k-tabs-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
