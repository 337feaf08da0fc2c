/** `<show-password>`: a switch that shows what is typed; masked again before the form is sent. */
class ShowPassword extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    const button = this.querySelector('button')
    if (!input || !button) return
    const show = (shown: boolean) => {
      input.type = shown ? 'text' : 'password'
      button.setAttribute('aria-pressed', String(shown))
    }
    button.hidden = false
    button.addEventListener('click', () => show(input.type === 'password'))
    // A field sent as plain text would be kept by the browser among its suggestions.
    input.form?.addEventListener('submit', () => show(false))
  }
}

/** Makes `<show-password>` work. */
export function defineShowPassword(): void {
  customElements.define('show-password', ShowPassword)
}
