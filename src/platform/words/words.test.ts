import { describe, expect, test } from 'vitest'
import { words as mailWords } from '../mail/words.ts'
import { createSay } from './create-say.ts'
import { sayIn } from './say.ts'
import { defineWords } from './words.ts'

const words = defineWords('words-test', {
  hello: 'Hello {name}',
  objects: '{count, plural, one {# object} other {# objects}}',
  quoted: "Don't write '{'braces'}' or <b>tags</b>",
  only: 'Only in English',
})
const danish = new Map([
  ['hello', 'Hej {name}'],
  ['objects', '{count, plural, one {# genstand} other {# genstande}}'],
  ['quoted', '{broken'],
])
const sayDanish = createSay('da', phrase => danish.get(phrase.key), 'Europe/Copenhagen')
const sayEnglish = sayIn('en')

describe('phrases', () => {
  test('know their feature, key and English', () => {
    expect(words.hello).toEqual({ feature: 'words-test', key: 'hello', english: 'Hello {name}' })
  })

  test('are said with values and plurals in each language', () => {
    expect(sayEnglish(words.hello, { name: 'Åse' })).toBe('Hello Åse')
    expect(sayDanish(words.hello, { name: 'Åse' })).toBe('Hej Åse')
    expect(sayEnglish(words.objects, { count: 1 })).toBe('1 object')
    expect(sayDanish(words.objects, { count: 1200 })).toBe('1.200 genstande')
  })

  test('keep values as plain text', () => {
    const name = "{count, number} '<b>' #"
    expect(sayEnglish(words.hello, { name })).toBe(`Hello ${name}`)
  })

  test('keep apostrophes and tags as text', () => {
    expect(sayEnglish(words.quoted)).toBe("Don't write {braces} or <b>tags</b>")
  })

  test('fall back to English where a translation is missing or broken', () => {
    expect(sayDanish(words.only)).toBe('Only in English')
    expect(sayDanish(words.quoted)).toBe("Don't write {braces} or <b>tags</b>")
  })

  test('throw with their name when a value is missing', () => {
    expect(() => sayEnglish(words.hello)).toThrow('words-test.hello')
  })

  test('come from the translations folder', () => {
    expect(sayIn('da-DK')(mailWords.codeLabel)).toBe('Din kode')
    expect(sayIn('da').language).toBe('da')
    expect(sayIn('da')).toBe(sayIn('da'))
    expect(sayIn('tlh').language).toBe('en')
  })

  test('of the prototype are not translations', () => {
    expect(sayIn('da')({ feature: 'mail', key: 'toString', english: 'Text' })).toBe('Text')
  })
})
