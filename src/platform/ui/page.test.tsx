import { expect, test } from 'vitest'
import { sayIn } from '../words/say.ts'
import { Page, type PageProps, render } from './index.ts'

const props: PageProps = {
  say: sayIn('en'),
  title: 'My account',
  application: { name: 'Kulturport', home: '/' },
  languages: [
    { code: 'da', name: 'Dansk (da)', href: '?language=da', current: false },
    { code: 'en', name: 'English (en)', href: '?language=en', current: true },
  ],
  footer: [{ label: 'Help', href: '/help' }],
}

const draw = (more: Partial<PageProps> = {}) => render(<Page {...props} {...more} />)

test('a page has language, title, viewport, styles and script', () => {
  const page = draw()
  expect(page).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8"/)
  expect(page).toContain('<title>My account - Kulturport</title>')
  expect(page).toContain('name="viewport"')
  expect(page).toMatch(/<link rel="stylesheet" href="\/assets\/styles[^"]*\.css"/)
  expect(page).toMatch(/<script type="module" src="\/assets\/enhance[^"]*\.js"/)
})

test('the first link leads to the content', () => {
  expect(draw()).toMatch(/<body><a class="k-skip" href="#main">[\s\S]*<main id="main"/)
})

test('a page with a problem says so in its title', () => {
  expect(draw({ problem: true })).toContain('<title>Error: My account - Kulturport</title>')
})

test('each language is offered in its own words, without script', () => {
  expect(draw()).toContain('<a lang="da" href="?language=da" hreflang="da">Dansk (da)</a>')
  expect(draw()).toMatch(/<a lang="en" aria-current="true" href="\?language=en"/)
})

test('the Enter key sends what was typed, and changes no language', () => {
  const [first] = draw({ typedAt: '/form' }).match(/<button[^>]*form="typed-form"[^>]*>/g) ?? []
  expect(first).toBeDefined()
  expect(first).not.toContain('formaction')
  expect(draw()).not.toContain('typed-form')
})

test('where something may be typed, another language sends it along', () => {
  expect(draw({ typedAt: '/form' })).toContain(
    '<button lang="da" role="link" formaction="/form?language=da" type="submit" form="typed-form">Dansk (da)</button>',
  )
  expect(draw({ typedAt: '/search', typedMethod: 'get' })).toContain(
    '<button lang="da" role="link" name="language" value="da" formaction="/search" type="submit" form="typed-form">',
  )
})

test('a person sees the own address and signs out by POST', () => {
  const page = draw({
    person: { name: 'anna@gallery.example', menu: [], signOut: { label: 'Sign out', href: '/out' } },
  })
  expect(page).toMatch(/<summary>[\s\S]*anna@gallery\.example[\s\S]*<\/summary>/)
  expect(page).toContain('<form action="/out" method="post"><button type="submit">Sign out</button></form>')
})

test('a message is told once, as a status', () => {
  expect(draw({ message: 'Sent' })).toMatch(/data-color="success" role="status">Sent/)
  expect(draw()).not.toContain('role="status"')
})

test('a page that waits loads itself again where there is no script', () => {
  expect(draw({ refreshEvery: 5 })).toContain('<noscript><meta http-equiv="refresh" content="5"/></noscript>')
})

test('the same parts speak Danish', () => {
  expect(draw({ say: sayIn('da'), problem: true })).toContain('<title>Fejl: My account - Kulturport</title>')
})
