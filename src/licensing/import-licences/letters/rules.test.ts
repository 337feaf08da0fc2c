import { expect, test } from 'vitest'
import { fillLetter } from './rules.ts'

const values = { number: 'ICGL.DK.2026.0000001', applicant: 'Galleri', title: 'Torso', authority: 'SLKS' }

test.each([
  ['', ''],
  ['Nothing [unknown] [ number ]', 'Nothing [unknown] [ number ]'],
  ['[number]: [title], [title] – [applicant]', 'ICGL.DK.2026.0000001: Torso, Torso – Galleri'],
])('%j is filled', (text, filled) => {
  expect(fillLetter(text, values)).toBe(filled)
})
