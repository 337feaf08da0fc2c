import { describe, expect, test } from 'vitest'
import type { Good, SupportingDocument } from '../goods/types.ts'
import { listedFacts } from './change-of.ts'

const paper: SupportingDocument = {
  ...{ id: 'd1', type: 'INVOICE', number: 'FA-4711', date: null, country: 'EG', place: 'Luxor' },
  ...{ file: '', mediaType: '', bytes: 0, name: 'a.pdf', translationOf: null, remarks: [] },
}
const good: Good = {
  ...{ id: 'g1', operatorId: 'o1', objectNumber: 'DK-77', isFrozen: false, photographs: [] },
  details: {
    ...{ title: 'Titel', subject: 'Havn', description: 'Fire skibe', type: 'other', typeOther: 'Vifte' },
    ...{ maker: 'Mager', materials: ['Ler'], techniques: ['Malet'], origin: 'Izmir' },
    ...{ historicalOrigin: 'Smyrna', shape: 'Rund', category: 'e' },
  },
  supportingDocuments: [paper],
  evidence: {},
}
const document = {
  number: 'ICGS.DK.2026.0000009',
  content: {
    localReference: 'REF-9',
    isCommercialArtFair: true,
    artFair: { name: 'Messen', venueAddress: 'Hallen', memberState: 'DK' },
    owner: { name: 'Ejersen' },
  },
  goods: [good],
  holder: { name: 'Galleri Havnegade', city: 'Aarhus', eori: 'DK12345674' },
  isHolderListed: true,
}

describe('lists find a document', () => {
  test.each([
    ...['0000009', '77', 'ref', '9', 'messen', 'titel', 'havn', 'skibe', 'vifte', 'mager', 'ler', 'malet'],
    ...['izmir', 'smyrna', 'fa', '4711', 'havnegade', 'dk12345674'],
  ])('by the word %s', word => {
    expect(listedFacts(document).searchWords).toContain(word)
  })

  test.each(['ejersen', 'aarhus', 'rund'])(
    'not by the word %s, which is in no box that is searched',
    word => {
      expect(listedFacts(document).searchWords).not.toContain(word)
    },
  )

  test('not by name or EORI number of a holder whose name is in no list (IR 19)', () => {
    const { searchWords, holderName } = listedFacts({ ...document, isHolderListed: false })
    expect(holderName).toBe('')
    expect(searchWords).not.toEqual(expect.arrayContaining(['havnegade']))
    expect(searchWords).not.toEqual(expect.arrayContaining(['dk12345674']))
  })

  test('not by what stands under an answer that was not chosen', () => {
    const content = { ...document.content, isCommercialArtFair: false }
    expect(listedFacts({ ...document, content }).searchWords).not.toContain('messen')
  })
})
