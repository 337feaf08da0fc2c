import { afterAll, describe, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { openTypesetter } from './open-typesetter.ts'

const log = openLog({ name: 'test', level: 'silent' })
const typesetter = openTypesetter(log)
afterAll(() => typesetter.close())

const template = `
#let data = json("/data.json")
#set document(title: "Test")
#set text(lang: "da", font: data.fonts, fallback: false)
#data.text
`
const write = (text: string) =>
  typesetter.typeset({ template, data: { text }, files: new Map(), now: new Date(0) }, 'one')

/** Marks without a font where a line ends: the compiler of today ends its whole process at them. */
const breakdown = '\u0628 \u0897 '.repeat(80)

describe('D1 whatever a text does to the compiler is an answer, and the next document is made', () => {
  test('a compiler that breaks down is a refusal', async () => {
    expect(await write(breakdown)).toEqual({ ok: false, refusals: [{ code: 'too-costly' }] })
    expect(await write('Grøn vase')).toMatchObject({ ok: true })
  })

  test('letters without a font are a value', async () => {
    expect(await write('Tavle 𐎀𐎁')).toEqual({ ok: true, value: { unprintable: ['𐎀', '𐎁'] } })
  })

  test('an error of a template is an error of ours', async () => {
    const wrong = { template: '#unknown', data: {}, files: new Map(), now: new Date(0) }
    await expect(typesetter.typeset(wrong, 'one')).rejects.toThrow('a template cannot be typeset')
    expect(await write('Grøn vase')).toMatchObject({ ok: true })
  })
})

test('a document is a PDF with its pictures', async () => {
  const pixel = await import('sharp').then(({ default: sharp }) =>
    sharp({ create: { width: 1, height: 1, channels: 3, background: '#a52' } })
      .jpeg()
      .toBuffer(),
  )
  const files = new Map([['pictures/1.jpg', pixel]])
  const shown = `${template}\n#image("/pictures/1.jpg", alt: "Vase")`
  const made = await typesetter.typeset(
    { template: shown, data: { text: 'Vase' }, files, now: new Date(0) },
    'one',
  )
  const pdf = made.ok && 'pdf' in made.value ? Buffer.from(made.value.pdf) : Buffer.alloc(0)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.includes('/Subtype /Image')).toBe(true)
})

test('signs that no font shows are found', async () => {
  expect(await typesetter.findUnprintable('Tavle 𐎀𐎁 fra Ugarit', 'one')).toEqual({
    ok: true,
    value: ['𐎀', '𐎁'],
  })
  expect(await typesetter.findUnprintable('Κύλιξ', 'one')).toEqual({ ok: true, value: [] })
})

test('a text of usual letters is answered without a process, also while there is none', async () => {
  const closed = openTypesetter(log)
  await closed.close()
  expect(await closed.findUnprintable('Grøn vase', 'one')).toEqual({ ok: true, value: [] })
  expect(await closed.findUnprintable('般若心經', 'one')).toEqual({
    ok: false,
    refusals: [{ code: 'busy' }],
  })
})
