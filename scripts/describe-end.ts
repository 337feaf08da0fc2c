/** How a process ended: by itself with a code, or by a signal. */
export interface End {
  readonly code?: number | null
  readonly signal?: NodeJS.Signals | null
}

/** The kernel kills with SIGKILL what takes more memory than there is; V8 ends itself by SIGABRT. */
const forMemory: readonly string[] = ['SIGKILL', 'SIGABRT']

/** One sentence about a process that ended when it should not have. */
export function describeEnd(name: string, { code, signal }: End): string {
  if (signal == null) return `${name} ended with ${code}: see the lines above`
  const why = forMemory.includes(signal) ? ': perhaps too little memory (2 GB are needed)' : ''
  return `${name} was killed (${signal})${why}`
}
