import type { DatingFacts } from '../../../../law/dating.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { GoodDetails } from '../../../goods/types.ts'
import type { Document } from '../../types.ts'

type Values = FormState['values']
type Figure = number | null | undefined

// Numbers are shown without marks between thousands, so that they read back as what they are.
function plain(say: Say, number: Figure): string {
  if (typeof number !== 'number') return ''
  const text = String(number)
  return say.language === 'en' ? text : text.replace('.', ',')
}

function money(say: Say, cents: Figure): string {
  return typeof cents === 'number' ? plain(say, cents / 100) : ''
}

const answer = (value: boolean | null | undefined) => (value === true ? 'yes' : value === false ? 'no' : '')

/** The values of step 1 as saved. */
export function importValues({ content }: Pick<Document, 'content'>): Values {
  const { artFair } = content
  return {
    localReference: content.localReference ?? '',
    countryOfImport: content.countryOfImport ?? '',
    customsOffice: content.customsOffice?.code ?? '',
    plannedImportDate: content.plannedImportDate ?? '',
    documentLanguage: content.documentLanguage ?? '',
    isCommercialArtFair: content.isCommercialArtFair ? 'yes' : '',
    'artFair.name': artFair?.name ?? '',
    'artFair.venueAddress': artFair?.venueAddress ?? '',
    'artFair.memberState': artFair?.memberState ?? '',
  }
}

/** The values of step 2 as saved. */
export function goodValues(say: Say, { goods: [good] }: Document): Values {
  const { details } = good
  const { customsValue: value } = details
  return {
    category: details.category ?? '',
    taric: details.taric ?? '',
    type: details.type ?? '',
    typeOther: details.typeOther ?? '',
    title: details.title ?? '',
    subject: details.subject ?? '',
    materials: (details.materials ?? []).join(', '),
    techniques: (details.techniques ?? []).join(', '),
    description: details.description ?? '',
    ...datingValues(details.dating ?? {}),
    maker: details.maker === 'Unknown' ? '' : (details.maker ?? ''),
    makerUnknown: details.maker === 'Unknown' ? 'yes' : '',
    origin: details.origin ?? '',
    historicalOrigin: details.historicalOrigin ?? '',
    'customsValue.amount': money(say, value?.amountCents),
    'customsValue.currency': value?.currency ?? '',
    'customsValue.rate': plain(say, value?.rate),
    'customsValue.rateDate': value?.rateDate ?? '',
    isCoins: details.isCoins ? 'yes' : '',
    pieces: plain(say, details.pieces),
  }
}

function datingValues(dating: DatingFacts): Values {
  const parts = [
    ['century', 'centuryEra', dating.century],
    ['millennium', 'millenniumEra', dating.millennium],
    ['year', 'yearEra', dating.year],
    ['earliestYear', 'earliestEra', dating.earliestYear],
    ['latestYear', 'latestEra', dating.latestYear],
  ] as const
  const numbers = parts.flatMap(([name, era, number]) => [
    [`dating.${name}`, typeof number === 'number' ? String(Math.abs(number)) : ''],
    [`dating.${era}`, typeof number === 'number' && number < 0 ? 'BC' : 'AD'],
  ])
  return {
    ...Object.fromEntries(numbers),
    'dating.kind': dating.kind ?? '',
    'dating.centuryPart': dating.centuryPart ?? '',
    'dating.day': dating.day ?? '',
    'dating.isApproximate': dating.isApproximate ? 'yes' : '',
    'dating.geologicalEra': dating.geologicalEra ?? '',
  }
}

/** The values of step 3 as saved: measurements, and what the photographs show. */
export function photographValues(say: Say, good: Document['goods'][0]): Values {
  const texts = good.photographs.flatMap(photograph =>
    (['view', 'type', 'text', 'language', 'translation'] as const).map(
      name => [`photographs.${photograph.id}.${name}`, photograph[name] ?? ''] as const,
    ),
  )
  return { ...Object.fromEntries(texts), ...measurementValues(say, good.details) }
}

// Exactly three decimals would read back as a thousand.
function unmistakable(text: string): string {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text
}

function measurementValues(say: Say, details: GoodDetails): Values {
  const length = (millimetres: Figure) =>
    plain(say, typeof millimetres === 'number' ? millimetres / 10 : undefined)
  const { weightGrams } = details
  // Kilograms only where they need no third decimal, which would read back as a thousand.
  const isLight = typeof weightGrams === 'number' && (weightGrams < 1000 || weightGrams % 10 !== 0)
  const weight = typeof weightGrams === 'number' && !isLight ? weightGrams / 1000 : weightGrams
  return {
    isThreeDimensional: answer(details.isThreeDimensional),
    viewsNotAppropriate: details.viewsNotAppropriate ?? [],
    hasMarks: answer(details.hasMarks),
    hasDistinguishingFeatures: answer(details.hasDistinguishingFeatures),
    hasInscriptions: answer(details.hasInscriptions),
    shape: details.shape ?? '',
    weight: unmistakable(plain(say, weight)),
    weightUnit: isLight ? 'g' : 'kg',
    height: length(details.heightMillimetres),
    width: length(details.widthMillimetres),
    depth: length(details.depthMillimetres),
    diameter: length(details.diameterMillimetres),
  }
}

/** The values of step 4 as saved. */
export function provenanceValues({ content }: Document): Values {
  const { owner } = content
  return {
    countryOfInterest: content.countryOfInterest ?? '',
    countryOfInterestBasis: content.countryOfInterestBasis ?? '',
    countryOfInterestReason: content.countryOfInterestReason ?? '',
    exportPermit: content.exportPermit ?? '',
    'owner.name': owner?.name ?? '',
    'owner.street': owner?.street ?? '',
    'owner.postcode': owner?.postcode ?? '',
    'owner.city': owner?.city ?? '',
    'owner.country': owner?.country ?? '',
  }
}

/** The answers before signing as saved. */
export function declarationValues({ content }: Document): Values {
  return { hasDeclared: content.hasDeclared ? 'yes' : '' }
}
