import { photographRules } from '../../../../law/photographs.ts'
import { viewPhrases } from '../../../goods/views/choice-labels.ts'
import { yesOrNo } from '../../codecs/answer.ts'
import { severalOf } from '../../codecs/choice.ts'
import { length, weight } from '../../codecs/measure.ts'
import { text } from '../../codecs/text.ts'
import { words } from '../../words.ts'
import { inDetails } from '../row.ts'
import { boxWords as w } from '../words.ts'

import { type BoxEntry, box } from './entry.ts'

const excusable = photographRules.flatMap(rule => (rule.owed === 'three-dimensional' ? [rule.view] : []))

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
  'I.16 marks': box(
    'photographs',
    w.boxMarks,
    inDetails('hasMarks', {
      on: ['photographs', 'present'],
      codec: yesOrNo,
      label: w.boxMarks,
      question: w.hasMarks,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 distinguishing features': box(
    'photographs',
    w.boxFeatures,
    inDetails('hasDistinguishingFeatures', {
      on: ['photographs', 'present'],
      codec: yesOrNo,
      label: w.boxFeatures,
      question: w.hasDistinguishingFeatures,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 inscriptions': box(
    'photographs',
    w.boxInscriptions,
    inDetails('hasInscriptions', {
      on: ['photographs', 'present'],
      codec: yesOrNo,
      label: w.boxInscriptions,
      question: w.hasInscriptions,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 shape': box(
    'photographs',
    w.shape,
    inDetails('shape', {
      on: ['photographs', 'measurements'],
      codec: text(60),
      label: w.shape,
      hint: w.shapeHint,
    }),
  ),
  'I.16 weight': box(
    'photographs',
    w.weight,
    inDetails('weightGrams', {
      on: ['photographs', 'measurements'],
      codec: weight(w.weightUnit),
      control: 'weight',
      label: w.weight,
    }),
  ),
  'I.16 measurements': box(
    'photographs',
    w.boxMeasurements,
    inDetails('heightMillimetres', {
      on: ['photographs', 'measurements'],
      ...{ codec: length, control: 'height', label: w.height, hint: w.measurementsHint },
      ...{ isOneOf: true, isSaidIfGiven: true },
    }),
    inDetails('widthMillimetres', {
      on: ['photographs', 'measurements'],
      ...{ codec: length, control: 'width', label: w.width, isOneOf: true, isSaidIfGiven: true },
    }),
    inDetails('depthMillimetres', {
      on: ['photographs', 'measurements'],
      ...{ codec: length, control: 'depth', label: w.depth, isOneOf: true, isSaidIfGiven: true },
    }),
    inDetails('diameterMillimetres', {
      on: ['photographs', 'measurements'],
      ...{ codec: length, control: 'diameter', label: w.diameter, isOneOf: true, isSaidIfGiven: true },
    }),
  ),
} as const satisfies Readonly<Record<string, BoxEntry>>
