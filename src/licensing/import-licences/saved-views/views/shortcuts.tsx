import { TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { SavedView } from '../types.ts'
import { words } from '../words.ts'

export interface ShortcutsProps {
  readonly say: Say
  readonly views: readonly SavedView[]
  /** Of the present list, and of each view. */
  readonly address: string
  readonly addressOfView: (view: SavedView) => string
}

/** The saved views above the list, and the way to save the present one. */
export function ViewShortcuts({ say, views, address, addressOfView }: ShortcutsProps) {
  const present = address.split('?')[1] ?? ''
  return (
    <nav class="k-contents" aria-label={say(words.title)}>
      <ul>
        {views.map(view => (
          <li key={view.id}>
            <TextLink href={addressOfView(view)}>{view.name}</TextLink>
          </li>
        ))}
        <li>
          <TextLink href={`/cases/views/new?${present}`}>{say(words.save)}</TextLink>
        </li>
        {views.length === 0 ? null : (
          <li>
            <TextLink href="/cases/views">{say(words.manage)}</TextLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
