import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMailbox, shownMailbox } from './mailbox.ts'

describe('N1 N4 mailboxes and their one spelling', () => {
  test.each([
    ["sean.o'brien@museum.example", "sean.o'brien@museum.example"],
    ['sean.o’brien@museum.example', "sean.o'brien@museum.example"],
    ['anna+kultur@privat.example', 'anna+kultur@privat.example'],
    ['r&d@museum.example', 'r&d@museum.example'],
    ['a/b=c!#$%*?^_`{|}~-@museum.example', 'a/b=c!#$%*?^_`{|}~-@museum.example'],
    [' Karen@Privat.Example ', 'karen@privat.example'],
    ['søren@ærø.dk', 'søren@ærø.dk'],
    ['info@galleri-ærø.example', 'info@galleri-ærø.example'],
    ['info@xn--galleri-r-n3a3r.example', 'info@galleri-ærø.example'],
    ['INFO@XN--GALLERI-R-N3A3R.EXAMPLE', 'info@galleri-ærø.example'],
    ['info@GALLERI-ÆRØ.example', 'info@galleri-ærø.example'],
    ['info@galleri-ærø.example'.normalize('NFD'), 'info@galleri-ærø.example'],
    ['søren@museum.example'.normalize('NFD'), 'søren@museum.example'],
    ['ａｎｎａ＠ｍｕｓｅｕｍ．ｅｘａｍｐｌｅ', 'anna@museum.example'],
    ['anna@museum。example', 'anna@museum.example'],
    ['anna@museum.photography', 'anna@museum.photography'],
    ['anna@例え.テスト', 'anna@例え.テスト'],
    ['anna@xn--r8jz45g.xn--zckzah', 'anna@例え.テスト'],
    ['anna@faß.example', 'anna@faß.example'],
    ['anna@نامه‌ای.com', 'anna@نامه‌ای.com'],
    ['anna@123.example', 'anna@123.example'],
    ['anna@sub.sub.sub.museum.example', 'anna@sub.sub.sub.museum.example'],
    ['1@a.dk', '1@a.dk'],
    ['-anna@a.dk', '-anna@a.dk'],
    [`${'x'.repeat(64)}@museum.example`, `${'x'.repeat(64)}@museum.example`],
    [`a@${'x'.repeat(63)}.dk`, `a@${'x'.repeat(63)}.dk`],
  ])('%j is kept as %j', (typed, address) => {
    expect(readMailbox(typed)).toMatchObject({ ok: true, address })
    expect(readMailbox(address)).toEqual(readMailbox(typed))
  })

  test.each([
    'mailto:anna@museum.example',
    'MAILTO:anna@museum.example?subject=Hej',
    'Anna Holm <anna@museum.example>',
    '"Holm, Anna" <anna@museum.example>',
    '<anna@museum.example>',
    '<mailto:anna@museum.example>',
    'anna@museum.example,',
    'anna@museum.example;',
    "'anna@museum.example'",
    '"anna@museum.example"',
    '“anna@museum.example”',
    '\u2068anna@museum.example\u2069',
    '\u202danna@museum.example\u202c',
    '\u200eanna@\u200bmuseum.example\ufeff',
    'anna@muse\u00adum.example',
    ' anna@museum.example\r\n',
  ])('what people copy along is taken off: %j', typed => {
    expect(readMailbox(typed)).toMatchObject({ ok: true, address: 'anna@museum.example' })
  })
})

describe('N2 what no mail can be sent to is refused', () => {
  test.each([
    ['anna', 'email'],
    ['', 'email'],
    ['@', 'email'],
    ['anna@', 'email'],
    ['@museum.example', 'email'],
    ['a@b@museum.example', 'email'],
    ['a@b.dk, c@d.dk', 'email'],
    ['a@b.dk c@d.dk', 'email'],
    [`${'ø'.repeat(60)}@${'x'.repeat(60)}.${'x'.repeat(60)}.${'x'.repeat(60)}.dk`, 'email-before-at'],
    [`${'x'.repeat(64)}@${`${'x'.repeat(61)}.`.repeat(3)}example`, 'email'],
    ['anna..berg@privat.example', 'email-before-at'],
    ['anna.@privat.example', 'email-before-at'],
    ['.anna@privat.example', 'email-before-at'],
    ['anna(hjem)@privat.example', 'email-before-at'],
    ['anna[1]@privat.example', 'email-before-at'],
    ['anna berg@privat.example', 'email-before-at'],
    ['"anna berg"@privat.example', 'email-before-at'],
    ['anna\\berg@privat.example', 'email-before-at'],
    ['anna🙂@privat.example', 'email-before-at'],
    [`${'x'.repeat(65)}@privat.example`, 'email-before-at'],
    ['anna@privat.example.', 'email-behind-at'],
    ['anna@.privat.example', 'email-behind-at'],
    ['anna@privat..example', 'email-behind-at'],
    ['anna@pri_vat.example', 'email-behind-at'],
    ['anna@-privat.example', 'email-behind-at'],
    ['anna@privat-.example', 'email-behind-at'],
    ['anna@ærø-.example', 'email-behind-at'],
    ['anna@xn--0--0ia.example', 'email-behind-at'],
    ['anna@privat', 'email-behind-at'],
    ['anna@localhost', 'email-behind-at'],
    ['anna@privat.e', 'email-behind-at'],
    ['anna@privat.123', 'email-behind-at'],
    ['anna@127.0.0.1', 'email-behind-at'],
    ['anna@0x7f.1', 'email-behind-at'],
    ['anna@[127.0.0.1]', 'email-behind-at'],
    ['anna@priv%61t.example', 'email-behind-at'],
    ['anna@privat.example/x', 'email-behind-at'],
    ['anna@privat.example:25', 'email-behind-at'],
    ['anna@privat,example', 'email-behind-at'],
    [`a@${'x'.repeat(64)}.dk`, 'email-behind-at'],
  ])('%j: %s', (typed, problem) => {
    expect(readMailbox(typed)).toEqual({ ok: false, problem })
  })

  test('what has been read is read again as the same', () => {
    const parts = fc.string({ unit: fc.constantFrom(...'aA1ø.-_@ ’\u0301ßéИ例。<>,"xn'), maxLength: 12 })
    fc.assert(
      fc.property(parts, parts, (local, domain) => {
        const read = readMailbox(`${local}@${domain}.dk`)
        if (!read.ok) return
        expect(readMailbox(read.address)).toEqual(read)
        expect(readMailbox(read.wire)).toEqual(read)
      }),
      { numRuns: 3000 },
    )
  })
})

test('N4 a browser that sends xn-- is shown the letters again, whatever else was typed stays', () => {
  expect(shownMailbox('info@xn--galleri-r-n3a3r.example')).toBe('info@galleri-ærø.example')
  expect(shownMailbox('Anna@museum')).toBe('Anna@museum')
})
