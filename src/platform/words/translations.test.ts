import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listTranslated, readTranslations } from './translations.ts'

const directory = mkdtempSync(join(tmpdir(), 'translations-'))
mkdirSync(join(directory, 'da'))
mkdirSync(join(directory, 'sv'))
writeFileSync(join(directory, 'da', 'goods.json'), '{"title":"Genstande"}')
writeFileSync(join(directory, 'sv', 'goods.json'), '{"title":{"deep":"no"}}')
afterAll(() => rmSync(directory, { recursive: true }))

test('every folder is a language', () => {
  expect(listTranslated(directory)).toEqual(['da', 'sv'])
  expect(listTranslated(join(directory, 'absent'))).toEqual([])
})

test('each file holds the sentences of a feature', () => {
  expect(readTranslations(directory, 'da').get('goods')).toEqual({ title: 'Genstande' })
  expect(readTranslations(directory, 'de').size).toBe(0)
})

test('a file that is not flat is named', () => {
  expect(() => readTranslations(directory, 'sv')).toThrow('goods.json')
})
