import type { Citation } from './citations.ts'

/** Views and details of box I.16. Source: IR Annex I I.16, IR Annex II, IR2145 Annex II. */
export type PhotographView =
  | 'front'
  | 'back'
  | 'three-quarter'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'additional'
  | 'mark'
  | 'distinguishing feature'
  | 'inscription'

/** When a view is owed: always; for a three-dimensional object, where appropriate; if there is one; never. */
export type PhotographOwed = 'always' | 'three-dimensional' | 'if present' | 'never'

/** One row of the table of views. */
export interface PhotographRule {
  readonly view: PhotographView
  readonly owed: PhotographOwed
  /** What must stand beside the photograph. */
  readonly text: 'none' | 'type or description' | 'description' | 'original text'
  readonly citation: Citation
}

/** The views of box I.16 and when each is owed. Source: IR Annex I I.16. */
export const photographRules = [
  { view: 'front', owed: 'always', text: 'none', citation: 'IR Annex I I.16' },
  { view: 'back', owed: 'always', text: 'none', citation: 'IR Annex I I.16' },
  { view: 'three-quarter', owed: 'three-dimensional', text: 'none', citation: 'IR Annex I I.16' },
  { view: 'left', owed: 'three-dimensional', text: 'none', citation: 'IR Annex I I.16' },
  { view: 'right', owed: 'three-dimensional', text: 'none', citation: 'IR Annex I I.16' },
  { view: 'top', owed: 'three-dimensional', text: 'none', citation: 'IR Annex I I.16' },
  { view: 'bottom', owed: 'three-dimensional', text: 'none', citation: 'IR Annex I I.16' },
  { view: 'additional', owed: 'never', text: 'none', citation: 'IR Annex II' },
  { view: 'mark', owed: 'if present', text: 'type or description', citation: 'IR Annex I I.16' },
  {
    view: 'distinguishing feature',
    owed: 'if present',
    text: 'description',
    citation: 'IR Annex I I.16',
  },
  {
    view: 'inscription',
    owed: 'if present',
    text: 'original text',
    citation: 'IR Annex I I.16',
  },
] as const satisfies readonly PhotographRule[]

/** Our own advice, pixels on the short side: the law prescribes no resolution, format or size. Source: Default 9. */
export const advisedPixels = 1000
