import type { Refusal } from '../../../../platform/action.ts'
import { showTyped } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import { explain } from '../../../explain.ts'
import { type PersonExchange, recordIn } from '../../pages/for-person.ts'
import { findMessage } from '../../pages/messages.ts'
import { phrases } from '../../pages/phrases.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { openRoleSteps } from '../../rules/statuses.ts'
import { words } from '../../words.ts'
import { getUserRole } from '../actions/get-user-role.ts'
import { Decide } from '../views/decide.tsx'
import { UserPage } from '../views/user.tsx'

/** What was typed and why it was refused. */
interface RefusedForm {
  readonly refusals: readonly Refusal[]
  readonly typed: { readonly step: string; readonly reason: string; readonly correction?: string }
}

/** Below which address a role is shown, and what was refused there. */
interface ShownAs {
  readonly base: string
  readonly again?: RefusedForm
}

/** Shows a request to decide about, or a colleague's role to change; anything else is not there. */
export async function showRole(exchange: PersonExchange, shownAs: ShownAs) {
  const { base, again } = shownAs
  const { site, person, request, reply } = exchange
  const found = await perform(site.workplace, getUserRole, {
    actor: person,
    input: { roleId: recordIn(exchange) },
  })
  if (!found.ok) return reply.callNotFound()
  const { role, operator } = found.value
  const shown = {
    frame: site.frameOf(request, findMessage(request)),
    idempotencyKey: newId(site.workplace.clock.now()),
    errors: explain(request.say, again?.refusals ?? [], phrases),
    role,
  }
  const typed = again?.typed ?? { step: '', reason: '' }
  const mayReturn = base === '/work-list' && role.mayBeCorrected && mayWithRoles('return-request')(person)
  const backLabel = request.say(base === '/users' ? words.backToUsers : words.workListTitle)
  const page =
    role.status === 'requested' ? (
      <Decide
        {...{ ...shown, operator, base, backLabel }}
        isOwn={role.accountId === person.accountId}
        mayReturn={mayReturn}
        reason={typed.reason}
        correction={typed.correction ?? ''}
      />
    ) : (
      <UserPage {...shown} steps={openRoleSteps(role.status)} typed={typed} />
    )
  return showTyped(reply, page, shown.errors.length > 0 ? 422 : 200)
}
