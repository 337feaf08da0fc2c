import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import type { IdentityWorkplace } from '../workplace.ts'
import { acrOf, isAcrMet } from './levels.ts'
import type { LivingSession, People } from './people.ts'

const { Check } = interactionPolicy

/** What the engine is told of a session at Login: how, how strongly and when the person was proved. */
export function loginOf(issuer: string, session: LivingSession) {
  return {
    accountId: session.accountId,
    acr: acrOf(issuer, session.level),
    amr: [...session.methods],
    ts: Math.floor(session.confirmedAt.getTime() / 1000),
  }
}

/** RFC 9470: a weaker proof is never given instead. */
export const unmet = {
  error: 'unmet_authentication_requirements',
  error_description: 'the requested level of authentication cannot be reached',
} as const

/** OpenID Connect Core, 3.1.2.1: nobody is asked here for consent, which is given by using the installation's own applications. */
export const noConsent = {
  error: 'consent_required',
  error_description: 'Login does not ask for consent',
} as const

/** When a person has to go through Login's own pages before an application gets an answer. */
export function createPolicy(workplace: IdentityWorkplace, people: People) {
  const issuer = workplace.services.publicUrl
  const policy = interactionPolicy.base()
  const checks = policy.get('login')?.checks
  // The engine's own check counts in the machine's time.
  checks?.remove('max_age')
  checks?.add(
    new Check('not_proved', 'a proof is due', 'login_required', context =>
      isProofDue(workplace, people, context),
    ),
  )
  checks?.add(
    new Check('acr_unmet', unmet.error_description, unmet.error, ({ oidc }) => {
      if (oidc.session?.accountId === undefined) return false
      const isStrong = oidc.session.acr === acrOf(issuer, 'phishing-resistant')
      return !isAcrMet(issuer, isStrong ? 'phishing-resistant' : 'two-factor', oidc.params?.acr_values)
    }),
  )
  return policy
}

/** The engine's own session counts only while the person's session at Login lives, and says what that one says. */
async function isProofDue(
  { services, clock }: IdentityWorkplace,
  people: People,
  context: KoaContextWithOIDC,
): Promise<boolean> {
  const { session, result, params } = context.oidc
  if (session?.accountId === undefined || result?.login !== undefined) return false
  const cookies = context.get('cookie')
  const living = await people.findSession(cookies)
  if (living === undefined || living.accountId !== session.accountId) return true
  if (await people.isHeldBack(cookies)) return true
  const { ts: loginTs, ...login } = loginOf(services.publicUrl, living)
  session.loginAccount({ ...login, loginTs, transient: true })
  const age = (clock.now().getTime() - living.confirmedAt.getTime()) / 1000
  if (params?.max_age === undefined) return false
  return Number(params.max_age) === 0 || age > Number(params.max_age)
}
