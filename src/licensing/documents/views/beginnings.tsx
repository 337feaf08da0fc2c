import { Button, ButtonRow } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'

export interface BeginningsProps {
  readonly say: Say
  readonly beginnings: readonly { readonly href: string; readonly phrase: Phrase }[]
}

/** The ways to begin a document. */
export function Beginnings({ say, beginnings }: BeginningsProps) {
  const buttons = beginnings.map(({ href, phrase }) => (
    <Button key={href} href={href}>
      {say(phrase)}
    </Button>
  ))
  const [only, ...others] = buttons
  return others.length > 0 ? <ButtonRow>{buttons}</ButtonRow> : (only ?? null)
}
