/** The parts of an authority's work: by whom a case is waited for, and whose it is. */
export const workParts = ['mine', 'colleagues', 'unassigned', 'applicant', 'seal', 'all'] as const

/** One of the parts. */
export type WorkPart = (typeof workParts)[number]

/** Counting stops behind five hundred cases, so that counts cost the same however many there are. */
export const mostCounted = 501

/** Among those searched for, or of one colleague, it stops behind a hundred. */
export const mostFound = 101
