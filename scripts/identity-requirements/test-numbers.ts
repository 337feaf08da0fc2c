import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A test file and the numbers of requirements that its titles bear. */
export interface NumberedTests {
  readonly file: string
  readonly numbers: readonly number[]
}

/** Where requirements on Login are tested. */
const places = [
  'src/identity/**/*.test.ts',
  'src/authenticator/*.test.ts',
  'src/licensing/session/*.test.ts',
  'src/platform/**/*.test.{ts,tsx}',
  'e2e/*.test.ts',
]

const title = /(?:test|it|describe)(?:\.each(?:<\w+>)?\([\s\S]*?\)(?=\())?\(\s*(['"`])([\s\S]*?)\1/g
const cited = /^(?:(?:attack F|field [A-Z]|guide )\d+, )*(\d+(?:, \d+)*):|\((\d+(?:, \d+)*)\)/g

/** The requirements that a title names: `90: …`, `attack F8, 17: …` or `… (15, 16)`. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(cited)].flatMap(([, before, behind]) =>
    (before ?? behind ?? '').split(', ').map(Number),
  )
}

/** Every test file of Login with the requirements that its titles name. */
export function listNumberedTests(root: string): readonly NumberedTests[] {
  return places
    .flatMap(place => globSync(place, { cwd: root }))
    .sort()
    .map(file => ({ file, numbers: titlesIn(readFileSync(join(root, file), 'utf8')).flatMap(numbersIn) }))
}

function titlesIn(source: string): readonly string[] {
  return [...source.matchAll(title)].map(([, , text = '']) => text)
}
