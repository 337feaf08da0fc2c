import type { Say } from '../words/words.ts'
import { Button } from './button.tsx'
import { words } from './words.ts'

export interface PaginationProps {
  readonly say: Say
  /** Addresses of the neighbouring pages; nothing at an end. */
  readonly newer?: string | undefined
  readonly older?: string | undefined
}

/** Forward and back through a long list; nothing when all is on one page. */
export function Pagination({ say, newer, older }: PaginationProps) {
  return newer === undefined && older === undefined ? null : (
    <nav class="k-pages" aria-label={say(words.pages)}>
      {newer === undefined ? null : (
        <Button variant="secondary" href={newer}>
          <span aria-hidden="true">←</span> {say(words.newer)}
        </Button>
      )}
      {older === undefined ? null : (
        <Button variant="secondary" href={older}>
          {say(words.older)} <span aria-hidden="true">→</span>
        </Button>
      )}
    </nav>
  )
}
