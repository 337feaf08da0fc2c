import { h } from 'preact'
import type { Say } from '../words/words.ts'
import type { Wrapping } from './types.ts'
import { words } from './words.ts'

export interface CodeProps extends Wrapping {
  /** Small words above, such as "Type this number in the app". */
  readonly label?: string | undefined
}

/** A number to be read and typed elsewhere: large. */
export function Code({ label, children }: CodeProps) {
  return (
    <p class="k-code">
      {label ? <span class="k-code-label">{label}</span> : null}
      <strong>{children}</strong>
    </p>
  )
}

export interface CopyTextProps {
  readonly say: Say
  readonly text: string
  readonly label?: string | undefined
}

/** A text to be copied; with script by a button. */
export function CopyText({ say, text, label }: CopyTextProps) {
  return h(
    'copy-text',
    { class: 'k-copy' },
    label ? <span class="ds-label">{label}</span> : null,
    <code>{text}</code>,
    <button
      class="ds-button"
      data-variant="secondary"
      data-color="primary"
      type="button"
      data-copied={say(words.copied)}
      hidden
    >
      {say(words.copy)}
    </button>,
  )
}
