import { expect, test } from 'vitest'
import { sayIn } from '../../../../platform/words/index.ts'
import { readMeasure } from '../../../goods/rules/read-number.ts'
import { photographValues } from './form-values.ts'

test.each([0.125, 1.125, 999.999, 1000, 1234.5, 4500, 12_340])(
  'a weight of %d g is shown so that it reads back as the same',
  weightGrams => {
    const good = { id: '', operatorId: '', objectNumber: '', isFrozen: false, details: { weightGrams } }
    for (const language of ['da', 'en']) {
      const values = photographValues(sayIn(language), { ...good, photographs: [], supportingDocuments: [] })
      const shown = readMeasure(String(values.weight))
      expect(shown).toBeDefined()
      expect((shown ?? 0) * (values.weightUnit === 'kg' ? 1000 : 1)).toBeCloseTo(weightGrams, 6)
    }
  },
)
