/** The reader's own time of an instant with its distance from UTC; nothing where the clock showed the same. */
export function ownTime(
  stamp: string,
  { language, timeZone }: { readonly language: string; readonly timeZone?: string | undefined },
): string | undefined {
  const at = new Date(stamp)
  const written = /T(\d\d:\d\d)/.exec(stamp)?.[1]
  if (Number.isNaN(at.getTime()) || written === undefined) return undefined
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  if (clock.format(at) === written) return undefined
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)
}

/** Adds to each time with `data-own` what the reader's own clock showed, where that was another time. */
export function addOwnTimes(page: Document): void {
  const { lang } = page.documentElement
  for (const time of page.querySelectorAll<HTMLTimeElement>('time[data-own]')) {
    const own = ownTime(time.dateTime, { language: lang === 'en' ? 'en-GB' : lang })
    if (own !== undefined) time.append(` (${(time.dataset.own ?? '#').replace('#', own)})`)
  }
}
