import { expect, test } from 'vitest'
import type { Photograph, SupportingDocument } from '../../goods/types.ts'
import { nameSigns, printingGaps } from '../rules/printed-texts.ts'
import { printedTexts } from './texts.ts'

const photograph: Photograph = {
  ...{ id: 'p1', view: 'inscription', type: 'typ', text: 'tekst', language: 'sprog', translation: 'oversat' },
  ...{ file: '', mediaType: '', bytes: 0, width: 0, height: 0, isColour: true },
  ...{ displayFile: '', printFile: null, thumbnailFile: '', name: '' },
}
const evidence: SupportingDocument = {
  ...{ id: 'd1', type: 'OTHER', number: 'nr', date: null, country: 'EG', place: 'sted' },
  ...{ file: '', mediaType: '', bytes: 0, name: 'navn.pdf', translationOf: null, remarks: [] },
}

test('every text that people wrote is looked at before the document is made, at its field', () => {
  const texts = printedTexts({
    content: {
      localReference: 'ref',
      isCommercialArtFair: true,
      artFair: { name: 'messe', venueAddress: 'hal', memberState: 'DK' },
      customsOffice: { code: 'DK003102', name: 'told', country: 'DK' },
      owner: { name: 'ejer', street: 'vej', postcode: '1', city: 'by', country: 'CH' },
    },
    goods: [
      {
        ...{ id: 'g1', operatorId: 'o1', objectNumber: 'n', isFrozen: false },
        details: {
          ...{
            taric: '9706',
            type: 'other',
            typeOther: 'vifte',
            materials: ['ler', 'glas'],
            techniques: ['malet'],
          },
          ...{ title: 'titel', subject: 'motiv', maker: 'mager', origin: 'her', historicalOrigin: 'der' },
          ...{
            description: 'lang',
            shape: 'rund',
            dating: { kind: 'geological era', geologicalEra: 'kridt' },
          },
        },
        photographs: [photograph],
        supportingDocuments: [evidence],
        evidence: {},
      },
    ],
    holder: { name: 'holder', street: 'gade', postcode: '2', city: 'stad', country: 'DK', eori: 'DK1' },
  })
  const told = texts.map(({ control, text }) => `${control}: ${text}`)
  expect(new Set(told)).toEqual(
    new Set([
      'localReference: ref',
      'customsOffice: told',
      'artFair.name: messe',
      'artFair.venueAddress: hal',
      'taric: 9706',
      'type: other',
      'typeOther: vifte',
      'materials: ler glas',
      'techniques: malet',
      'title: titel',
      'subject: motiv',
      'dating.geologicalEra: kridt',
      'maker: mager',
      'origin: her',
      'historicalOrigin: der',
      'description: lang',
      'shape: rund',
      'photographs.p1.type: typ',
      'photographs.p1.text: tekst',
      'photographs.p1.language: sprog',
      'photographs.p1.translation: oversat',
      'supportingDocuments: nr',
      'supportingDocuments: sted',
      'owner.name: ejer',
      'owner.street: vej',
      'owner.postcode: 1',
      'owner.city: by',
      'holder.name: holder',
      'holder.street: gade',
      'holder.postcode: 2',
      'holder.city: stad',
      'holder.eori: DK1',
    ]),
  )
})

test.each([
  [['𐎀'], '𐎀 (U+10380)'],
  [['\ue000', '\u0301'], 'U+E000, U+0301'],
  [['ק\u0900'], 'ק\u0900 (U+05E7 U+0900)'],
  [[...'abcdefg'], 'a (U+0061), b (U+0062), c (U+0063), d (U+0064), e (U+0065), …'],
])('signs are named so that they are found: %j', (signs, named) => {
  expect(nameSigns(signs)).toBe(named)
})

test('what the register says of the holder is put right there, and a text that breaks the compiler has no letters to name', () => {
  const unprintable = [
    { control: 'title', signs: ['𐎀'] },
    { control: 'holder.name', signs: ['𐎁'] },
    { control: 'description', signs: [] },
  ]
  expect(printingGaps({ unprintable }).map(gap => [gap.code, gap.field])).toEqual([
    ['cannot-be-printed', 'title'],
    ['holder-cannot-be-printed', 'holder.name'],
    ['cannot-be-typeset', 'description'],
  ])
})
