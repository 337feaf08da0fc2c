import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { languagesWith } from './languages-with.ts'
import { defineWords } from './words.ts'

const directory = mkdtempSync(join(tmpdir(), 'translations-'))
afterAll(() => rmSync(directory, { recursive: true }))

const words = defineWords('seals', { title: 'Seal', number: 'Number' })
const phrases = Object.values(words)

function translate(language: string, sentences: Record<string, string>): void {
  mkdirSync(join(directory, language), { recursive: true })
  writeFileSync(join(directory, language, 'seals.json'), JSON.stringify(sentences))
}

test('a language without a folder, or with half of the phrases, is left out; English never is', () => {
  expect(languagesWith(phrases, join(directory, 'nowhere'))).toEqual(['en'])
  translate('da', { title: 'Segl' })
  expect(languagesWith(phrases, directory)).toEqual(['en'])
})

test('a language with all of the phrases is named', () => {
  translate('da', { title: 'Segl', number: 'Nummer' })
  expect(languagesWith(phrases, directory)).toEqual(['da', 'en'])
})
