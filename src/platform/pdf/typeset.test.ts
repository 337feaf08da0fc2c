import { PDF } from '@libpdf/core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { commonFonts, scriptFonts } from './fonts.ts'
import { typeset } from './typeset.ts'
import { TypesettingFailed, UnprintableText } from './typesetting-failed.ts'

const now = new Date('2026-05-01T10:00:00Z')

const template = `
#let data = json("/data.json")
#set document(title: data.title, date: auto)
#set text(lang: data.language, font: data.fonts, fallback: false)
#title()
= #data.title
#data.text
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

/** A word in every script of the table, some with points, stacks and joined letters. */
const inEveryScript =
  `かな カナ 浮世絵 𠮷田 고려청자 ㄅㄆ 景德鎮窯 مصحف هَٰذَا בְּרֵאשִׁית אֱלֹהִ֑ים Խաչքար ხატი Ⴀ መስቀል พระพุทธรูป ພຣະ រូបចម្លាក់
  ရုပ်ပွားတော် ᨻᩕᨾ ꨌꩌ ꦲꦏ ᬅᬓ ᮃᮊ ᨅᨔ मूर्ति মূর্তি મૂર્તિ ਮੂਰਤੀ ମୂର୍ତ୍ତି சிலை విగ్రహం ವಿಗ್ರಹ വിഗ്രഹം පිළිමය ދިވެހި 𑌕𑍍𑌷 𑆯𑆳 𑐣𑐾 𑖕 𑀅𑀲
  𐨀𐨐 ཐང་ཀ ᠮᠣᠩᠭᠣᠯ ꆈꌠ ܣܘܪܝܝܐ ࠀࠁ ⲕⲟⲡⲧ 𓀀𓂋 𒀭𒈗 𐎠𐎡 𐬀𐬁 𐫀𐫁 𐰀𐰁 𐤀𐤁 𐣠𐣡 𐩠𐩡 𐪀𐪁 𐘀𐘁 𐀀𐀁 𐠀𐠁 𐊀𐊁 𐤠𐤡 𐊠𐊡 𐌀𐌁 𐌰𐌱 ᚠᚢ ᚁᚂ ⰀⰁ ⵣⵜ ߒߞߏ ᏣᎳᎩ`.replaceAll(
    'ᧀ',
    '',
  )

/** What objects and books bear in Latin, Greek and Cyrillic, and beside letters. */
const rareSigns = 'ᾅ ῶ Ϻ Việt Nguyễn ŋʃʒˈ e̱ ẹ́ ꝑ ꝙ ﬁ Ѹ Ꙗ ҂ ☧ ☥ ℞ ℥ 🜍 ♃ 𝄞 𝆏 ⁂ ❦ ◉ ½ ⅐ ↯ ─ ≃ 𐆐 𐅉 ✠ ☩ ☯ ☸ ⚖'

test('every script of the table and rare signs are shown by the fonts of the table', () => {
  const text = `${inEveryScript} ${rareSigns}`
  const pdf = readable(write(text))
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const unseen = scriptFonts.filter(({ script }) => !new RegExp(`\\p{scx=${script}}`, 'u').test(text))
  expect(unseen).toEqual([])
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')
  const embedded = letters((pdf.match(/\/BaseFont ?\/\w+\+[\w-]+/g) ?? []).join())
  const unused = [...scriptFonts, ...commonFonts].filter(({ file }) => {
    const [, family = '', name = ''] = file.split(/\/(?:fonts|files|400Regular)?\/?/)
    return !embedded.includes(letters(family.startsWith('noto-') ? family : (name.split(/[-_]/)[0] ?? '')))
  })
  // Beside kana, Han letters have their Japanese forms.
  expect(new Set(unused.map(font => font.family))).toEqual(new Set(['Noto Sans S Chinese']))
  expect(readable(write('景德鎮窯'))).toMatch(/\/BaseFont ?\/\w+\+NotoSansHans/)
})

test('D1 text that no font shows makes no document, and is named', () => {
  expect(() => write('Kylix \u{50000}')).toThrow(UnprintableText)
  try {
    write('Kylix \u{50000} "𐎀" \u{50000}')
  } catch (error) {
    expect(error).toMatchObject({ signs: ['\u{50000}', '𐎀'] })
  }
})

test.each([
  ['a byte order mark', '\ufeff'],
  ['a zero-width space', '\u200b'],
  ['a soft hyphen', '\u00ad'],
  ['a control', '\u0007'],
  ['half of a letter', '\ud800'],
  ['a noncharacter', '\ufffe'],
  ['an overriding direction mark', '\u202e'],
])('D1 %s is not printed, whatever stands beside it', async (_what, sign) => {
  for (const neighbour of ['a', 'ø', 'Ω', 'Ж', '中', 'ק', 'م', 'ท', '“', '½', '•'])
    expect(await textOf(write(`${neighbour}${sign}${neighbour}`))).toContain(neighbour.repeat(2))
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
