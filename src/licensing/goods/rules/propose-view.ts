import { isPhotographOwed } from '../../../law/photograph-gaps.ts'
import { type PhotographRule, type PhotographView, photographRules } from '../../../law/photographs.ts'
import type { Good } from '../types.ts'
import { descriptionOf } from './description-of.ts'

const rules: readonly PhotographRule[] = photographRules

/** What people call their files, in the languages of this part of the world. */
const spoken: readonly (readonly [PhotographView, RegExp])[] = [
  ['three-quarter', /three.?quarter|3.?4|trekvart|skr[aå]/],
  ['front', /front|forside|forfra|recto|obverse|avers/],
  ['back', /back|bagside|bagfra|verso|reverse|revers/],
  ['left', /left|venstre/],
  ['right', /right|h[oø]jre/],
  ['top', /top|oppefra|overside/],
  ['bottom', /bottom|base|bund|underside|nedefra/],
  ['inscription', /inscription|inskription|indskrift|signatur/],
  ['mark', /mark|stempel|m[æa]rke/],
  ['distinguishing feature', /detail|detalje|damage|skade|feature|kendetegn/],
]

/** The view that a new photograph probably shows: what its name says, else the next one owed (IR Annex I I.16). */
export function proposeView(name: string, good: Pick<Good, 'details' | 'photographs'>): PhotographView {
  const named = spoken.find(([, pattern]) => pattern.test(name.toLowerCase().normalize('NFC')))
  if (named) return named[0]
  const shown = new Set(good.photographs.map(photograph => photograph.view))
  const description = descriptionOf(good)
  const owed = rules.find(rule => isPhotographOwed(rule, description) && !shown.has(rule.view))
  return owed?.view ?? 'additional'
}
