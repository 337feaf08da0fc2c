import type { FastifyReply } from 'fastify'
import { accessStage } from '../../../law/access.ts'
import { perform } from '../../../platform/perform.ts'
import type { FormState } from '../../../platform/ui/form-state.ts'
import { listAccess } from '../access/actions/list-access.ts'
import { mayShare } from '../access/rules.ts'
import type { AccessList } from '../access/types.ts'
import { followingOf } from '../links/rules.ts'
import { fillableBoxes } from '../rules/authority-boxes.ts'
import { checkAddress } from '../rules/check-code.ts'
import { allowedActions } from '../rules/permissions.ts'
import type { Document } from '../types.ts'
import {
  type AuthorityBox,
  type AuthorityBoxFormProps,
  authorityBoxAddress,
} from '../views/authority-boxes.tsx'
import { ShowPage, type ShowPageProps } from '../views/show.tsx'
import { isChecked, messageOf, newKey, showBody, type Visiting } from '../visiting.tsx'

/** What an officer typed into a box, and what is wrong with it. */
export type TypedBox = Pick<FormState, 'values' | 'errors'>

/** The page of a statement, with the box that the visitor may fill in. */
export async function showStatement(
  visiting: Visiting,
  statement: Document,
  typed?: TypedBox,
): Promise<FastifyReply> {
  const { site, request } = visiting
  const { say } = request
  const { number, checkCode } = statement
  const { publicUrl } = site.workplace.services
  const authorityBox = boxFormOf(visiting, statement, typed)
  const may = allowedActions(request.visit.actor, statement, visiting.kind.verbs)
  const content = (
    <ShowPage
      say={say}
      title={say(visiting.kind.pages.showTitle, { number })}
      statement={statement}
      may={may}
      follow={followOf(visiting, statement)}
      declaration={visiting.kind.declaration(say, statement)}
      checkAddress={checkCode === undefined ? undefined : checkAddress(publicUrl, number, checkCode)}
      isChecked={isChecked(visiting)}
      authorityBox={authorityBox}
      following={followingOf(request.visit.actor, statement)}
      access={await accessOf(visiting, statement)}
    />
  )
  const title = say(visiting.kind.pages.showTitle, { number })
  return showBody(visiting, {
    title,
    message: messageOf(visiting, number),
    problem: typed !== undefined && typed.errors.length > 0,
    typedAt: authorityBox && authorityBoxAddress(statement.address, authorityBox.box),
    content,
  })
}

/** Where the reader learns more: who keeps it what becomes of it, everybody else what was decided. */
function followOf({ request, kind }: Visiting, statement: Document): ShowPageProps['follow'] {
  const { actor } = request.visit
  const { type, status, subState } = statement
  const isFollowed = allowedActions(actor, statement, kind.verbs).follow
  const isDecided = accessStage(type, status, subState) === 'decided'
  const there = isFollowed ? kind.follow : isDecided ? kind.decisions : undefined
  return there && { href: `${statement.address}/${there.page}`, label: request.say(there.phrase) }
}

/** Who has access, for the holder of a document that may be shared. */
async function accessOf({ site, request }: Visiting, statement: Document): Promise<AccessList | undefined> {
  const { actor } = request.visit
  if (!mayShare(actor, statement)) return undefined
  const found = await perform(site.workplace, listAccess, { actor, input: { id: statement.id } })
  return found.ok ? found.value : undefined
}

function boxFormOf(
  visiting: Visiting,
  statement: Document,
  typed: TypedBox | undefined,
): AuthorityBoxFormProps | undefined {
  const { actor } = visiting.request.visit
  const fillable = fillableBoxes(actor, statement)
  const boxes: readonly AuthorityBox[] = ['nationalReference', 'admittedUntil']
  const box = boxes.find(name => fillable[name])
  if (box === undefined) return undefined
  const saved = { values: { [box]: statement.authorityBoxes[box] ?? '' }, errors: [] }
  const form = { say: visiting.request.say, ...(typed ?? saved) }
  return { form, address: statement.address, box, idempotencyKey: newKey(visiting) }
}
