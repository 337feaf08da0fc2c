import { h } from 'preact'
import { render } from 'preact-render-to-string'
import type { Sheet } from './write-letter.ts'

// Mail programs keep only inline styles, which our pages may not have.
// No colour of text or page is set, so that a dark screen stays dark.
const page = { fontFamily: 'system-ui, "Segoe UI", Roboto, sans-serif', fontSize: '16px', lineHeight: '1.5' }
const sheetWidth = { maxWidth: '36em', margin: '0 auto', padding: '24px 16px' }
const heading = { fontSize: '22px', lineHeight: '1.3', margin: '0 0 24px' }
const codeLook = { fontSize: '30px', fontWeight: '700', letterSpacing: '0.15em', margin: '0' }
const button = {
  display: 'inline-block',
  padding: '12px 24px',
  borderRadius: '4px',
  backgroundColor: '#0b5394',
  color: '#ffffff',
  fontWeight: '600',
  textDecoration: 'none',
}
const small = { fontSize: '14px', margin: '0 0 4px' }
const rule = { border: '0', borderTop: '1px solid #767676', margin: '32px 0 16px' }
const block = { margin: '24px 0' }

/** The letter as a whole HTML document with everything escaped. */
export function renderLetter(sheet: Sheet): string {
  const { language, subject } = sheet
  const content = h('main', { style: sheetWidth }, [
    h('h1', { style: heading }, subject),
    ...sheet.paragraphs.map(paragraph => h('p', {}, paragraph)),
    sheet.code && codeBlock(sheet.code),
    sheet.action && actionBlock(sheet.action),
    h('hr', { style: rule }),
    ...sheet.closing.map(line => h('p', { style: small }, line)),
  ])
  const document = h(
    'html',
    { lang: language },
    head(subject),
    h('body', { lang: language, style: page }, content),
  )
  return `<!doctype html>${render(document)}`
}

function head(subject: string) {
  return h('head', {}, [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', {}, subject),
  ])
}

function codeBlock(code: { label: string; value: string }) {
  return h(
    'div',
    { style: block },
    h('p', { style: small }, code.label),
    h('p', { style: codeLook }, code.value),
  )
}

function actionBlock({ href, label, hint }: { href: string; label: string; hint: string }) {
  return h('div', { style: block }, [
    h('p', {}, h('a', { href, style: button }, label)),
    h('p', { style: small }, hint),
    h('p', { style: { ...small, overflowWrap: 'anywhere' } }, h('a', { href }, href)),
  ])
}
