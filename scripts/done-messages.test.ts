import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

interface Source {
  readonly feature: string
  readonly text: string
}

const sources: readonly Source[] = globSync('src/{identity,licensing}/*/**/*.{ts,tsx}', { cwd: root })
  .filter(path => !path.includes('.test.'))
  .map(path => ({
    feature: path.split('/').slice(0, 3).join('/'),
    text: readFileSync(join(root, path), 'utf8'),
  }))

/** Every redirect that says by `done=` what was done: from which feature, to which page, with which code. */
const redirects = sources.flatMap(({ feature, text }) =>
  [
    ...text.matchAll(/['`](\/[\w-]+)?[^'`\n]*[?&]done=(?:([\w-]+)|\$\{[^}]*?'([\w-]+)' : '([\w-]+)')/g),
  ].flatMap(([, page, ...codes]) =>
    codes.filter(code => code !== undefined).map(code => ({ feature, page, code })),
  ),
)

/** The features whose pages answer below a path; a path made of variables stays in its own feature. */
function answering(feature: string, page: string | undefined): readonly string[] {
  if (page === undefined) return [feature]
  const [, application] = feature.split('/')
  return sources
    .filter(
      source => source.feature.split('/')[1] === application && new RegExp(`'${page}['/]`).test(source.text),
    )
    .filter(source => /\.get\(/.test(source.text))
    .map(source => source.feature)
}

test('redirects that say what was done are found', () => {
  expect(redirects.length).toBeGreaterThan(20)
  expect(redirects.map(redirect => redirect.code)).toContain('authority-box')
})

test.each(redirects)('$page from $feature knows what "$code" is', ({ feature, page, code }) => {
  const features = answering(feature, page)
  const known = sources
    .filter(source => features.includes(source.feature))
    .some(({ text }) => new RegExp(`'${code}'|\\b${code}:`).test(text.replaceAll(/done=\$\{[^}]*\}/g, '')))
  expect(known).toBe(true)
})
