import { typedForm } from './form.tsx'
import type { Link } from './types.ts'

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly (Link & {
    readonly current?: boolean | undefined
    /** How much there is, as it is said. */
    readonly count?: string | undefined
    /** The tab is a button of the typed form, which sends this as `do`: what was typed comes along. */
    readonly press?: string | undefined
  })[]
}

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="k-tabs" aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.href}>
            {tab.press === undefined || tab.current ? (
              <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {tab.label}
                {tab.count === undefined ? null : <span class="k-tabs-count">{tab.count}</span>}
              </a>
            ) : (
              <button type="submit" form={typedForm} name="do" value={tab.press}>
                {tab.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
