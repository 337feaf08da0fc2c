const longest = 8000

function release(form: HTMLFormElement): void {
  form.removeAttribute('aria-busy')
}

/** A form that was sent is not sent again until the answer is there, eight seconds passed, or the page is returned to. */
export function guardSubmit(page: Document): void {
  page.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (form.getAttribute('aria-busy') === 'true') {
      event.preventDefault()
      return
    }
    form.setAttribute('aria-busy', 'true')
    setTimeout(() => release(form), longest)
  })
  window.addEventListener('pageshow', () => {
    for (const form of page.forms) release(form)
  })
}
