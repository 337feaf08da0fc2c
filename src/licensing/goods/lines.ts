import { z } from 'zod'
import { optionalLines } from '../../platform/fields.ts'

/** Several lines that may be blank, without characters that a database cannot keep. Codes: too-long, control-characters. */
export const lines = (maximum: number) =>
  z
    .string()
    .refine(value => !/[^\P{Cc}\r\n\t]/u.test(value), 'control-characters')
    .optional()
    .pipe(optionalLines(maximum))
