import { describe, expect, test } from 'vitest'
import { looksLikeFirm } from './firm-name.ts'
import { fullName, namesInClaims, personalName } from './personal-name.ts'

describe('N5 a name', () => {
  test.each([
    ...[
      "'t Hooft",
      '‘t Hooft',
      '’t Hooft',
      "'s-Gravesande",
      '’s-Gravesande',
      'A.P.Møller',
      'A. P. Møller',
      'St.John',
    ],
    ...[
      'St. John',
      'Dr.phil.',
      'cand.mag.',
      'Gooding, Jr.',
      'Gooding Jr.',
      'Gooding,Jr.',
      'Smith 3rd',
      'Smith III',
    ],
    ...[
      'ʻIolani',
      'ʿAbd',
      'Kahanamoku-ʻŌpio',
      'Col·lell',
      'O',
      'U Nu',
      'Ó Súilleabháin',
      "O'Brien",
      'O’Brien',
      'В’юн',
    ],
    ...[
      'Jean-Luc',
      'Jean‐Luc',
      'Åse-Marie',
      'Ελένη',
      'Дмитрий',
      '美穂',
      'José María',
      'J. R.',
      'J.R.R.',
      'Muthu A/L Raman',
    ],
    ...[
      'علي',
      'محـمد',
      'مُحَمَّد',
      'می‌خواه',
      'レオナルド・ダ・ヴィンチ',
      'ﾚｵ･ﾅﾙﾄﾞ',
      "צ'רלס",
      'צ׳רלס',
      'רמב״ם',
      'בן־גוריון',
    ],
    ...[
      'สมศักดิ์',
      'प्रिया',
      'डॉ॰ राव',
      'བསྟན་འཛིན་',
      'አበበ ቢቂላ',
      'გიორგი',
      'Նարե',
      'Nguyễn Thị Minh Khai',
      'ǃXóõ',
      '!Xóõ',
    ],
    ...[
      'X Æ A-12',
      'SØREN KIERKEGAARD',
      'anna holm',
      'van der Berg',
      'de la Cruz y Gómez',
      'Mª Carmen',
      'Ma. Teresa',
    ],
    ...[
      'Þórdís Kolbrún Reykfjörð Gylfadóttir',
      'Abu Bakr bin Abd al-Aziz ibn Saud',
      'von und zu Liechtenstein',
    ],
    ...[
      'Pedro de Alcântara Francisco António João Carlos',
      "D'Angelo",
      "dall'Acqua",
      'Mac Giolla Phádraig',
      '-',
      'Ng',
    ],
    ...[
      'Karen - Marie',
      'Joh. Seb.',
      'Chr. Molbech',
      'M’Bala',
      'Kim Jong-un',
      'Đặng',
      'ℓAda'.slice(1),
      'Ægir',
    ],
  ])('%j is a name', name => {
    expect(personalName.parse(name)).toBe(name.normalize('NFC'))
    expect(personalName.safeParse(name.normalize('NFD')).success).toBe(true)
    expect(personalName.parse(` \ufeff${name}\u200b `)).toBe(name.normalize('NFC'))
  })

  test.each([
    ...[
      '1',
      '<b>',
      "'; drop table account; --",
      'a@b',
      '🏺',
      'Karen ond.example',
      'www.ond.example',
      'se ond.example/x',
    ],
    ...[
      'Din konto er lukket. Ring straks til politiet',
      'Your account was closed please call us',
      'Anna 🙂',
      '12345678',
    ],
    ...[
      'Ring 12 34 56 78',
      'Ring 112',
      '+45 12345678',
      'https://ond.example',
      'ond.com',
      'OND.COM',
      'Bit.ly',
      'x.dk',
    ],
    ...[
      'Hej!',
      'Hvorfor?',
      'Vundet: 1000 kr',
      'Anna (hjem)',
      'Anna & Bo',
      '{{name}}',
      '$name',
      '=1+1',
      '"Anna"',
      '_Anna_',
    ],
    ...[
      '*Anna*',
      '[Anna](x)',
      '--',
      '...',
      "''",
      'Anna\\Bo',
      'a/b/c',
      'ond/example',
      'WWW.OND.EXAMPLE',
      'Anna\u202eBo',
    ],
    ...[
      'A B C D E F G H I J K L M',
      'Klik her for at få dine penge nu',
      '/etc',
      '#Anna',
      'Anna;Bo',
      'Anna|Bo',
      'Anna~',
    ],
  ])('attack F15 %j is no name', name => {
    expect(personalName.safeParse(name).success).toBe(false)
  })

  test.each([
    ['-', 'Suharto', { given_name: 'Suharto', family_name: '', name: 'Suharto' }],
    ['Madonna', '-', { given_name: 'Madonna', family_name: '', name: 'Madonna' }],
    ['Karen', 'Holm', { given_name: 'Karen', family_name: 'Holm', name: 'Karen Holm' }],
  ])('N5 %s %s is told to applications as it is', (firstName, lastName, claims) => {
    expect(namesInClaims({ firstName, lastName })).toEqual(claims)
    expect(fullName({ firstName, lastName })).toBe(claims.name)
  })

  test.each([
    ['Holm', 'ApS'],
    ['Nationalmuseet', 'Museum'],
    ['Galleri', 'Holm'],
    ['Schmidt', 'GmbH'],
    ['Smith', 'Sons Ltd.'],
    ['Holm', 'A/S'],
  ])('%s %s looks like a firm', (first, last) => {
    expect(looksLikeFirm(first, last)).toBe(true)
  })
  test.each([
    ['Karen', 'Holm'],
    ['Asger', 'Spang'],
    ['Agnes', 'Abildgaard'],
  ])('%s %s looks like a person', (first, last) => {
    expect(looksLikeFirm(first, last)).toBe(false)
  })
})
