import pino from 'pino'
import { z } from 'zod'

/** A structured log: one JSON object a line, never secrets or personal data. */
export type Log = pino.Logger

const secrets = ['password', 'pin', 'code', 'secret', 'token', 'cookie', 'authorization']

/** Where and how much is written; `level` is a pino level, and `silent` writes nothing. */
export interface LogOptions {
  readonly name: string
  readonly level: string
  /** Takes the lines; standard error unless given. */
  readonly to?: { write(line: string): void }
}

/** Opens a log. */
export function openLog({ name, level, to }: LogOptions): Log {
  return pino(
    {
      name,
      level,
      serializers: { err: briefError },
      redact: [
        ...secrets,
        ...secrets.map(secret => `*.${secret}`),
        ...secrets.map(secret => `*.*.${secret}`),
      ],
    },
    to ?? pino.destination({ dest: 2, sync: true }),
  )
}

const errorSchema = z.object({
  name: z.string().optional(),
  message: z.string(),
  stack: z.string().optional(),
  code: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
})

/** Database drivers hang a failed statement's values on the error: of an error only what the program says is written. */
function briefError(error: unknown): unknown {
  const read = errorSchema.safeParse(error)
  if (!read.success) return { message: 'something that is no error was thrown' }
  const { name, message, stack, code, cause } = read.data
  return {
    type: name,
    message,
    stack,
    errorCode: code,
    ...(cause === undefined ? {} : { cause: briefError(cause) }),
  }
}
