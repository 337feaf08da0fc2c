import { render as renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { sayIn } from '../words/say.ts'
import { examples } from './examples.tsx'
import * as ui from './index.ts'

const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(2)>`
const parts = examples(sayIn('en'), hostile)

test('every part has its example', () => {
  const exported = Object.keys(ui).filter(name => /^[A-Z]/.test(name))
  expect(Object.keys(parts).toSorted()).toEqual(exported.toSorted())
})

describe.each(Object.entries(parts))('%s', (_name, part) => {
  const markup = renderToString(part)

  test('writes a hostile text as text', () => {
    expect(markup).not.toContain('<script>')
    expect(markup).not.toContain('<img src=x')
    expect(markup).not.toMatch(/="[^"]*<script/)
  })

  test('has no inline style, script or handler, which the security policy would refuse', () => {
    expect(markup.replaceAll(/&[a-z#0-9]+;[^<]*/g, '')).not.toMatch(/\s(style|on[a-z]+)=/)
    expect(markup).not.toMatch(/<script(?![^>]* src=)/)
  })
})
