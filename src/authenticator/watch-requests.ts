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
  let current = new AbortController()
  let isStopped = false
  let proof = { challenge: '', signature: '' }
  let known = ''

  /** Gives how long to wait before the next question. */
  async function ask(waited: number): Promise<number | undefined> {
    const { profile } = options
    try {
      const asked = { deviceId: profile.deviceId, known, ...proof, signal: current.signal }
      const answer = await askForRequest(asked)
      if (isStopped) return undefined
      options.onReachable(true)
      if (!answer.ok) {
        options.onRefused(answer.refused.code)
        return undefined
      }
      if ('request' in answer.value) {
        const id = answer.value.request?.id ?? ''
        if (id === known) return UNCHANGED
        known = id
        options.onRequest(answer.value.request)
        return 0
      }
      proof = await prove(profile, answer.value.challenge)
      return 0
    } catch {
      if (!current.signal.aborted) options.onReachable(false)
      return current.signal.aborted ? 0 : Math.min(Math.max(waited, SHORTEST) * 2, LONGEST)
    }
  }

  async function run(): Promise<void> {
    let wait: number | undefined = 0
    while (wait !== undefined && !isStopped) {
      if (current.signal.aborted) current = new AbortController()
      wait = await ask(wait)
      if (wait !== undefined) await pause(wait, current.signal)
    }
  }

  void run()
  return {
    hurry: () => current.abort(),
    stop: () => {
      isStopped = true
      current.abort()
    },
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
