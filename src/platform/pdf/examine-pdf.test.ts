import { PDF } from '@libpdf/core'
import { describe, expect, test } from 'vitest'
import { examinePdf } from './examine-pdf.ts'
import { makePdf } from './testing/make-pdf.ts'

async function locked(passwords: { userPassword?: string; ownerPassword?: string }): Promise<Uint8Array> {
  const pdf = await PDF.load(makePdf())
  pdf.setProtection(passwords)
  return pdf.save()
}

const whole = makePdf()

describe('F5 a PDF that nobody can read is told', () => {
  const cases: readonly (readonly [string, string | undefined, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['whole', undefined, () => whole],
    ['a byte order mark before it', undefined, () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole])],
    ['a line end before it', undefined, () => Buffer.concat([Buffer.from('\r\n'), whole])],
    ['a password for its owner only', undefined, () => locked({ ownerPassword: 'boss' })],
    [
      'a password for every reader',
      'pdf-locked',
      () => locked({ userPassword: 'secret', ownerPassword: 'boss' }),
    ],
    ['its header alone', 'pdf-damaged', () => Buffer.from('%PDF-1.4\n')],
    ['half of it', 'pdf-damaged', () => whole.subarray(0, whole.length / 2)],
    ['nine tenths of it', 'pdf-damaged', () => whole.subarray(0, Math.floor(whole.length * 0.9))],
    [
      'zeros behind the header',
      'pdf-damaged',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(9_000)]),
    ],
    ['no page', 'pdf-without-pages', () => makePdf({ pages: 0 })],
  ]
  test.each(cases)('%s', async (_what, fault, make) => {
    expect((await examinePdf(await make())).fault).toBe(fault)
  })
})

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
const attachment = '<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>'

describe('attack F9 what a PDF does or carries besides its pages is told', () => {
  const cases: readonly (readonly [string, readonly string[], Uint8Array])[] = [
    ['nothing', [], whole],
    ['a place to open at', [], makePdf({ catalog: '/OpenAction [3 0 R /Fit]' })],
    ['a movement to a page', [], makePdf({ catalog: '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>' })],
    ['a script when opened', ['pdf-script', 'pdf-acts'], makePdf({ catalog: `/OpenAction ${script}` })],
    [
      'a script by reference',
      ['pdf-script', 'pdf-acts'],
      makePdf({ catalog: '/OpenAction 5 0 R', objects: [script] }),
    ],
    [
      'a script by name',
      ['pdf-script'],
      makePdf({ catalog: '/Names << /JavaScript 5 0 R >>', objects: ['<< /Names [(a) 6 0 R] >>', script] }),
    ],
    ['a script in an additional action', ['pdf-script'], makePdf({ catalog: `/AA << /WC ${script} >>` })],
    ['a form with a script', ['pdf-script'], makePdf({ catalog: '/AcroForm << /Fields [] /XFA [] >>' })],
    [
      'a program that starts',
      ['pdf-acts'],
      makePdf({ catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
    ],
    [
      'an address that opens by itself',
      ['pdf-acts'],
      makePdf({ catalog: '/OpenAction << /S /URI /URI (http://x.example) >>' }),
    ],
    ['a form that is sent', ['pdf-acts'], makePdf({ catalog: '/AA << /WC << /S /SubmitForm >> >>' })],
    [
      'a file within',
      ['pdf-embedded-files'],
      makePdf({
        catalog: '/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>',
        objects: [attachment, '<< /Length 0 >>\nstream\n\nendstream'],
      }),
    ],
    [
      'a page of the web behind the end',
      ['pdf-appended'],
      makePdf({ behind: '<html><script>alert(1)</script>' }),
    ],
    [
      'a page of the web that ends as a PDF does',
      ['pdf-appended'],
      makePdf({ behind: '<html></html>\n%%EOF\n' }),
    ],
    ['empty lines and zeros behind the end', [], makePdf({ behind: '\r\n\0\0\n' })],
    ['the end of a print job', [], makePdf({ behind: '\x1b%-12345X' })],
  ]
  test.each(cases)('%s', async (_what, active, bytes) => {
    expect(await examinePdf(bytes)).toEqual({ fault: undefined, active })
  })
})
