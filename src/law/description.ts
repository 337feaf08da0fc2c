import type { Category } from './annex.ts'
import type { DatingFacts } from './dating.ts'
import type { IsoDate } from './iso-date.ts'
import type { PhotographView } from './photographs.ts'

/** A value that a draft may still lack. */
export type Draft<T> = T | null | undefined

/**
 * Customs value of one item (of one coin where coins share a statement). Amounts are whole hundredths of the currency
 * unit, also for currencies without a minor unit; `eurCents` is the amount at the customs rate, which is so many units
 * of the currency for one euro on its date. Source: R Annex C; Default 8.
 */
export interface CustomsValueFacts {
  readonly amountCents?: Draft<number>
  /** ISO 4217 alpha-3. */
  readonly currency?: Draft<string>
  readonly eurCents?: Draft<number>
  readonly rate?: Draft<number>
  readonly rateDate?: Draft<IsoDate>
}

/** One photograph of box I.16 and, for a mark, feature or inscription, the text the law asks for beside it. */
export interface PhotographFacts {
  readonly view: PhotographView
  /** Type of mark or type of feature. */
  readonly type?: Draft<string>
  /** Description of the mark or feature; for an inscription its text in the original language. */
  readonly text?: Draft<string>
  /** ISO 639 code of the language of an inscription. */
  readonly language?: Draft<string>
  /** Translation of an inscription, if possible. */
  readonly translation?: Draft<string>
  readonly widthPixels?: Draft<number>
  readonly heightPixels?: Draft<number>
  /** False when the picture was found to hold no colour. */
  readonly isColour?: Draft<boolean>
}

/** The description section, boxes I.12 to I.16: one data model for all three documents. Source: IR2145 Annex II. */
export interface DescriptionFacts {
  /** I.12, of this good: a consignment may hold goods of several categories. Source: IR Annex II. */
  readonly category?: Draft<Category>
  /** I.14, ten digits, spaces and dots allowed. */
  readonly taric?: Draft<string>
  /** I.15 type: a value of the pick-list, or `other` with `typeOther`. */
  readonly type?: Draft<string>
  readonly typeOther?: Draft<string>
  readonly materials?: Draft<readonly string[]>
  readonly techniques?: Draft<readonly string[]>
  /** I.15 title, if known. */
  readonly title?: Draft<string>
  readonly subject?: Draft<string>
  readonly dating?: Draft<DatingFacts>
  /** I.15 maker, or the literal "Unknown". */
  readonly maker?: Draft<string>
  /** I.15 origin; one of `origin` and `historicalOrigin` is owed. */
  readonly origin?: Draft<string>
  /** "Babylon, Achaemenid Empire": not the modern state. */
  readonly historicalOrigin?: Draft<string>
  readonly description?: Draft<string>
  readonly customsValue?: Draft<CustomsValueFacts>
  readonly photographs?: Draft<readonly PhotographFacts[]>
  readonly isThreeDimensional?: Draft<boolean>
  /** Views of a three-dimensional object that the holder declares not appropriate. */
  readonly viewsNotAppropriate?: Draft<readonly PhotographView[]>
  readonly hasMarks?: Draft<boolean>
  readonly hasDistinguishingFeatures?: Draft<boolean>
  readonly hasInscriptions?: Draft<boolean>
  readonly weightGrams?: Draft<number>
  readonly shape?: Draft<string>
  readonly heightMillimetres?: Draft<number>
  readonly widthMillimetres?: Draft<number>
  readonly depthMillimetres?: Draft<number>
  readonly diameterMillimetres?: Draft<number>
  /** Weight or any measurement is estimated. Source: Default 38. */
  readonly areMeasurementsEstimated?: Draft<boolean>
  /** Weight and measurements in the words and units of a source: "c. 2 lb". Source: Default 38. */
  readonly measurementsAsFound?: Draft<string>
  /** Coins of category (e) of the same denomination, material and origin that share one statement. */
  readonly isCoins?: Draft<boolean>
  /** I.16 number of pieces; 1 unless coins. */
  readonly pieces?: Draft<number>
}
