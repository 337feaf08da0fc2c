import { describe, expect, test } from 'vitest'
import { isPersonalName, looksLikeFirm } from './personal-name.ts'

describe('a name', () => {
  test.each([
    '',
    '1',
    '<b>',
    "'; drop table account; --",
    'a@b',
    '🏺',
    'Karen ond.example',
    'www.ond.example',
    'se ond.example/x',
  ])('%j is not a name', name => {
    expect(isPersonalName(name)).toBe(false)
  })
  test.each([
    "O'Brien",
    'Åse-Marie',
    'Ελένη',
    'Дмитрий',
    '美穂',
    'José María',
    'J. R.',
    'J.R.R.',
    'Muthu A/L Raman',
    'علي',
  ])('%j is a name', name => {
    expect(isPersonalName(name)).toBe(true)
  })
  test.each([
    ['Holm', 'ApS'],
    ['Nationalmuseet', 'Museum'],
    ['Galleri', 'Holm'],
    ['Schmidt', 'GmbH'],
    ['Smith', 'Sons Ltd.'],
    ['Holm', 'A/S'],
  ])('%s %s looks like a firm', (first, last) => {
    expect(looksLikeFirm(first, last)).toBe(true)
  })
  test.each([
    ['Karen', 'Holm'],
    ['Asger', 'Spang'],
    ['Agnes', 'Abildgaard'],
  ])('%s %s looks like a person', (first, last) => {
    expect(looksLikeFirm(first, last)).toBe(false)
  })
})
