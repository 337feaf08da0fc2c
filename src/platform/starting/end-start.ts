import { openLog } from '../log.ts'
import { explainStart, type Start } from './explain-start.ts'
import { exitCodes } from './start-fault.ts'

/**
 * Ends the process after a fault of the start: with one sentence on standard error, and with the exit code that says
 * whether to try again. The whole fault goes to the log, at level debug; at level error where nobody expected it.
 */
export function endStart(fault: unknown, start: Start): never {
  const { name, configuration } = start
  const explained = explainStart(fault, start)
  const log = openLog({ name, level: configuration.logLevel })
  if (explained === undefined) log.error({ err: fault }, 'cannot start')
  else log.debug({ err: explained }, 'cannot start')
  process.stderr.write(`cannot start: ${explained?.message ?? unexpected(fault)}\n`)
  process.exit(explained?.exitCode ?? exitCodes.software)
}

function unexpected(fault: unknown): string {
  const [line = ''] = (fault instanceof Error ? fault.message : String(fault)).split('\n')
  return `an unexpected fault (${line}); the log has all of it, please report it`
}
