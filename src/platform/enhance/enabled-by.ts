function follow(button: HTMLButtonElement, page: Document): void {
  const box = page.getElementById(button.dataset.enabledBy ?? '')
  if (!(box instanceof HTMLInputElement)) return
  const adjust = () => {
    button.disabled = !box.checked
  }
  box.addEventListener('change', adjust)
  // A page taken back from the browser's store may come with the box already ticked.
  window.addEventListener('pageshow', adjust)
  adjust()
}

/** A button with `data-enabled-by="id"` works only while that box is ticked. */
export function enableByTick(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-enabled-by]'))
    follow(button, page)
}
