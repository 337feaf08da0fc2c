import { readCookie, secretCookieName } from '../../platform/http/cookies.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, theProvider } from '../actor.ts'
import { findReminder } from '../second-factors/actions/find-reminder.ts'
import { findVisit } from '../sign-in/actions/find-visit.ts'
import { signOut } from '../sign-in/actions/sign-out.ts'
import { holderFrom } from '../visit.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { findClaims } from './actions/find-claims.ts'
import type { People } from './people.ts'

/** Answers the engine's questions from Login's own accounts and sessions. */
export function loginPeople(workplace: IdentityWorkplace): People {
  const findLogin = async (cookieHeader: string | undefined) => {
    const name = secretCookieName('login_session', workplace.services.publicUrl)
    const secret = readCookie(cookieHeader, name)
    if (secret === undefined) return undefined
    const found = await perform(workplace, findVisit, { actor: anonymous, input: { secret } })
    return found.ok ? found.value : undefined
  }
  return {
    findClaims: async uid => {
      const found = await perform(workplace, findClaims, { actor: theProvider, input: { uid } })
      return found.ok ? found.value : undefined
    },
    findSession: async cookieHeader => {
      const login = await findLogin(cookieHeader)
      if (login === undefined) return undefined
      const { id, level, methods, confirmedAt } = login.session
      if (level === 'basic') return undefined
      return { sessionId: id, accountId: login.account.uid, level, methods, confirmedAt }
    },
    isHeldBack: async cookieHeader => {
      const login = await findLogin(cookieHeader)
      if (login === undefined) return false
      const found = await perform(workplace, findReminder, { actor: holderFrom(login.session), input: {} })
      return found.ok && found.value.isDue
    },
    endSession: async cookieHeader => {
      const login = await findLogin(cookieHeader)
      if (login === undefined) return
      await perform(workplace, signOut, { actor: holderFrom(login.session), input: {} })
    },
  }
}
