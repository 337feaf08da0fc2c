import { describe, expect, test } from 'vitest'
import { findPdfStart } from './pdf-start.ts'

const printJob = '\x1b%-12345X@PJL JOB NAME="scan"\r\n@PJL ENTER LANGUAGE=PDF\r\n'
const mail =
  '--=_Part.1\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: binary\r\n\r\n'

describe('F4 a PDF may stand behind what is harmless', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a byte order mark', '\xef\xbb\xbf'],
    ['a line end', '\r\n'],
    ['spaces, tabs and zeros', ' \t\0\0\n\n'],
    ['a byte order mark and a line end', '\xef\xbb\xbf\r\n'],
    ['a print job', printJob],
    ['the head of a mail', mail],
    ['as much as readers look at', ' '.repeat(1024)],
  ]
  test.each(cases)('%s', (_what, prefix) => {
    expect(findPdfStart(Buffer.from(`${prefix}%PDF-1.7\n`, 'latin1'))).toBe(prefix.length)
  })
})

describe('F4 what is something else to another program is no PDF', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a script', '#!/bin/sh\n'],
    ['a script behind a byte order mark', '\xef\xbb\xbf#!/bin/sh\n'],
    ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page behind line ends', '\n\n<html>'],
    ['a page in the head of a mail', 'Content-Type: <script>alert(1)</script>\r\n'],
    ['other lines with a colon', 'open: something\r\n'],
    ['an archive', 'PK\x03\x04'],
    ['a GIF', 'GIF89a'],
    ['a program of Windows', 'MZ\x90\0'],
    ['a program of Linux', '\x7fELF'],
    ['a JPEG', '\xff\xd8\xff\xe0'],
    ['PostScript', '%!PS-Adobe-3.0\n'],
    ['text', 'Dear Sir, '],
    ['more than readers look at', ' '.repeat(1025)],
  ]
  test.each(cases)('%s', (_what, prefix) => {
    expect(findPdfStart(Buffer.from(`${prefix}%PDF-1.7\n`, 'latin1'))).toBeUndefined()
  })
})

test('attack F1 a long beginning is judged at once', () => {
  const texts = ['content-type:'.repeat(80), '--'.repeat(512), '@PJL '.repeat(200), ' \r\n'.repeat(340)]
  const files = texts.map(text => Buffer.from(text.repeat(1000)))
  const start = performance.now()
  expect(files.map(findPdfStart)).toEqual(texts.map(() => undefined))
  expect(performance.now() - start).toBeLessThan(100)
})
