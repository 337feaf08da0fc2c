import type { Good } from '../types.ts'

/** Photographs and supporting documents of one document together: our own limit (Default 9). */
export const maximumFiles = 100

/** How many files may still be added. */
export function filesLeft(good: Pick<Good, 'photographs' | 'supportingDocuments'>): number {
  return Math.max(0, maximumFiles - good.photographs.length - good.supportingDocuments.length)
}
