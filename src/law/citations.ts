/**
 * The acts that rules are taken from. `articles` is the number of the last article, `annexes` whether the act has
 * annexes, `recitals` the number of the last recital that may be cited (0: none). `address` is the authentic text.
 */
export const acts = {
  R: {
    title: 'Regulation (EU) 2019/880 on the introduction and the import of cultural goods',
    celex: '32019R0880',
    address: 'http://data.europa.eu/eli/reg/2019/880/oj',
    articles: 16,
    annexes: true,
    recitals: 35,
  },
  IR: {
    title: 'Commission Implementing Regulation (EU) 2021/1079',
    celex: '32021R1079',
    address: 'http://data.europa.eu/eli/reg_impl/2021/1079/oj',
    articles: 25,
    annexes: true,
    recitals: 30,
  },
  CSW: {
    title: 'Regulation (EU) 2022/2399 establishing the European Union Single Window Environment for Customs',
    celex: '32022R2399',
    address: 'http://data.europa.eu/eli/reg/2022/2399/oj',
    articles: 25,
    annexes: true,
    recitals: 0,
  },
  DR2514: {
    title: 'Commission Delegated Regulation (EU) 2024/2514',
    celex: '32024R2514',
    address: 'http://data.europa.eu/eli/reg_del/2024/2514/oj',
    articles: 3,
    annexes: false,
    recitals: 0,
  },
  IR2145: {
    title: 'Commission Implementing Regulation (EU) 2024/2145',
    celex: '32024R2145',
    address: 'https://eur-lex.europa.eu/eli/reg_impl/2024/2145/oj',
    articles: 25,
    annexes: true,
    recitals: 0,
  },
  UCC: {
    title: 'Regulation (EU) No 952/2013 laying down the Union Customs Code',
    celex: '32013R0952',
    address: 'http://data.europa.eu/eli/reg/2013/952/oj',
    articles: 288,
    annexes: true,
    recitals: 0,
  },
  'UCC-DA': {
    title: 'Commission Delegated Regulation (EU) 2015/2446',
    celex: '32015R2446',
    address: 'http://data.europa.eu/eli/reg_del/2015/2446/oj',
    articles: 256,
    annexes: true,
    recitals: 0,
  },
  'UCC-IA': {
    title: 'Commission Implementing Regulation (EU) 2015/2447',
    celex: '32015R2447',
    address: 'http://data.europa.eu/eli/reg_impl/2015/2447/oj',
    articles: 350,
    annexes: true,
    recitals: 0,
  },
  eIDAS: {
    title: 'Regulation (EU) No 910/2014 on electronic identification and trust services',
    celex: '32014R0910',
    address: 'http://data.europa.eu/eli/reg/2014/910/oj',
    articles: 52,
    annexes: true,
    recitals: 0,
  },
  'R1182/71': {
    title:
      'Regulation (EEC, Euratom) No 1182/71 determining the rules applicable to periods, dates and time limits',
    celex: '31971R1182',
    address: 'http://data.europa.eu/eli/reg/1971/1182/oj',
    articles: 6,
    annexes: false,
    recitals: 0,
  },
  'R1186/2009': {
    title: 'Council Regulation (EC) No 1186/2009 setting up a Community system of reliefs from customs duty',
    celex: '32009R1186',
    address: 'http://data.europa.eu/eli/reg/2009/1186/oj',
    articles: 134,
    annexes: true,
    recitals: 0,
  },
  TARIC: {
    title: 'Integrated tariff of the European Union',
    celex: '',
    address: 'https://ec.europa.eu/taxation_customs/dds2/taric/taric_consultation.jsp',
    articles: 0,
    annexes: false,
    recitals: 0,
  },
  Default: {
    title: 'Decision of Kulturport where the law is silent or a fact is unknown',
    celex: '',
    address: '#our-decisions',
    articles: 69,
    annexes: false,
    recitals: 0,
  },
} as const satisfies Record<string, Act>

/** An act: title, CELEX number (empty if it has none), address, and the limits within which citations are plausible. */
export interface Act {
  readonly title: string
  readonly celex: string
  readonly address: string
  readonly articles: number
  readonly annexes: boolean
  readonly recitals: number
}

/** Short name of an act, as used at the start of a citation. */
export type ActName = keyof typeof acts

/** A place in an act: "R 4(7)(a)", "R rec. 13", "R Annex B", "IR Annex I I.16", "UCC 5(34)", "TARIC 9706", "Default 26". */
export type Citation = `${ActName} ${string}`

/** A citation taken apart. `place` is what follows the short name. */
export interface ResolvedCitation {
  readonly act: ActName
  readonly place: string
  readonly title: string
  readonly celex: string
  readonly address: string
}

const article = /^(\d+)(?:\([0-9a-z]+\))*$/
const recital = /^rec\. (\d+)$/
const annex =
  /^Annex(?: [A-Z0-9][\w.()-]*)*(?: (?:note|point|D\.E\.) ?[\w. ]+)?(?: (?:type|materials|techniques|title|subject|dating|maker|origin|description|customs value))?$/
const tariff = /^\d{4}(?: \d{2}){0,3}$/

function isActName(name: string): name is ActName {
  return Object.hasOwn(acts, name)
}

function isWithin(found: RegExpExecArray | null, last: number): boolean {
  const number = Number(found?.[1] ?? 0)
  return number >= 1 && number <= last
}

/** The act, title and address behind a citation; undefined if the notation, the act or the article does not exist. */
export function resolveCitation(citation: string): ResolvedCitation | undefined {
  const space = citation.indexOf(' ')
  const name = citation.slice(0, space)
  const place = citation.slice(space + 1)
  if (!isActName(name)) return undefined
  const act: Act = acts[name]
  const exists =
    isWithin(article.exec(place), act.articles) ||
    isWithin(recital.exec(place), act.recitals) ||
    (act.annexes && annex.test(place)) ||
    (name === 'TARIC' && tariff.test(place))
  return exists ? { act: name, place, title: act.title, celex: act.celex, address: act.address } : undefined
}
