import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { views } from './views.ts'

const path = 'src/licensing/roles/views/show.tsx'

it.each([
  ['<p dangerouslySetInnerHTML={{ __html: a }} />', 'raw HTML'],
  ['const a = { dangerouslySetInnerHTML: b }', 'raw HTML'],
  ['<p style="color: red" />', 'a style attribute, which the security headers forbid'],
  ["h('p', { style: 'color: red' })", 'a style attribute, which the security headers forbid'],
  ['<p onclick="a()" />', 'a script attribute, which a rendered page loses'],
  ['<p onClick={a} />', 'a script attribute, which a rendered page loses'],
  ['<script>{a}</script>', 'script or style in the page, which the security headers forbid'],
  ['<style>{a}</style>', 'script or style in the page, which the security headers forbid'],
  ["import { useState } from 'preact/hooks'", 'a hook'],
  ['const a = useLater()', 'a hook'],
  ['export async function Show() {}', 'an asynchronous view'],
  ['const Show = async () => 1', 'an asynchronous view'],
])('refuses %s', (text, problem) => {
  expect(foundIn(views, { [path]: text })).toEqual([`${path}:1 ${problem}`])
})

it('lets plain markup be, and the letters that know no style sheet', () => {
  const texts = {
    [path]: 'export const Show = ({ name }: A) => <p class="a">{name}<script src="/a.js" /></p>',
    'src/platform/mail/render-letter.ts': "h('p', { style: small })",
    'src/licensing/roles/pages.tsx': 'async function show() {}',
  }
  expect(foundIn(views, texts)).toEqual([])
})
