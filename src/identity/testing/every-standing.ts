import {
  type AccountHolder,
  type Actor,
  anonymous,
  checkFor,
  type Level,
  type Standing,
  theClock,
  theProvider,
} from '../actor.ts'

function holderAt(level: Level): AccountHolder {
  const who = { reference: 'account:x', accountId: 'x', sessionId: 'x', confirmedAt: new Date(0) }
  return { kind: 'account-holder', level, ...who }
}

/** Somebody of every standing, in the order in which the tests write their tables. */
export const everyStanding = {
  anonymous,
  'password-alone': holderAt('basic'),
  'two-factors': holderAt('two-factor'),
  'secret-check': checkFor(anonymous),
  provider: theProvider,
  clock: theClock,
} as const satisfies Record<Standing, Actor>
