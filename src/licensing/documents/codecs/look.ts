import type { Phrase } from '../../../platform/words/words.ts'

/** Lists of answers that pages know: some of them depend on other answers. */
export type ChoiceList = 'countries' | 'memberStates' | 'offices' | 'authorities' | 'languages' | 'currencies'

type Phrases = Readonly<Record<string, Phrase>>
type Width = 'short' | 'medium'

/** A field of a value that has several, such as the city of an address. */
export interface PartLook {
  readonly label: Phrase
  /** How long a text may be, or the list it is chosen from. */
  readonly kind: number | 'countries' | 'memberStates'
  readonly width?: Width
}

/** What the control of a value looks like, as plain data. */
export type Look =
  | {
      readonly kind: 'line'
      readonly maximum?: number
      readonly width?: Width
      readonly inputmode?: 'numeric' | 'decimal'
      readonly unit?: 'centimeter'
    }
  | { readonly kind: 'lines'; readonly maximum: number; readonly rows: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes or no'; readonly yes: Phrase; readonly no: Phrase }
  | { readonly kind: 'tick' }
  | {
      readonly kind: 'answers'
      readonly phrases: Phrases
      readonly empty: Phrase
      readonly width?: Width | undefined
      readonly groups?: readonly { readonly label: Phrase; readonly values: readonly string[] }[] | undefined
    }
  | { readonly kind: 'buttons'; readonly phrases: Phrases }
  | { readonly kind: 'ticks'; readonly phrases: Phrases; readonly offered: readonly string[] }
  | {
      readonly kind: 'list'
      readonly from: ChoiceList
      readonly empty?: Phrase | undefined
      readonly width?: Width | undefined
    }
  | { readonly kind: 'weight'; readonly unitLabel: Phrase }
  | { readonly kind: 'maker'; readonly tick: Phrase; readonly maximum: number }
  | {
      readonly kind: 'parts'
      readonly parts: Readonly<Record<string, PartLook>>
      readonly noCountry: Phrase
    }
  | { readonly kind: 'dating' }
  | { readonly kind: 'customs value' }
