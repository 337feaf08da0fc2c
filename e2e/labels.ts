import { danishLabels } from './danish-labels.ts'
import { englishLabels } from './english-labels.ts'

/** The words of the guide: Danish, and the English interface. */
export const labels = { da: danishLabels, en: englishLabels } as const

export type Labels = Readonly<Record<keyof typeof danishLabels, string>>
