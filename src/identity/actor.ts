/** Somebody who is not signed in. */
export interface Anonymous {
  readonly kind: 'anonymous'
  readonly reference: 'anonymous'
}

export interface TheClock {
  readonly kind: 'clock'
  readonly reference: 'clock'
}

/** How strongly a session was proved, see spec section 7: `basic` is the password alone. */
export type Level = 'basic' | 'two-factor' | 'phishing-resistant'

/** A level that a second factor was proved for. */
export type ProvedLevel = Exclude<Level, 'basic'>

/** The owner of an account, in a session. */
export interface AccountHolder {
  readonly kind: 'account-holder'
  /** `account:` and the account's identifier. */
  readonly reference: string
  readonly accountId: string
  readonly sessionId: string
  readonly level: Level
  /** When factors were last proved in this session. */
  readonly confirmedAt: Date
}

/** Login itself, while it compares what somebody has typed between two transactions; `reference` is of that person. */
export interface SecretCheck {
  readonly kind: 'secret-check'
  readonly reference: string
}

/** Login's sign-in engine, which an application asks who somebody is. */
export interface TheProvider {
  readonly kind: 'provider'
  readonly reference: 'provider'
}

export type Actor = Anonymous | AccountHolder | TheClock | SecretCheck | TheProvider

export const anonymous: Anonymous = { kind: 'anonymous', reference: 'anonymous' }
export const theClock: TheClock = { kind: 'clock', reference: 'clock' }
export const theProvider: TheProvider = { kind: 'provider', reference: 'provider' }

/** What compares a secret asks as this, so that nobody else is told a hash or says that a secret was right. */
export function checkFor({ reference }: Actor): SecretCheck {
  return { kind: 'secret-check', reference }
}

interface ActorByStanding {
  readonly anonymous: Anonymous
  readonly 'password-alone': AccountHolder
  readonly 'two-factors': AccountHolder
  readonly clock: TheClock
  readonly 'secret-check': SecretCheck
  readonly provider: TheProvider
}

/** In what capacity somebody asks; permission tables are written in these words. */
export type Standing = keyof ActorByStanding

/** Whoever is signed in, with or without a second factor. */
export const holders = ['password-alone', 'two-factors'] as const satisfies readonly Standing[]

/** Whoever looks at Login's pages, signed in or not. */
export const visitors = ['anonymous', ...holders] as const satisfies readonly Standing[]

export type Visitor = ActorByStanding[(typeof visitors)[number]]

/** The capacity of an actor. */
export function standingOf(actor: Actor): Standing {
  if (actor.kind !== 'account-holder') return actor.kind
  return actor.level === 'basic' ? 'password-alone' : 'two-factors'
}

type PermissionTable = Readonly<Record<string, readonly Standing[]>>

/** To each action of a permission table whether an actor may ask for it, who is of the kinds that stand in its row. */
type Answers<Table extends PermissionTable> = {
  readonly [Name in keyof Table]: (actor: ActorByStanding[Table[Name][number]]) => boolean
}

/** Makes the answers of a permission table. */
export function permissionsOf<Table extends PermissionTable>(table: Table) {
  return <Name extends keyof Table>(name: Name): Answers<Table>[Name] => {
    const permitted = table[name]
    return (actor: Actor) => permitted?.includes(standingOf(actor)) === true
  }
}
