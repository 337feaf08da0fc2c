import { expect, test } from 'vitest'
import { sealingSteps } from './licence-rules.ts'
import { type SignatureRule, signatureRules } from './signatures.ts'

const rules: readonly SignatureRule[] = signatureRules
const objects = (minimum: SignatureRule['minimum']) =>
  rules.filter(rule => rule.minimum === minimum).map(rule => rule.object)

test('trap 5: people sign at any level, seals are at least advanced, only time stamps are qualified', () => {
  expect(objects('electronic signature')).toEqual([
    'application, by the holder',
    'answer to a request, by the holder',
    'licence, by the officer',
    'statement, by the holder',
  ])
  expect(objects('advanced electronic seal')).toEqual([
    'licence, of the authority',
    'licence, of the system',
    'statement, of the system',
  ])
  expect(objects('qualified electronic time stamp')).toEqual(['event of a licence'])
})

test('the steps of sealing ask for the same levels', () => {
  expect(sealingSteps.map(step => step.minimum)).toEqual(
    rules.filter(rule => rule.citation === 'IR 17(2)').map(rule => rule.minimum),
  )
})
