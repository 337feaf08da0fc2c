import type { TableBox } from '../../../documents/boxes/table.ts'

/**
 * What an authority can choose to show of an application, by boxes that belong together. None of them names a party: that
 * is what an opinion is given without (traces-icg 4.3).
 */
export const boxGroups = {
  category: ['I.12', 'I.14'],
  description: [
    'I.15 type',
    'I.15 materials',
    'I.15 techniques',
    'I.15 title',
    'I.15 subject',
    'I.15 dating',
    'I.15 maker',
    'I.15 origin',
    'I.15 description',
  ],
  measurements: [
    'I.16 marks',
    'I.16 distinguishing features',
    'I.16 inscriptions',
    'I.16 shape',
    'I.16 weight',
    'I.16 measurements',
    'I.16 as found',
    'I.16 quantity',
  ],
  photographs: ['I.16 photographs', 'I.16 other views'],
  value: ['I.15 customs value'],
  provenance: ['I.11', 'I.11 reason'],
} as const satisfies Record<string, readonly TableBox[]>

/** The name of such a group. */
export type BoxGroup = keyof typeof boxGroups

/** Their names, in the order in which they are offered. */
export const boxGroupNames = [
  'photographs',
  'description',
  'measurements',
  'category',
  'provenance',
  'value',
] as const satisfies readonly BoxGroup[]

const inOrderOfLaw = [
  'provenance',
  'category',
  'description',
  'value',
  'photographs',
  'measurements',
] as const satisfies readonly BoxGroup[]

/** The boxes of some groups, in the order of the form of the law. */
export function boxesOf(groups: readonly BoxGroup[]): readonly TableBox[] {
  return inOrderOfLaw.filter(group => groups.includes(group)).flatMap(group => [...boxGroups[group]])
}
