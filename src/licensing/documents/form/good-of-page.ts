import { z } from 'zod'
import type { Good } from '../../goods/types.ts'
import { isPageOfGood, type PageName } from '../boxes/layout.ts'
import type { DocumentKind } from '../kind.ts'
import type { Document } from '../types.ts'
import { answerAbsent, findDraft, type Visiting } from '../visiting.tsx'

const named = z.object({ good: z.string().optional() })

/** The good that the address of a page names; the first, where it names none. */
export function goodOf({ request }: Visiting, { goods }: Pick<Document, 'goods'>): Good | undefined {
  const { good } = named.parse(request.params)
  return good === undefined ? goods[0] : goods.find(({ id }) => id === good)
}

/** The identifier of the good that an address names. */
export function goodIdOf({ request }: Visiting): string | undefined {
  return named.parse(request.params).good
}

/** Where a page of the form lies in the table of routes. */
export function pathOfPage({ path, goods }: DocumentKind, page: PageName): string {
  return goods === 'several' && isPageOfGood(page) ? `${path}/:id/goods/:good/${page}` : `${path}/:id/${page}`
}

export interface DraftWithGood {
  readonly document: Document
  readonly good: Good
}

/** The draft that the address names and its good; otherwise the visitor has been answered. */
export async function findDraftWithGood(visiting: Visiting): Promise<DraftWithGood | undefined> {
  const document = await findDraft(visiting)
  if (document === undefined) return undefined
  const good = goodOf(visiting, document)
  if (good !== undefined) return { document, good }
  answerAbsent(visiting)
  return undefined
}
