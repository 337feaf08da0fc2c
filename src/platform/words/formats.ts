const isoDate = /^\d{4}-\d{2}-\d{2}$/

/** Dates, numbers, money and lists of one locale; each formatter is made when first needed. */
export function createFormats(locale: string, timeZone: string) {
  const day = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }))
  const minute = lazy(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
  )
  const plainDay = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
  const number = lazy(() => new Intl.NumberFormat(locale))
  const list = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  return {
    date: (date: Date) => day().format(date),
    dateTime: (date: Date) => minute().format(date),
    number: (n: number) => number().format(n),
    money: createMoney(locale),
    list: (items: readonly string[]) => list().format(items),
    plainDate: (text: string) => {
      const date = isoDate.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
      return date && !Number.isNaN(date.getTime()) ? plainDay().format(date) : text
    },
  }
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
