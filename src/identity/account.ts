import type { Level } from './actor.ts'

/** Somebody's account, without any secret. */
export interface Account {
  readonly id: string
  /** The unchanging name by which applications know the person (`sub`). */
  readonly uid: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  /** ISO 639-1 code of the language of mails. */
  readonly language: string
  readonly assurance: string
}

/** One signed-in browser. */
export interface Session {
  readonly id: string
  readonly accountId: string
  readonly level: Level
  /** Authentication methods by RFC 8176, for `amr`. */
  readonly methods: readonly string[]
  readonly browser: string
  readonly address: string
  readonly createdAt: Date
  readonly confirmedAt: Date
  readonly lastSeenAt: Date
  /** Where the person was going when the session began. */
  readonly continuePath: string | undefined
}
