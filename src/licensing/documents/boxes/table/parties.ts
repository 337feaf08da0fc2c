import { fields } from '../../codecs/fields.ts'
import { words } from '../../words.ts'
import { inContent } from '../row.ts'
import { sayParty } from '../say.ts'
import { boxWords as w } from '../words.ts'

import { type BoxEntry, box, shown } from './entry.ts'

const owner = fields({
  parts: {
    name: { label: w.name, kind: 200 },
    street: { label: w.street, kind: 200 },
    postcode: { label: w.postcode, kind: 20, width: 'short' },
    city: { label: w.city, kind: 100, width: 'medium' },
    country: { label: w.country, kind: 'countries' },
  },
  noCountry: words.chooseCountry,
  say: sayParty,
})

/** Holder, owner. */
export const partyBoxes = {
  'I.18': shown('summary', { label: w.holder, sayOf: (say, { holder }) => sayParty(say, holder) }),
  'I.18 EORI': shown('summary', { label: w.eori, sayOf: (_say, { holder }) => holder.eori ?? undefined }),
  'I.19': box(
    'summary',
    w.owner,
    inContent('owner', {
      on: ['provenance', 'owner'],
      codec: owner,
      label: w.owner,
      fold: words.ownerTitle,
      isSaidIfGiven: true,
      sayWith: sayParty,
    }),
  ),
} as const satisfies Readonly<Record<string, BoxEntry>>
