import { describe, expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { words } from './words.ts'

const path = 'src/licensing/roles/words.ts'
const danish = 'translations/da/roles.json'
const page = 'src/licensing/roles/pages.tsx'

/** A tree with one list of words, all of it said. */
function tree(english: string, translated: string): Record<string, string> {
  return {
    [path]: `export const words = defineWords('roles', {${english}})`,
    [page]: "import { words as say } from './words.ts'\nall(say)",
    [danish]: translated,
  }
}

describe('a translation', () => {
  it.each([
    ['a: "One", b: "Two"', '{"a": "En"}', 'lacks "b"'],
    ['a: "One"', '{"a": "En", "b": "To"}', '"b" is no word of the feature'],
    ['a: "One", b: "Two"', '{"b": "To", "a": "En"}', '"b" is out of order'],
    ['a: "One"', '{"a": " "}', '"a" is empty'],
    ['a: "One"', '{"a": "One"}', '"a" is the English sentence'],
    ['a: "One {b}"', '{"a": "En"}', '"a" takes (), the English (b argument)'],
    ['a: "One {b}"', '{"a": "En {b"}', '"a" is no ICU message: '],
    ['a: "{n, plural, one {x} other {y}}"', '{"a": "{n}"}', '"a" takes (n argument), the English (n plural)'],
    ['a: "One"', '{"a": {"b": "En"}}', 'is not a flat object of sentences'],
    ['a: "One"', '{', 'is not a flat object of sentences'],
  ])('of %s is refused as %s', (english, translated, problem) => {
    expect(foundIn(words, tree(english, translated))).toEqual([
      expect.stringContaining(`${danish}:1 ${problem}`),
    ])
  })

  it('is refused when it is missing, or translates nothing', () => {
    const { [danish]: _, ...rest } = tree('a: "One"', '')
    expect(foundIn(words, { ...rest, 'translations/da/extras.json': '{}' })).toEqual([
      'translations/da/extras.json:1 translates words that no feature declares',
      `${danish}:1 is missing for ${path}`,
    ])
  })

  it('may need other plural forms, and may be the same by a reason or without letters', () => {
    const english = 'a: "{n, plural, one {x} other {y}}", b: "Status", c: "{x} – {y}"'
    expect(
      foundIn(words, tree(english, '{"a": "{n, plural, other {z}}", "b": "Status", "c": "{x} – {y}"}')),
    ).toEqual([])
  })
})

describe('an English sentence', () => {
  it.each([
    ['a: ""', 'is empty, or no fixed text'],
    ['a: name', 'is empty, or no fixed text'],
    ['a: "One {"', 'is no ICU message'],
  ])('is refused: %s', (english, problem) => {
    const { [danish]: _, ...rest } = tree(english, '')
    expect(foundIn(words, rest)).toEqual([expect.stringContaining(`${path}:1 "a" ${problem}`)])
  })

  it('is refused when nobody says it', () => {
    const texts = {
      ...tree('a: "One",\nb: "Two"', '{"a": "En", "b": "To"}'),
      [page]: "import { words } from './words.ts'\nsay(words.a)",
    }
    expect(foundIn(words, texts)).toEqual([`${path}:2 "b" is never said`])
  })

  it.each(['say(words[key])', '({ ...words })', 'const { a, b } = words', 'say(words.a, words.b)'])(
    'is said by %s',
    text => {
      const texts = {
        ...tree('a: "One", b: "Two"', '{"a": "En", "b": "To"}'),
        [page]: `import { words } from './words.ts'\n${text}`,
      }
      expect(foundIn(words, texts)).toEqual([])
    },
  )

  it('may be spread over several files', () => {
    const { [path]: list, ...rest } = tree('a: "One", ...more', '{"a": "En", "b": "To"}')
    const more = 'export const more = { b: "Two" } as const'
    const whole = {
      ...rest,
      'src/licensing/roles/more.ts': more,
      [path]: `import { more } from './more.ts'\n${list}`,
    }
    expect(foundIn(words, whole)).toEqual([])
  })

  it('is refused in a second list of the same name', () => {
    const texts = {
      ...tree('a: "One"', '{"a": "En"}'),
      'src/licensing/goods/words.ts': "all(defineWords('roles', { a: 'One' }))",
    }
    expect(foundIn(words, texts)).toContain(
      'src/licensing/goods/words.ts:1 the feature "roles" is declared twice',
    )
  })
})
