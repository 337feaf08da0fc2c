import { describe, expect, test } from 'vitest'
import { foldText } from './fold-text.ts'
import { countErrors, isNearlyIn } from './nearly.ts'
import { searchTextOf } from './search-text.ts'
import { isTelling, searchWordsOf } from './search-words.ts'
import { digitsOf, isSimilar } from './similar.ts'

const gallery = {
  name: 'Galleri Havnegade ApS',
  addresses: [{ street: 'Havnegade 21', postalCode: '1058', city: 'København K' }],
  identifiers: [{ value: '12345674' }, { value: 'DK12345674' }],
}

function finds(query: string, operator: Parameters<typeof searchTextOf>[0] = gallery) {
  const text = searchTextOf(operator)
  const wanted = searchWordsOf(query)
  if (wanted === undefined) return 'nothing'
  if (wanted.words.every(word => text.includes(word)) || text.includes(wanted.whole)) return 'found'
  return isNearlyIn(wanted.words, text) ? 'near' : 'not'
}

describe('N12 a firm is found in any spelling', () => {
  test.each([
    'galleri nordhavn',
    'havnegade 22',
    '1059',
    'DK12345675 x',
    'odense',
    'kunst',
    'DE12345674 GmbH Berlin',
  ])('%j is another one', query => {
    expect(finds(query)).toBe('not')
  })

  test.each(['', ' ', '!!!', '%', '_', '"', "'", '&', '—', '\u200b', '…', '()'])(
    '%j asks for nothing',
    query => {
      expect(finds(query)).toBe('nothing')
      expect(isTelling(query)).toBe(false)
    },
  )

  test.each([
    ...[
      'galleri havnegade',
      'GALLERI HAVNEGADE',
      'galleri  havnegade',
      'galleri\u00a0havnegade',
      ' galleri   havnegade ',
    ],
    ...[
      'havnegade galleri',
      'galleri-havnegade',
      'galleri–havnegade',
      'gallerihavnegade',
      '"galleri havnegade"',
      '“Galleri Havnegade”',
    ],
    ...[
      'Galleri Havnegade',
      'galleri havnegade aps',
      'Galleri Havnegade A/S',
      'Galleri Havnegade GmbH',
      'Galleri Havnegade, ApS.',
    ],
    ...[
      'København',
      'Kobenhavn',
      'Koebenhavn',
      'KØBENHAVN K',
      'københavn k',
      'havnegade 21',
      'Havnegade21',
      '21 havnegade',
    ],
    ...['1058', '1058 København', 'havnegade 1058', 'galleri københavn', 'gall havne', 'leri'],
    ...[
      '12345674',
      '12 34 56 74',
      'DK12345674',
      'dk 12 34 56 74',
      'DK-12345674',
      'CVR 12345674',
      'CVR-nr. 12345674',
    ],
    ...[
      'CVR-nr.: 12 34 56 74',
      'EORI: DK12345674',
      'EORI-nr. dk 12 34 56 74',
      'SE-nr. 12345674',
      'CVRNR12345674',
    ],
    ...[
      'galleri havnegade\u200b',
      '\ufeffgalleri havnegade',
      'gal\u00adleri havnegade',
      'Ｇａｌｌｅｒｉ',
      '１０５８',
      'galleri & havnegade',
    ],
    ...['K\u00f8benhavn', 'København'.normalize('NFD')],
  ])('%j', query => {
    expect(finds(query)).toBe('found')
  })

  test.each([
    [
      'Aarhus Auktionshus A/S',
      ['Århus', 'aarhus', 'Arhus', 'AARHUS', 'århus auktionshus', 'auktionshus i/s', 'Aarhus Auktionshus AS'],
    ],
    [
      'Müller & Söhne KG',
      ['Mueller', 'Muller', 'müller söhne', 'Mueller und Soehne', 'muller sohne', 'MÜLLER'],
    ],
    ['Große Kunst', ['grosse kunst', 'Große', 'GROSSE', 'GROẞE']],
    ['Galeria Łódź sp. z o.o.', ['galeria lodz', 'Łódź', 'lodz', 'Galeria Łódź sp. z o.o.']],
    ['Café Rémy', ['cafe remy', 'CAFÉ', 'rémy'.normalize('NFD')]],
    ['Κύλιξ Αρχαία', ['κυλιξ', 'ΚΥΛΙΞ', 'αρχαια κυλιξ']],
    ['Ωδείο Τέχνης', ['ΤΕΧΝΗΣ', 'τεχνης', 'ωδειο']],
    ['Галерея Ёлка', ['галерея', 'ГАЛЕРЕЯ', 'елка', 'ёлка']],
    ["O'Brien Antiques", ['obrien', "O'Brien", 'O’Brien', 'o brien']],
    ['A.P. Møller Kunst', ['ap møller', 'A.P.Møller', 'a p moller', 'A. P. Moeller']],
    ['Kunst og Ting', ['Kunst & Ting', 'kunst ting', 'Ting og Kunst', 'kunst and ting']],
    ['Kunst & Ting ApS', ['Kunst og Ting', 'kunst+ting']],
    ['Þór Íslensk list', ['thor', 'þor islensk']],
    ['Nguyễn Gốm', ['nguyen gom', 'Nguyễn']],
    ['İstanbul Sanat', ['istanbul', 'ISTANBUL']],
    ['Hansen’s Antik', ['hansens antik', "Hansen's"]],
    ['北京画廊', ['北京', '画廊']],
  ])('%s', (name, queries) => {
    const operator = { name, addresses: [], identifiers: [] }
    expect(queries.filter(query => finds(query, operator) !== 'found')).toEqual([])
  })
})

describe('guide finding 2: a typing error is near', () => {
  test.each([
    ...[
      'Galeri Havnegde',
      'Galleri Havngade',
      'Galeri Havnegade',
      'Havnegde Galleri',
      'Gallerie Havnegade',
      'Galelri',
    ],
    ...[
      'Galeri',
      'galleri hvnegade',
      'galleri havneagde',
      'Københvan',
      'Kobenhaven',
      'gallerihavnegde',
      '12345675',
      '12 34 56 47',
    ],
  ])('%j', query => {
    expect(finds(query)).toBe('near')
  })

  test.each(['Galleri Fjordlys', 'Gal Hav x', 'Nordlys', 'havn 1059', 'Galleri 1059', 'Malmö', 'Hovedgade'])(
    '%j is too far away',
    query => {
      expect(finds(query)).toBe('not')
    },
  )

  test.each([
    ['galleri', 'galleri', 0],
    ['galeri', 'galleri', 1],
    ['gallleri', 'galleri', 1],
    ['gakleri', 'galleri', 1],
    ['glaleri', 'galleri', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s and %s differ by %d', (left, right, count) => {
    expect(countErrors(left, right)).toBe(count)
  })
})

describe('guide finding 3: who may be registered already', () => {
  const like = (change: object) => isSimilar({ ...gallery, ...change }, gallery)

  test.each([
    {},
    { name: 'galleri havnegade' },
    { name: 'Havnegade Galleri A/S' },
    { name: 'Galeri Havnegde' },
    { name: 'GalleriHavnegade' },
    { addresses: [{ street: 'Havnegade 21, 2. tv.', postalCode: '1059', city: 'Kbh.' }] },
    { addresses: [{ street: 'Nyhavn 1', postalCode: '1058', city: 'København' }] },
    { addresses: [{ street: 'Havnegde 21', postalCode: '1000', city: 'København' }] },
  ])('%j is', change => {
    expect(like(change)).toBe(true)
  })

  test.each([
    { name: 'Galleri Nordhavn' },
    { name: 'Galleri Havnegade Nord' },
    { name: 'Galleri' },
    { name: 'Galleri Havnegade 2' },
    { addresses: [{ street: 'Søndergade 4', postalCode: '8000', city: 'Aarhus' }] },
  ])('%j is not', change => {
    expect(like(change)).toBe(false)
  })

  test('the digits of a number count once, without its country', () => {
    expect(digitsOf([{ value: 'DK12345674' }, { value: '12345674' }, { value: 'HRB123456' }])).toEqual([
      '12345674',
    ])
  })
})

test('folding a folded text changes nothing', () => {
  for (const text of ['Koebenhavn', 'A/S', 'Müller & Söhne', 'Ærø', 'DK12345674', 'Große', 'Aaby'])
    expect(foldText(foldText(text))).toBe(foldText(text))
})
