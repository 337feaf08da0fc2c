import type { FastifyReply } from 'fastify'
import type { FormState } from '../../../platform/ui/form-state.ts'
import { fillableBoxes } from '../rules/authority-boxes.ts'
import { checkAddress } from '../rules/check-code.ts'
import { allowedActions } from '../rules/permissions.ts'
import type { Document } from '../types.ts'
import {
  type AuthorityBox,
  type AuthorityBoxFormProps,
  authorityBoxAddress,
} from '../views/authority-boxes.tsx'
import { ShowPage } from '../views/show.tsx'
import { isChecked, messageOf, newKey, showBody, type Visiting } from '../visiting.tsx'

/** What an officer typed into a box, and what is wrong with it. */
export type TypedBox = Pick<FormState, 'values' | 'errors'>

/** The page of a statement, with the box that the visitor may fill in. */
export function showStatement(visiting: Visiting, statement: Document, typed?: TypedBox): FastifyReply {
  const { site, request } = visiting
  const { say } = request
  const { number, checkCode } = statement
  const { publicUrl } = site.workplace.services
  const authorityBox = boxFormOf(visiting, statement, typed)
  const content = (
    <ShowPage
      say={say}
      title={say(visiting.kind.pages.showTitle, { number })}
      statement={statement}
      may={allowedActions(request.visit.actor, statement, visiting.kind.verbs)}
      declaration={visiting.kind.declaration(say, statement)}
      checkAddress={checkCode === undefined ? undefined : checkAddress(publicUrl, number, checkCode)}
      isChecked={isChecked(visiting)}
      authorityBox={authorityBox}
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
