import { PDF } from '@libpdf/core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { TypesettingFailed, typeset } from './typeset.ts'

const now = new Date('2026-05-01T10:00:00Z')

const template = `
#let data = json("/data.json")
#set document(title: data.title, date: auto)
#set text(lang: data.language)
#title()
= #data.title
#data.text
#if data.at("lacksLetters", default: false) [Not every letter is shown.]
#for path in data.pictures { image(path, width: 6cm, alt: "a picture") }
`

const samples =
  'Æblegrød på øen ÆØÅ “citat” ‘x’ »y« „z“ – Ελληνικά ΐ ώ, Кириллица Щука Їжак ѝ, ąčęėįšųū őű ħġż șță € № §'

function write(text: string, files: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
  const pictures = [...files.keys()].map(path => `/${path}`)
  return typeset({ template, data: { title: 'Prøve & “test”', language: 'da', text, pictures }, files, now })
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const pages = (await PDF.load(pdf)).extractText()
  return pages.map(page => page.text).join(' ')
}

function readable(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('utf8')
}

test('a document claims PDF/UA-1 and carries title, language, date and tags', () => {
  const pdf = readable(write('Hej'))
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toContain('<rdf:li xml:lang="x-default">Prøve &amp; “test”</rdf:li>')
  expect(pdf).toContain('<dc:language><rdf:Bag><rdf:li>da</rdf:li></rdf:Bag></dc:language>')
  expect(pdf).toContain('<xmp:CreateDate>2026-05-01T10:00:00')
  expect(pdf).toMatch(/\/Lang\s*\(da\)/)
  expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
})

test('the same document is typeset to the same bytes', () => {
  expect(write('Hej')).toEqual(write('Hej'))
})

test('Latin, Greek and Cyrillic letters and typographic quotes show with the built-in fonts', async () => {
  const bytes = write(samples)
  expect(readable(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const text = await textOf(bytes)
  for (const word of ['Æblegrød', 'ÆØÅ', '“citat”', '„z“', 'Ελληνικά', 'Щука', 'ąčęėįšųū'])
    expect(text).toContain(word)
  expect(new Set(readable(bytes).match(/\+\w*LibertinusSerif-\w+/g)).size).toBeGreaterThan(0)
})

test.each([
  ['Chinese', '景德鎮窯 青花瓷'],
  ['Japanese', '浮世絵 かなカナ'],
  ['Korean', '고려청자'],
  ['Arabic', 'مصحف'],
  ['Hebrew', 'כתב יד'],
  ['Devanagari', 'मूर्ति'],
  ['Thai', 'พระพุทธรูป'],
  ['Khmer', 'រូបចម្លាក់'],
  ['Tibetan', 'ཐང་ཀ'],
  ['Armenian', 'Խաչքար'],
  ['Georgian', 'ხატი'],
  ['Ethiopic', 'መስቀል'],
])('%s stands in the document and keeps its claim', (_script, words) => {
  expect(readable(write(words))).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('text that no font can show does not prevent a document, which then makes no claim and may say so', async () => {
  const pdf = readable(write('\u{10ffff}'))
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  expect(pdf).not.toContain('pdfuaid:part')
  expect(await textOf(write('\u{10ffff}'))).toContain('Not every letter is shown.')
  expect(await textOf(write('Hej'))).not.toContain('Not every letter')
  expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
})

test('data is data: Typst markup in it is shown, not run', () => {
  expect(() => write('#panic("run") = $x$ *bold*')).not.toThrow()
})

test('pictures are read by virtual path and forgotten afterwards', async () => {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a52' } })
    .jpeg()
    .toBuffer()
  expect(readable(write('Hej', new Map([['pictures/1.jpg', picture]])))).toContain('/DCTDecode')
  const withoutFile = { template: '#image("/pictures/1.jpg", alt: "gone")', data: {}, files: new Map(), now }
  expect(() => typeset(withoutFile)).toThrow(TypesettingFailed)
})

test.each([
  ['a mistake in the template', '#unknown', 'unknown variable: unknown'],
  ['a document without a title', 'Hej', 'PDF/UA-1 error: missing document title'],
  ['a picture without a description', '#set document(title: "x")\n#image("/p.png")', 'missing alt text'],
  ['a file of the machine', '#read("/etc/hostname")', 'file not found'],
])('%s is a bug with diagnostics', async (_what, source, message) => {
  const picture = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#a52' } })
    .png()
    .toBuffer()
  const broken = { template: source, data: {}, files: new Map([['p.png', picture]]), now }
  expect(() => typeset(broken)).toThrow(TypesettingFailed)
  expect(() => typeset(broken)).toThrow(message)
})
