import { categoriesOfPart } from '../../../../law/annex.ts'
import { categoryPhrases, sayType, typePhrases } from '../../../goods/views/choice-labels.ts'
import { choiceWords } from '../../../goods/words.ts'
import { tickBox } from '../../codecs/answer.ts'
import { oneOf } from '../../codecs/choice.ts'
import { customsValue } from '../../codecs/customs-value.ts'
import { dating } from '../../codecs/dating.ts'
import { maker } from '../../codecs/maker.ts'
import { whole } from '../../codecs/measure.ts'
import { lines, list, text } from '../../codecs/text.ts'
import { words } from '../../words.ts'
import { inDetails } from '../row.ts'
import { boxWords as w } from '../words.ts'

import { type BoxEntry, box, shown } from './entry.ts'

const categories = oneOf(categoryPhrases, {
  empty: words.choose,
  groups: [
    { label: choiceWords.partC, values: categoriesOfPart('C') },
    { label: choiceWords.partB, values: categoriesOfPart('B') },
  ],
})

/** What is said of a good. */
export const goodBoxes = {
  'I.12': box(
    'good',
    w.category,
    inDetails('category', {
      on: ['good', 'category'],
      codec: categories,
      label: w.category,
      // IR Annex II: the form of a licence has these two alone.
      offers: { 'ICG-L': categoriesOfPart('B') },
    }),
  ),
  'I.13': shown('good', {
    label: w.objectNumber,
    sayOf: (_say, _document, { objectNumber }) => objectNumber,
  }),
  'I.14': box(
    'good',
    w.taric,
    inDetails('taric', {
      on: ['good', 'category'],
      codec: text(20, { width: 'medium', inputmode: 'numeric' }),
      label: w.taric,
      hint: w.taricHint,
    }),
  ),
  'I.15 type': box(
    'good',
    w.type,
    inDetails('type', {
      on: ['good', 'what'],
      codec: oneOf(typePhrases, { empty: words.choose, width: 'medium' }),
      label: w.type,
      sayWith: (say, type, { details }) =>
        type === 'other' ? (details.typeOther ?? undefined) : sayType(say, type),
      isSearched: true,
    }),
    inDetails('typeOther', {
      on: ['good', 'what'],
      codec: text(100),
      label: w.typeOther,
      hint: w.typeOtherHint,
      onlyIf: ({ details }) => details.type === 'other',
      isOneOf: true,
      isSaidElsewhere: true,
      isSearched: true,
    }),
  ),
  'I.15 materials': box(
    'good',
    w.materials,
    inDetails('materials', {
      on: ['good', 'what'],
      formOrder: 1,
      codec: list(500),
      label: w.materials,
      hint: w.materialsHint,
      isSearched: true,
    }),
  ),
  'I.15 techniques': box(
    'good',
    w.techniques,
    inDetails('techniques', {
      on: ['good', 'what'],
      formOrder: 1,
      codec: list(500),
      label: w.techniques,
      hint: w.techniquesHint,
      isSearched: true,
    }),
  ),
  'I.15 title': box(
    'good',
    w.title,
    inDetails('title', {
      on: ['good', 'what'],
      codec: text(300),
      label: w.title,
      hint: w.titleHint,
      isSaidIfGiven: true,
      isSearched: true,
    }),
  ),
  'I.15 subject': box(
    'good',
    w.subject,
    inDetails('subject', {
      on: ['good', 'what'],
      codec: text(300),
      label: w.subject,
      hint: w.subjectHint,
      isSearched: true,
    }),
  ),
  'I.15 dating': box(
    'good',
    w.dating,
    inDetails('dating', { on: ['good', 'dating'], codec: dating, label: w.dating }),
  ),
  'I.15 maker': box(
    'good',
    w.maker,
    inDetails('maker', {
      on: ['good', 'maker'],
      codec: maker(w.makerUnknown, w.unknown),
      label: w.maker,
      isSearched: true,
    }),
  ),
  'I.15 origin': box(
    'good',
    w.boxOrigin,
    inDetails('origin', {
      on: ['good', 'maker'],
      codec: text(200),
      label: w.origin,
      hint: w.originHint,
      isOneOf: true,
      onlyIf: ({ details }) => Boolean(details.origin) || !details.historicalOrigin,
      isSearched: true,
    }),
    inDetails('historicalOrigin', {
      on: ['good', 'maker'],
      codec: text(200),
      label: w.historicalOrigin,
      hint: w.historicalOriginHint,
      isOneOf: true,
      isSaidIfGiven: true,
      isSearched: true,
    }),
  ),
  'I.15 description': box(
    'good',
    w.description,
    inDetails('description', {
      on: ['good', 'what'],
      formOrder: 1,
      codec: lines(4000, 5),
      label: w.description,
      hint: w.descriptionHint,
      isSearched: true,
    }),
  ),
  'I.15 customs value': box(
    'good',
    w.customsValue,
    inDetails('customsValue', {
      on: ['good', 'value'],
      codec: customsValue,
      label: w.customsValue,
      hint: w.customsValueHint,
    }),
  ),
  'I.16 quantity': box(
    'good',
    w.boxQuantity,
    inDetails('isCoins', {
      on: ['good', 'value'],
      codec: tickBox,
      label: w.isCoins,
      fold: words.coinsTitle,
      isSaidElsewhere: true,
    }),
    inDetails('pieces', {
      on: ['good', 'value'],
      codec: whole,
      label: w.pieces,
      fold: words.coinsTitle,
      onlyIf: ({ details }) => details.isCoins === true,
    }),
  ),
} as const satisfies Readonly<Record<string, BoxEntry>>
