/** The reader's own time of an instant, with the day where it is another; nothing where the clock showed the same. */
export function ownTime(
  stamp: string,
  { language, timeZone }: { readonly language: string; readonly timeZone?: string | undefined },
): string | undefined {
  const at = new Date(stamp)
  const written = /^([\d-]+)T(\d\d:\d\d)/.exec(stamp)
  if (Number.isNaN(at.getTime()) || written === null) return undefined
  // Swedish dates and times are written as ISO 8601 writes them.
  const own = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    at,
  )
  if (own === `${written[1]} ${written[2]}`) return undefined
  const isSameDay = own.startsWith(`${written[1]} `)
  const options = {
    ...(isSameDay ? {} : { dateStyle: 'long' as const }),
    timeStyle: 'short',
    timeZone,
  } as const
  return new Intl.DateTimeFormat(language, options).format(at)
}

/** Adds to each time with `data-own` what the reader's own clock showed, where that was another time. */
export function addOwnTimes(page: Document): void {
  const { lang } = page.documentElement
  for (const time of page.querySelectorAll<HTMLTimeElement>('time[data-own]')) {
    const own = ownTime(time.dateTime, { language: lang === 'en' ? 'en-GB' : lang })
    if (own !== undefined) time.append(` (${(time.dataset.own ?? '#').replace('#', own)})`)
  }
}
