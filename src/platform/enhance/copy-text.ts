/** `<copy-text>`: shows its button, which copies the text of its `<code>` and says so for two seconds. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !navigator.clipboard) return
    button.hidden = false
    button.addEventListener('click', () => void this.copy(button))
  }

  async copy(button: HTMLButtonElement): Promise<void> {
    await navigator.clipboard.writeText(this.querySelector('code')?.textContent ?? '')
    const label = button.textContent
    button.textContent = button.dataset.copied ?? label
    setTimeout(() => {
      button.textContent = label
    }, 2000)
  }
}

/** Makes `<copy-text>` work. */
export function defineCopyText(): void {
  customElements.define('copy-text', CopyText)
}
