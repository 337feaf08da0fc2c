import { type Answer, readAnswer } from './live-answer.ts'

const slowest = 10_000

/**
 * `<live-status src every state>`: asks `src` again and again. A `location` (of the same origin) is gone to, another
 * `state` loads the page again, a `message` replaces the content. Asks more seldom while there is no answer.
 */
class LiveStatus extends HTMLElement {
  wait = 1000
  timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.wait = Number(this.getAttribute('every')) || 1000
    this.plan(this.wait)
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer)
  }

  plan(milliseconds: number): void {
    this.timer = setTimeout(() => void this.ask(milliseconds), milliseconds)
  }

  async ask(waited: number): Promise<void> {
    try {
      const response = await fetch(this.getAttribute('src') ?? '', {
        headers: { accept: 'application/json' },
        cache: 'no-store',
      })
      const answer = response.ok ? readAnswer(await response.json()) : undefined
      if (answer && this.follow(answer)) return
      this.plan(answer ? this.wait : Math.min(waited * 2, slowest))
    } catch {
      this.plan(Math.min(waited * 2, slowest))
    }
  }

  /** True when the page is left. */
  follow(answer: Answer): boolean {
    const target = answer.location === undefined ? undefined : new URL(answer.location, document.baseURI)
    if (target?.origin === window.location.origin) {
      window.location.assign(target)
      return true
    }
    const drawnFor = this.getAttribute('state')
    if (drawnFor !== null && drawnFor !== answer.state) {
      window.location.reload()
      return true
    }
    if (answer.message !== undefined && answer.message !== this.textContent) this.textContent = answer.message
    return false
  }
}

/** Makes `<live-status>` work. */
export function defineLiveStatus(): void {
  customElements.define('live-status', LiveStatus)
}
