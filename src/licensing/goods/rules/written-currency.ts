const crowns = ['DKK', 'SEK', 'NOK', 'ISK']
const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN']
const euro = ['EUR']
const francs = ['CHF']

/** What people write instead of a currency's code; one sign may stand for several. */
const signs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...{ KR: crowns, KRONE: crowns, KRONER: crowns, KRONA: crowns, KRONOR: crowns },
    ...{ '€': euro, EURO: euro, EUROS: euro, '£': ['GBP', 'EGP', 'GIP', 'FKP'], '¥': ['JPY', 'CNY'] },
    ...{ $: dollars, DOLLAR: dollars, DOLLARS: dollars, US$: ['USD'] },
    ...{ FR: francs, SFR: francs, KČ: ['CZK'], ZŁ: ['PLN'] },
  }),
)

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** The currencies (ISO 4217) that a written sign, word or code may stand for; none for an unknown one. */
export function currenciesOf(written: string): readonly string[] {
  const sign = written.toUpperCase().replace(/\.$/, '')
  return signs.get(sign) ?? (codes.has(sign) ? [sign] : [])
}
