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
          <Shortcut key={view.id} href={addressOfView(view)} text={view.name} />
        ))}
        <Shortcut href={`/cases/views/new?${present}`} text={say(words.save)} />
        {views.length === 0 ? null : <Shortcut href="/cases/views" text={say(words.manage)} />}
      </ul>
    </nav>
  )
}

function Shortcut({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <li>
      <TextLink href={href}>{text}</TextLink>
    </li>
  )
}
