import type { FastifyInstance } from 'fastify'
import type { Refusal } from '../../../platform/action.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { explain, type RefusalPhrases } from '../../../platform/http/explain.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { beginAgain, finishSignIn, forProving, type Held } from '../../attempt.ts'
import { browserOf } from '../../browser.ts'
import { pathWith } from '../../local-path.ts'
import type { ProvingAttempt } from '../../sign-in/types.ts'
import type { Exchange, Site } from '../../site.ts'
import { sessionCookie } from '../../visit.ts'
import { proveAuthenticatorCode } from '../actions/prove-authenticator-code.ts'
import { proveRecoveryCode } from '../actions/prove-recovery-code.ts'
import { ProveCodeView } from '../views/prove-code.tsx'
import { words } from '../words.ts'

interface Kind {
  readonly kind: 'authenticator-code' | 'recovery-code'
  readonly action: typeof proveAuthenticatorCode | typeof proveRecoveryCode
  readonly phrases: RefusalPhrases
}

const kinds: readonly Kind[] = [
  {
    kind: 'authenticator-code',
    action: proveAuthenticatorCode,
    phrases: {
      'code-form': words.codeForm,
      'wrong-code': words.wrongCode,
      'wrong-code-wait': words.wrongCodeWait,
      wait: words.wait,
    },
  },
  {
    kind: 'recovery-code',
    action: proveRecoveryCode,
    phrases: {
      'code-form': words.recoveryForm,
      'wrong-code': words.wrongRecovery,
      'wrong-code-wait': words.wrongRecoveryWait,
      wait: words.wait,
    },
  },
]

/** Proving a second factor by typing a code, at sign-in and at confirmation. */
export function addProvingPages(server: FastifyInstance, site: Site): void {
  for (const kind of kinds) {
    const path = `/sign-in/${kind.kind}`
    server.get(
      path,
      forProving(site, async (exchange, attempt) => show(exchange, { kind, attempt, refusals: [] })),
    )
    server.post(
      path,
      forProving(site, (exchange, attempt) => take(exchange, { kind, attempt })),
    )
  }
}

interface ProvingPage {
  readonly kind: Kind
  readonly attempt: Held<ProvingAttempt>
  readonly refusals: readonly Refusal[]
}

function show({ site, request, reply }: Exchange, { kind, attempt, refusals }: ProvingPage) {
  const isConfirming = attempt.purpose === 'confirm'
  const otherMethod = isConfirming
    ? pathWith('/confirm', { continue: attempt.continuePath })
    : '/sign-in/method'
  const errors = explain(request.say, refusals, kind.phrases)
  const view = (
    <ProveCodeView frame={site.frameOf(request)} kind={kind.kind} otherMethod={otherMethod} errors={errors} />
  )
  return showPage(reply, view, errors.length > 0 ? 422 : 200)
}

async function take(exchange: Exchange, { kind, attempt }: Pick<ProvingPage, 'kind' | 'attempt'>) {
  const { site, request, reply } = exchange
  const { secret } = attempt
  const input = { ...decodeForm(kind.action.input, request.body), secret, ...browserOf(request) }
  const proved = await perform(site.workplace, kind.action, { actor: request.login.actor, input })
  if (proved.ok) return finishSignIn(exchange, proved.value)
  const [code] = proved.refusals.map(refusal => refusal.code)
  if (code === 'attempt-over') return beginAgain(exchange)
  if (code !== 'session-ended') return show(exchange, { kind, attempt, refusals: proved.refusals })
  sessionCookie(site).clear(reply)
  return leadTo(reply, pathWith('/sign-in', { over: 'ended', continue: attempt.continuePath }))
}
