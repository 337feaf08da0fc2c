/**
 * The codes of sysexits.h with which a process ends that could not start: `software` for what nobody expected, `later`
 * where the same start may succeed later, `settings` where somebody has to change something first.
 */
export const exitCodes = { software: 70, later: 75, settings: 78 } as const

/** Why an application cannot start: its message is one sentence for whoever runs it, and names what to change. */
export class StartFault extends Error {
  readonly exitCode: number

  constructor(sentence: string, why: { readonly exitCode?: number; readonly cause?: unknown } = {}) {
    super(sentence, why.cause === undefined ? {} : { cause: why.cause })
    this.name = 'StartFault'
    this.exitCode = why.exitCode ?? exitCodes.settings
  }
}
