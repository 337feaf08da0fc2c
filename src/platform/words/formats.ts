/** Dates, numbers, money and lists of one locale; each formatter is made when first needed. */
export function createFormats(locale: string, home: string) {
  const day = byZone(timeZone => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }))
  const minute = byZone(
    timeZone => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
  )
  const plainDay = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
  const fullDay = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }))
  const number = lazy(() => new Intl.NumberFormat(locale))
  const list = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  return {
    date: (date: Date, timeZone = home) => day(timeZone).format(date),
    dateTime: (date: Date, timeZone = home) => `${minute(timeZone).format(date)} ${zoneName(date, timeZone)}`,
    number: (n: number) => number().format(n),
    money: createMoney(locale),
    list: (items: readonly string[]) => list().format(items),
    plainDate: (text: string) => {
      const date = readPlainDate(text)
      return date ? plainDay().format(date) : text
    },
    fullDate: (text: string) => {
      const date = readPlainDate(text)
      return date ? fullDay().format(date) : text
    },
  }
}

// The British names are those that people know all over Europe: CET, EEST, GMT; other locales write GMT+0 for some.
const zones = byZone(
  timeZone => new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZoneName: 'short', timeZone }),
)

function zoneName(date: Date, timeZone: string): string {
  const parts = zones(timeZone).formatToParts(date)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

function byZone(make: (timeZone: string) => Intl.DateTimeFormat): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>()
  return timeZone => {
    const format = made.get(timeZone) ?? make(timeZone)
    made.set(timeZone, format)
    return format
  }
}

function readPlainDate(text: string): Date | undefined {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : Number.NaN)
  // The 30th of February would otherwise become the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined
}

function createMoney(locale: string) {
  const formats = new Map<string, Intl.NumberFormat>()
  return (amount: number, currency: string): string => {
    if (!/^[A-Z]{3}$/i.test(currency)) {
      return `${new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount / 100)} ${currency}`.trim()
    }
    const format = formats.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency })
    formats.set(currency, format)
    return format.format(amount / 100)
  }
}

function lazy<V>(make: () => V): () => V {
  let made: V | undefined
  return () => {
    made ??= make()
    return made
  }
}
