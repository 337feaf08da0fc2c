import type { Good, Usage } from '../types.ts'

/** Photographs and supporting documents of one document together: our own limit (Default 9). */
export const maximumFiles = 100

/** Why a good takes no further file. */
export function refuseNumber(good: Pick<Good, 'photographs' | 'supportingDocuments'>) {
  if (filesLeft(good) > 0) return undefined
  return { code: 'too-many-files', citation: 'Default 9', values: { maximum: maximumFiles } }
}

/** How many files may still be added. */
export function filesLeft(good: Pick<Good, 'photographs' | 'supportingDocuments'>): number {
  return Math.max(0, maximumFiles - good.photographs.length - good.supportingDocuments.length)
}

const MEGABYTE = 1_000_000
const NEARLY = 0.8

/** Whether little is left, so that it should be told. */
export function isNearlyUsed({ used, limit }: Usage): boolean {
  return used >= limit * NEARLY
}

/** Why so many bytes more do not fit beside what an operator keeps. */
export function storageRefusal({ used, limit }: Usage, added: number) {
  if (used + added <= limit) return undefined
  return { code: 'storage-used', values: { megabytes: Math.floor(limit / MEGABYTE) } }
}
