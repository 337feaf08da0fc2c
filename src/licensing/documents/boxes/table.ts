import type { Box, BoxId, boxes as lawBoxes } from '../../../law/boxes.ts'
import type { GoodDetails } from '../../goods/types.ts'
import type { DocumentContent } from '../types.ts'
import type { BoxEntry } from './table/entry.ts'
import { goodBoxes } from './table/good.ts'
import { headingBoxes } from './table/heading.ts'
import { importBoxes } from './table/import.ts'
import { partyBoxes } from './table/parties.ts'
import { photographBoxes } from './table/photographs.ts'
import { provenanceBoxes } from './table/provenance.ts'

type OfStatements = Exclude<Extract<(typeof lawBoxes)[number], Box>, { readonly S: 'absent' }>['id']

/**
 * Every box of the documents that there are, each once, in the order of the form of the law (IR Annex I): where its
 * values lie, how they are asked, read, written and said. Presence and article come from law/boxes.ts. A box that stands
 * there and not here does not compile.
 */
export const boxTable = {
  ...headingBoxes,
  ...importBoxes,
  ...goodBoxes,
  ...photographBoxes,
  ...provenanceBoxes,
  ...partyBoxes,
} as const satisfies Record<OfStatements, BoxEntry> & Partial<Record<BoxId, BoxEntry>>

/** Boxes that have an entry in the table. */
export type TableBox = keyof typeof boxTable

/** The key of a row that a form fills in. */
export type FieldKey = (typeof boxTable)[TableBox]['rows'][number]['key']

type Nothing<Missing extends never> = Missing

/** Fields of the data without a row, besides those that follow from a link of box I.10: a field that is forgotten here does not compile. */
export type FieldWithoutRow = Nothing<
  Exclude<keyof DocumentContent | keyof GoodDetails, FieldKey | 'firstAdmittedIn' | 'licensedOn'>
>
