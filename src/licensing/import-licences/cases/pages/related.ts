import { perform } from '../../../../platform/perform.ts'
import { addressOf } from '../../../documents/kind.ts'
import { listDocuments } from '../../../documents/lists/actions/list-documents.ts'
import { listLookAlikes } from '../../../documents/lists/actions/list-look-alikes.ts'
import type { DocumentLine } from '../../../documents/lists/types.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import type { HandledCase } from '../../visiting.tsx'
import type { Related } from '../types.ts'

const EACH = 5
const OBJECTS = 5
const LONGEST_TITLE = 200

/** What an officer may want to compare with a case: by object number or the number that the applicant names, by applicant, by the look of its title. */
export async function findRelated(visiting: Visiting, shown: HandledCase) {
  const { document, found, links } = shown
  const { kinds } = visiting.site.workplace.services
  const objects = document.goods.slice(0, OBJECTS).map(({ objectNumber }) => objectNumber)
  const earlier = (document.content.earlierNumber ?? '').trim().toUpperCase()
  const isSame = ({ number, objectNumbers }: DocumentLine) =>
    number === earlier || objects.some(object => objectNumbers.includes(object))
  const applicant = document.holder.eori ?? document.holder.name ?? ''
  const [byObject, byApplicant, byTitle] = await Promise.all([
    search(visiting, [...objects, earlier]),
    search(visiting, [applicant]),
    lookAlikes(visiting, nameOfGood(document.goods[0].details)),
  ])
  const known = new Set([found.id, ...links.map(({ id }) => id)])
  const good = firstOf(byObject.filter(isSame), known, EACH * (OBJECTS + 1))
  const holder = firstOf(byApplicant, known)
  const related: Related = { good, holder, title: firstOf(byTitle, known) }
  return { related, links: links.map(link => ({ ...link, address: addressOf(kinds, link) })) }
}

/** The first documents that are not known yet, and become so. */
function firstOf<Found extends { readonly id: string }>(
  documents: readonly Found[],
  known: Set<string>,
  most = EACH,
) {
  const anew = [...new Map(documents.map(one => [one.id, one])).values()].filter(({ id }) => !known.has(id))
  const first = anew.slice(0, most)
  for (const { id } of first) known.add(id)
  return first
}

/** Documents whose titles look like one, the likest first. */
async function lookAlikes({ site, request }: Visiting, title: string) {
  const asked = { actor: request.visit.actor, input: { title: title.slice(0, LONGEST_TITLE) } }
  const listed = await perform(site.workplace, listLookAlikes, asked)
  return listed.ok ? listed.value : []
}

/** Documents found by any of some texts. */
async function search({ site, request }: Visiting, texts: readonly string[]) {
  const { actor } = request.visit
  const asked = texts.filter(each => each !== '').map(text => ({ actor, input: { search: text } }))
  const listed = await Promise.all(asked.map(each => perform(site.workplace, listDocuments, each)))
  return listed.flatMap(each => (each.ok ? each.value.documents : []))
}
