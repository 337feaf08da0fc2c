import { perform } from '../../../../platform/perform.ts'
import { addressOf } from '../../../documents/kind.ts'
import { listDocuments } from '../../../documents/lists/actions/list-documents.ts'
import { listLookAlikes } from '../../../documents/lists/actions/list-look-alikes.ts'
import type { DocumentLine } from '../../../documents/lists/types.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import type { HandledCase } from '../../visiting.tsx'
import type { Related, RelatedDocument } from '../types.ts'

const EACH = 5
const OBJECTS = 5
const LONGEST_TITLE = 200

/** What an officer may want to compare with a case: by object number or the number that the applicant names, by applicant, by the look of its title. */
export async function findRelated(visiting: Visiting, shown: HandledCase) {
  const { document, found, links } = shown
  const { kinds } = visiting.site.workplace.services
  const objects = document.goods.slice(0, OBJECTS).map(({ objectNumber }) => objectNumber)
  const known = new Set([found.id, ...links.map(({ id }) => id)])
  const earlier = (document.content.earlierNumber ?? '').trim().toUpperCase()
  const isSame = ({ number, objectNumbers }: DocumentLine) =>
    number === earlier || objects.some(object => objectNumbers.includes(object))
  const good = await search(visiting, { texts: [...objects, earlier], known, isWanted: isSame })
  const applicant = document.holder.eori ?? document.holder.name ?? ''
  const holder = await search(visiting, { texts: [applicant], known })
  const title = await lookAlikes(visiting, nameOfGood(document.goods[0].details), known)
  const related: Related = { good, holder, title }
  return { related, links: links.map(link => ({ ...link, address: addressOf(kinds, link) })) }
}

/** Documents whose titles look like one, the likest first. */
async function lookAlikes({ site, request }: Visiting, title: string, known: ReadonlySet<string>) {
  const asked = { actor: request.visit.actor, input: { title: title.slice(0, LONGEST_TITLE) } }
  const listed = await perform(site.workplace, listLookAlikes, asked)
  return listed.ok ? listed.value.filter(({ id }) => !known.has(id)).slice(0, EACH) : []
}

interface Wanted {
  readonly texts: readonly string[]
  /** Documents that are shown already; what is found becomes one of them. */
  readonly known: Set<string>
  readonly isWanted?: (document: DocumentLine) => boolean
}

/** Documents found by any of some texts. */
async function search({ site, request }: Visiting, { texts, known, isWanted = () => true }: Wanted) {
  const found: RelatedDocument[] = []
  for (const text of texts.filter(each => each !== '')) {
    const asked = { actor: request.visit.actor, input: { search: text } }
    const listed = await perform(site.workplace, listDocuments, asked)
    const anew = listed.ok ? listed.value.documents.filter(({ id }) => !known.has(id)) : []
    for (const document of anew.filter(isWanted).slice(0, EACH)) {
      known.add(document.id)
      found.push(document)
    }
  }
  return found
}
