import type { Wrapping } from './types.ts'

export interface DialogProps extends Wrapping {
  readonly id: string
  readonly title: string
  readonly closeLabel: string
  /** Already open when the page comes, such as when its form came back with an error (needs script). */
  readonly open?: boolean | undefined
}

/**
 * A window over the page, opened by a link or button with `dialog={id}`. Without script that link is followed
 * instead, to a page with the same content.
 */
export function Dialog({ id, title, closeLabel, open, children }: DialogProps) {
  return (
    <dialog class="ds-dialog" id={id} aria-labelledby={`${id}-title`} data-open={open ? '' : undefined}>
      <form method="dialog">
        <CloseButton label={closeLabel} />
      </form>
      <h2 class="ds-heading" data-size="xs" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}

function CloseButton({ label }: { readonly label: string }) {
  return (
    <button
      class="ds-button"
      data-variant="tertiary"
      data-color="neutral"
      data-icon
      aria-label={label}
      type="submit"
    />
  )
}
