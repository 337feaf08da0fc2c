import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { listCountryLaws } from '../../law-library/steps/list-country-laws.ts'
import { completeLanguages } from '../document-languages.ts'
import { addressOf, type DocumentKind, kindOf, linkTo } from '../kind.ts'
import { isDraft } from '../rules/permissions.ts'
import { documentScope } from '../rules/scope.ts'
import { type DocumentRow, findDocumentRow, findSuccessor } from '../store/documents.ts'
import type { Document, DocumentLink } from '../types.ts'
import type { Party } from './find-holder.ts'
import { findUnprintable } from './find-unprintable.ts'

/**
 * A document with all its boxes, of those that the actor sees; box I.18 of a private person is part of it (IR 19).
 * Code: not-found.
 */
export const loadDocument = defineStep({
  name: 'load-document',
  citation: 'IR 19',
  run: async (context: Asked, { id }: { readonly id: string }) => {
    const row = await findDocumentRow(context.transaction, {
      id,
      scope: documentScope(context.actor, context.now),
    })
    if (row === undefined) return refused({ code: 'not-found' })
    const successor =
      row.status === 'REPLACED' ? await findSuccessor(context.transaction, row.number) : undefined
    const { kinds } = context.services
    const replacedBy = successor && linkTo(kinds, successor)
    const told = { address: addressOf(kinds, row), replacedBy, links: linksOf(kinds, row) }
    const document = { ...fromRow(row), ...told, ...partyOf(row) }
    return isDraft(document) ? completeDraft(context, document) : done<Document>(document)
  },
})

async function completeDraft(context: Asked, document: Document) {
  const unprintable = await findUnprintable.run(context, document)
  if (!unprintable.ok) return unprintable
  const kind = kindOf(context.services.kinds, document.type)
  const country = kind.evidence === undefined ? undefined : document.content.countryOfInterest
  const laws = country ? await listCountryLaws.run(context, { country }) : done([])
  if (!laws.ok) return laws
  return done<Document>({
    ...document,
    unprintable: unprintable.value,
    exportLaws: laws.value,
    completeLanguages: completeLanguages(kind),
  })
}

function linksOf(kinds: readonly DocumentKind[], { links }: DocumentRow): readonly DocumentLink[] {
  return links.flatMap(link => {
    const { relation, number, isEarlier, isSeen } = link
    if (!isEarlier && !isSeen) return []
    const isOpen = isSeen && kinds.some(({ type }) => type === link.type)
    return { relation, number, isEarlier, address: isOpen ? addressOf(kinds, link) : undefined }
  })
}

/** Frozen at signature; before, as the register has it now. */
function partyOf({ holder, holder_name, registered }: DocumentRow): Party {
  if (holder) return { holder, isHolderListed: holder_name !== '' }
  return registered ?? { holder: {}, isHolderListed: false }
}

function fromRow(row: DocumentRow): Omit<Document, 'address' | 'links' | 'holder' | 'isHolderListed'> {
  return {
    id: row.id,
    type: row.type,
    number: row.number,
    operatorId: row.operator_id,
    representation: row.representation ?? undefined,
    status: row.status,
    subState: row.sub_state ?? undefined,
    flags: row.flags,
    statusAt: row.status_at,
    version: row.version,
    stepVersions: row.step_versions,
    content: row.content,
    goods: row.goods,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    copiedFrom: row.copied_from ?? undefined,
    replaces: row.replaces ?? undefined,
    authorityBoxes: {
      nationalReference: row.national_reference ?? undefined,
      admittedUntil: row.admitted_until ?? undefined,
    },
    signature: row.signature ?? undefined,
    checkCode: row.check_code ?? undefined,
    sealedFile: row.sealed_file ?? undefined,
  }
}
