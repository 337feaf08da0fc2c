import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { answerAbsent, explained, newKey, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { isFaultOfFile } from '../../../goods/rules/file-remarks.ts'
import { isNoOfficer } from '../../visiting.tsx'
import { getApplicationElsewhere } from '../actions/get-application-elsewhere.ts'
import type { ShownElsewhere } from '../types.ts'
import { elsewhereAddress } from '../views/address.ts'
import { ElsewherePage } from '../views/application.tsx'
import { words } from '../words.ts'

const address = z.object({ id: z.string() })
const query = z.object({ done: z.string().optional().catch(undefined) })

const phrases = {
  'text:required': words.textMissing,
  'files:too-many-files': words.tooManyFiles,
  'not-open': words.notOpen,
}

/** The application that the address names, where the visitor's authority was notified; otherwise the visitor has been answered. */
export async function findElsewhere(visiting: Visiting): Promise<ShownElsewhere | undefined> {
  const { site, request } = visiting
  if (await isNoOfficer(visiting)) return undefined
  const asked = { actor: request.visit.actor, input: address.parse(request.params) }
  const found = await perform(site.workplace, getApplicationElsewhere, asked)
  if (found.ok) return found.value
  answerAbsent(visiting)
  return undefined
}

interface Typed {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
}

/** What the notification says of it. */
export async function showApplication(visiting: Visiting) {
  const shown = await findElsewhere(visiting)
  return shown === undefined ? visiting.reply : showFound(visiting, shown, { values: {}, refusals: [] })
}

/** The same, with what was typed and refused. */
export function showFound(visiting: Visiting, shown: ShownElsewhere, { values, refusals }: Typed) {
  const { request, kind } = visiting
  const { say } = request
  const { id, number } = shown.application
  const { done } = query.parse(request.query)
  return showBody(visiting, {
    title: say(words.pageTitle, { number }),
    message: done === 'sent' ? say(words.sent) : undefined,
    problem: refusals.length > 0,
    ...(shown.standing === 'open' ? { typedAt: elsewhereAddress(id, '/information') } : {}),
    content: (
      <ElsewherePage
        form={{ say, values, errors: explained(visiting, refusals, phrases) }}
        shown={shown}
        mayKeepUnopened={
          values.keepUnopened !== undefined || refusals.some(({ code }) => isFaultOfFile(code))
        }
        address={`${kind.path}/${id}`}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}
