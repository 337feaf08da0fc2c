import type { Draft } from './description.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import { type IsoDate, isIsoDate } from './iso-date.ts'
import type { Gap, GapCode } from './statement.ts'
import { isTreatedAsMemberState } from './territory.ts'

/** The refuge of a general description for safekeeping. `country` is ISO alpha-2. Source: IR2145 Annex II, IR 2. */
export interface RefugeFacts {
  readonly name?: Draft<string>
  readonly country?: Draft<string>
  /** Identifier of the refuge in the registry of its State, if it has one. */
  readonly identifier?: Draft<string>
  readonly address?: Draft<string>
  /** UN/LOCODE of the place: country and three signs, `DKCPH`. */
  readonly unLocode?: Draft<string>
}

/** Control process of a general description: how the good stands in an inventory. Source: IR2145 Annex II. */
export interface ControlProcessFacts {
  readonly inventoryNumber?: Draft<string>
  readonly inventoryList?: Draft<string>
  readonly registeredOn?: Draft<IsoDate>
}

/** Gaps that only these two blocks can have. */
export type RefugeGapCode = 'un-locode-malformed' | 'date-in-future'

const owed = ['name', 'country', 'address'] as const

function codeGaps({ unLocode, country }: RefugeFacts): readonly Gap<GapCode | RefugeGapCode>[] {
  const code = unLocode?.replace(/\s/g, '').toUpperCase() ?? ''
  const isRight = /^[A-Z]{2}[A-Z2-9]{3}$/.test(code) && (isBlank(country) || code.startsWith(country ?? ''))
  if (isBlank(unLocode) || isRight) return []
  return [
    { code: 'un-locode-malformed', box: 'Refuge', field: 'refuge.unLocode', citation: 'IR2145 Annex II' },
  ]
}

/** Name, Member State and address of the refuge; a code of its place must be one of that State. Source: IR 2(1), IR2145 Annex II. */
export function refugeGaps(refuge: Draft<RefugeFacts>): readonly Gap<GapCode | RefugeGapCode>[] {
  const facts = refuge ?? {}
  const isElsewhere = !isBlank(facts.country) && !isTreatedAsMemberState(facts.country ?? '')
  const elsewhere = gapAt('not-a-member-state', 'Refuge', 'refuge.country')
  return [
    ...owed
      .filter(field => isBlank(facts[field]))
      .map(field => gapAt('missing', 'Refuge', `refuge.${field}`)),
    ...(isElsewhere
      ? [{ ...elsewhere, citation: 'IR 2(1)', values: { country: facts.country ?? '' } } as const]
      : []),
    ...codeGaps(facts),
  ]
}

/** A date of registration in the inventory that is no date, or still to come. Source: IR2145 Annex II. */
export function controlProcessGaps(
  process: Draft<ControlProcessFacts>,
  today: IsoDate,
): readonly Gap<GapCode | RefugeGapCode>[] {
  const date = process?.registeredOn
  if (!date) return []
  const at = {
    box: 'Control process',
    field: 'controlProcess.registeredOn',
    citation: 'IR2145 Annex II',
  } as const
  if (!isIsoDate(date)) return [{ code: 'date-malformed', ...at }]
  return date > today ? [{ code: 'date-in-future', ...at }] : []
}
