import pino from 'pino'

/** A structured log: one JSON object a line, never secrets or personal data. */
export type Log = pino.Logger

/** Opens a log on standard error. `level` is a pino level; `silent` writes nothing. */
export function openLog(options: { readonly name: string; readonly level: string }): Log {
  return pino(
    {
      name: options.name,
      level: options.level,
      redact: [
        'req.headers.cookie',
        'req.headers.authorization',
        'password',
        'pin',
        'code',
        'secret',
        'token',
      ],
    },
    pino.destination({ dest: 2, sync: true }),
  )
}
