import { importDateBounds } from '../../../../law/import-date.ts'
import { tickBox } from '../../codecs/answer.ts'
import { competentAuthority } from '../../codecs/authority.ts'
import { country, fromList } from '../../codecs/choice.ts'
import { date } from '../../codecs/date.ts'
import { fields } from '../../codecs/fields.ts'
import { customsOffice } from '../../codecs/office.ts'
import { text } from '../../codecs/text.ts'
import { sayLinks } from '../../links/views/say-links.ts'
import { words } from '../../words.ts'
import { inContent } from '../row.ts'
import { sayLanguage } from '../say.ts'
import { boxWords as w } from '../words.ts'
import { type BoxEntry, box, shown } from './entry.ts'

const artFair = fields({
  parts: {
    name: { label: w.artFairName, kind: 200 },
    venueAddress: { label: w.artFairVenue, kind: 300 },
    memberState: { label: w.artFairCountry, kind: 'memberStates' },
  },
  noCountry: words.chooseCountry,
  say: (_say, { name }) => name ?? '',
})

/** What is said of the import. */
export const importBoxes = {
  'I.4': shown('import', {
    label: w.nationalReference,
    sayOf: (_say, { authorityBoxes }) => authorityBoxes.nationalReference,
  }),
  'I.5': box(
    'import',
    w.localReference,
    inContent('localReference', {
      on: ['import', 'import'],
      formOrder: 1,
      codec: text(60, { width: 'medium' }),
      label: w.localReference,
      hint: w.localReferenceHint,
      isSearched: true,
    }),
  ),
  'I.6': box(
    'import',
    w.boxImport,
    inContent('countryOfImport', {
      on: ['import', 'country'],
      codec: country('memberStates', { empty: words.chooseCountry }),
      label: w.countryOfImport,
    }),
    inContent('customsOffice', {
      on: ['import', 'import'],
      codec: customsOffice({ empty: words.chooseOffice }),
      label: w.customsOffice,
      hint: w.customsOfficeHint,
      types: ['ICG-S', 'ICG-D'],
    }),
    inContent('competentAuthority', {
      on: ['import', 'import'],
      codec: competentAuthority({ empty: words.chooseAuthority }),
      label: w.competentAuthority,
      hint: w.competentAuthorityHint,
      types: ['ICG-L'],
      isSearched: true,
    }),
  ),
  'Import date': box(
    'import',
    w.plannedImportDate,
    inContent('plannedImportDate', {
      on: ['import', 'import'],
      codec: date(importDateBounds),
      label: w.plannedImportDate,
      hint: w.plannedImportDateHint,
    }),
  ),
  Language: box(
    'import',
    w.documentLanguage,
    inContent('documentLanguage', {
      on: ['import', 'import'],
      codec: fromList('languages', { width: 'medium' }),
      label: w.documentLanguage,
      hint: w.documentLanguageHint,
      sayWith: sayLanguage,
    }),
  ),
  'I.7': box(
    'import',
    w.artFair,
    inContent('isCommercialArtFair', {
      on: ['import', 'fair'],
      codec: tickBox,
      label: w.artFair,
      question: w.artFairTick,
      hint: w.artFairHint,
    }),
  ),
  'I.8': box(
    'import',
    w.boxFair,
    inContent('artFair', {
      on: ['import', 'fair'],
      codec: artFair,
      label: w.boxFair,
      fold: words.fairDetails,
      opensWith: 'isCommercialArtFair',
      onlyIf: ({ content }) => content.isCommercialArtFair === true,
      isSearched: true,
    }),
  ),
  'I.9': shown('import', {
    label: w.admittedUntil,
    onlyIf: ({ content }) => content.isCommercialArtFair === true,
    sayOf: (say, { authorityBoxes: { admittedUntil } }) => admittedUntil && say.plainDate(admittedUntil),
  }),
  'I.10': shown('import', {
    label: w.links,
    isSaidIfGiven: true,
    sayOf: sayLinks,
  }),
  'I.10 earlier': box(
    'import',
    w.earlierNumber,
    inContent('earlierNumber', {
      on: ['import', 'import'],
      codec: text(40, { width: 'medium' }),
      label: w.earlierNumber,
      hint: w.earlierNumberHint,
      types: ['ICG-L'],
      isSaidIfGiven: true,
      isSearched: true,
    }),
  ),
} as const satisfies Readonly<Record<string, BoxEntry>>
