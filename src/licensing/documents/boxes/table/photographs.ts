import { photographRules } from '../../../../law/photographs.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { viewPhrases } from '../../../goods/views/choice-labels.ts'
import { remarkTick, yesOrNo } from '../../codecs/answer.ts'
import { severalOf } from '../../codecs/choice.ts'
import { length, weight } from '../../codecs/measure.ts'
import { text } from '../../codecs/text.ts'
import { words } from '../../words.ts'
import { inDetails } from '../row.ts'
import { boxWords as w } from '../words.ts'

import { type BoxEntry, box } from './entry.ts'

const excusable = photographRules.flatMap(rule => (rule.owed === 'three-dimensional' ? [rule.view] : []))

type Presence = 'hasMarks' | 'hasDistinguishingFeatures' | 'hasInscriptions'

function present<Key extends Presence>(key: Key, label: Phrase, question: Phrase) {
  const on = ['photographs', 'present'] as const
  const row = inDetails(key, { on, codec: yesOrNo, label, question, isSaidIfGiven: true })
  return box('photographs', label, row)
}

const measurements = ['photographs', 'measurements'] as const
const measure = { on: measurements, codec: length, isOneOf: true, isSaidIfGiven: true } as const

/** What photographs have to show, and the measurements. */
export const photographBoxes = {
  'I.16 other views': box(
    'photographs',
    w.boxViews,
    inDetails('isThreeDimensional', {
      on: ['photographs', 'present'],
      codec: yesOrNo,
      label: w.threeDimensional,
      question: w.isThreeDimensional,
      answerName: w.threeDimensionalBox,
      hint: w.isThreeDimensionalHint,
      isOwed: true,
      isSaidIfGiven: true,
    }),
    inDetails('viewsNotAppropriate', {
      on: ['photographs', 'present'],
      codec: severalOf(viewPhrases, excusable),
      label: w.viewsNotAppropriate,
      fold: words.viewsDetails,
      onlyIf: ({ details }) => details.isThreeDimensional === true,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 marks': present('hasMarks', w.boxMarks, w.hasMarks),
  'I.16 distinguishing features': present(
    'hasDistinguishingFeatures',
    w.boxFeatures,
    w.hasDistinguishingFeatures,
  ),
  'I.16 inscriptions': present('hasInscriptions', w.boxInscriptions, w.hasInscriptions),
  'I.16 shape': box(
    'photographs',
    w.shape,
    inDetails('shape', { on: measurements, codec: text(60), label: w.shape, hint: w.shapeHint }),
  ),
  'I.16 weight': box(
    'photographs',
    w.weight,
    inDetails('weightGrams', {
      ...{ on: measurements, codec: weight(w.weightUnit), control: 'weight', label: w.weight },
    }),
  ),
  'I.16 measurements': box(
    'photographs',
    w.boxMeasurements,
    inDetails('heightMillimetres', {
      ...measure,
      control: 'height',
      label: w.height,
      hint: w.measurementsHint,
    }),
    inDetails('widthMillimetres', { ...measure, control: 'width', label: w.width }),
    inDetails('depthMillimetres', { ...measure, control: 'depth', label: w.depth }),
    inDetails('diameterMillimetres', { ...measure, control: 'diameter', label: w.diameter }),
  ),
  'I.16 as found': box(
    'photographs',
    w.asFound,
    inDetails('areMeasurementsEstimated', {
      ...{ on: measurements, codec: remarkTick, label: w.estimated, question: w.estimatedTick },
      isSaidIfGiven: true,
    }),
    inDetails('measurementsAsFound', {
      ...{ on: measurements, codec: text(200), label: w.asFound, hint: w.asFoundHint, isSaidIfGiven: true },
    }),
  ),
} as const satisfies Readonly<Record<string, BoxEntry>>
