/** Leaving a form with `data-unsaved` after writing in it, and without sending it, makes the browser ask first. */
export function warnUnsaved(page: Document): void {
  let written = false
  page.addEventListener('input', event => {
    written =
      written || (event.target instanceof Element && event.target.closest('form[data-unsaved]') !== null)
  })
  page.addEventListener('submit', () => {
    written = false
  })
  window.addEventListener('beforeunload', event => {
    if (written) event.preventDefault()
  })
}
