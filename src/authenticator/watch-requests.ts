import { signText } from './device-key.ts'
import type { Profile } from './profiles.ts'
import { openingMessage } from './protocol.ts'
import { askForRequest, type PhoneRequest } from './server.ts'

export interface WatchedRequests {
  /** Asks again at once, such as when the app comes to the front. */
  hurry(): void
  stop(): void
}

export interface WatchOptions {
  readonly profile: Profile
  readonly onRequest: (request: PhoneRequest | undefined) => void
  /** The phone may ask no more: `device-blocked` or `unknown-device`. */
  readonly onRefused: (code: string) => void
  readonly onReachable: (isReachable: boolean) => void
}

const UNCHANGED = 400
const SHORTEST = 1000
const LONGEST = 10_000

/** Keeps one question open at the server, which answers when there is something to show. */
export function watchRequests(options: WatchOptions): WatchedRequests {
  const watch = new Watch(options)
  void watch.run()
  return watch
}

class Watch implements WatchedRequests {
  readonly options: WatchOptions
  current = new AbortController()
  isStopped = false
  proof = { challenge: '', signature: '' }
  /** The request told last; empty for none. */
  known = ''

  constructor(options: WatchOptions) {
    this.options = options
  }

  hurry(): void {
    this.current.abort()
  }

  stop(): void {
    this.isStopped = true
    this.current.abort()
  }

  async run(): Promise<void> {
    let wait: number | undefined = 0
    while (wait !== undefined && !this.isStopped) {
      if (this.current.signal.aborted) this.current = new AbortController()
      wait = await this.askAgain(wait)
      if (wait !== undefined) await pause(wait, this.current.signal)
    }
  }

  /** Gives how long to wait before the next question; nothing when there shall be none. */
  async askAgain(waited: number): Promise<number | undefined> {
    try {
      return await this.ask()
    } catch {
      if (this.current.signal.aborted) return 0
      this.options.onReachable(false)
      return Math.min(Math.max(waited, SHORTEST) * 2, LONGEST)
    }
  }

  async ask(): Promise<number | undefined> {
    const { profile, onReachable, onRefused, onRequest } = this.options
    const { signal } = this.current
    const answer = await askForRequest({
      deviceId: profile.deviceId,
      known: this.known,
      ...this.proof,
      signal,
    })
    if (this.isStopped) return undefined
    onReachable(true)
    if (!answer.ok) {
      onRefused(answer.refused.code)
      return undefined
    }
    if ('challenge' in answer.value) {
      this.proof = await prove(profile, answer.value.challenge)
      return 0
    }
    const id = answer.value.request?.id ?? ''
    if (id === this.known) return UNCHANGED
    this.known = id
    onRequest(answer.value.request)
    return 0
  }
}

async function prove(profile: Profile, challenge: string) {
  const signature = await signText(profile.privateKey, openingMessage(profile.deviceId, challenge))
  return { challenge, signature }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (milliseconds === 0 || signal.aborted) return resolve()
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
