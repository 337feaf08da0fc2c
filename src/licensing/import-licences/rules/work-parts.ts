/** The parts of an authority's work: by whom a case is waited for, and whose it is. */
export const workParts = ['mine', 'colleagues', 'unassigned', 'applicant', 'seal', 'all'] as const

/** One of the parts. */
export type WorkPart = (typeof workParts)[number]
