import type { IsoDate } from '../../../law/iso-date.ts'
import type { CountryAtGlance, LawEntry } from '../types.ts'
import { permitNeedOn } from './in-force.ts'

/** The last day on which somebody looked at a source; nothing where nobody has yet. */
export function lastLookedAt(entries: readonly LawEntry[]): IsoDate | undefined {
  const days = entries.flatMap(({ sources }) => sources.flatMap(({ lookedAt }) => lookedAt ?? []))
  return days.toSorted().at(-1)
}

/** Each country of some published entries at a glance; official only where every entry is. */
export function glanceAt(entries: readonly LawEntry[], today: IsoDate): readonly CountryAtGlance[] {
  const byCountry = Object.entries(Object.groupBy(entries, ({ country }) => country))
  return byCountry.map(([country, own = []]) => ({
    country,
    entries: own.length,
    answer: permitNeedOn(own, today),
    knownFrom: own.map(({ validFrom }) => validFrom).toSorted()[0] ?? today,
    lastLookedAt: lastLookedAt(own),
    isOfficial: own.every(({ isOfficial }) => isOfficial),
  }))
}
