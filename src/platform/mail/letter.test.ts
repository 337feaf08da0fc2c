import { describe, expect, test } from 'vitest'
import { sayIn } from '../words/say.ts'
import { letter } from './letter.ts'

const parts = {
  say: sayIn('da'),
  subject: 'Bekræft din e-mailadresse',
  paragraphs: ['Hej Åse', 'Velkommen til Kulturport.'],
  action: { label: 'Bekræft', href: 'https://login.example/confirm?a=1&b=2' },
  code: '123456',
  footer: { application: 'Kulturport Login' },
}

describe('a letter', () => {
  test('says the same in text', () => {
    expect(letter(parts).text).toBe(
      [
        'Hej Åse\n\nVelkommen til Kulturport.\n\nDin kode: 123456\n\nBekræft:\nhttps://login.example/confirm?a=1&b=2\n\n-- ',
        'Dette er en automatisk besked. Du kan ikke svare på den – svar bliver ikke læst.',
        'Sendt af Kulturport Login.\n',
      ].join('\n'),
    )
  })

  test('says the same in HTML, with its language', () => {
    const { html, language } = letter(parts)
    expect(language).toBe('da')
    expect(html).toMatch(/^<!doctype html><html lang="da">/)
    expect(html).toContain(
      '<h1 style="font-size:22px;line-height:1.3;margin:0 0 24px;">Bekræft din e-mailadresse</h1>',
    )
    for (const part of [...parts.paragraphs, parts.code]) expect(html).toContain(`>${part}</p>`)
    expect(html).toContain('href="https://login.example/confirm?a=1&amp;b=2"')
    expect(html).toContain('Sendt af Kulturport Login.')
  })

  test('escapes everything', () => {
    const evil = '<script>alert("x")</script>'
    const footer = { application: evil, reason: evil }
    const { html } = letter({
      ...parts,
      subject: evil,
      paragraphs: [evil],
      code: evil,
      footer,
      action: undefined,
    })
    expect(html).not.toContain('<script')
    expect(html.match(/&lt;script>/g)).toHaveLength(6)
  })

  test('keeps a hostile name within its line', () => {
    const name = 'Eve\r\nBcc: victim@example.org\u2028\r\n\r\nClick here\u202E'
    const { subject, text } = letter({ ...parts, subject: `Hej ${name}`, paragraphs: [`Hej ${name}`] })
    expect(subject).toBe('Hej Eve Bcc: victim@example.org Click here')
    expect(text.split('\n')[0]).toBe(subject)
  })

  test('links to web addresses only', () => {
    expect(() => letter({ ...parts, action: { label: 'x', href: 'javascript:alert(1)' } })).toThrow('http')
  })
})
