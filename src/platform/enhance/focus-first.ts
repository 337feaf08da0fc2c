/** Puts the focus on the error summary, so that it is read and seen first. */
export function focusFirst(page: Document): void {
  page.querySelector<HTMLElement>('[data-focus-first]')?.focus()
}
