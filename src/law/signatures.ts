import type { Citation } from './citations.ts'

/** The least that eIDAS asks of a signature, seal or time stamp. Source: eIDAS 3(10), 3(26), 3(34). */
export type MinimumLevel =
  | 'electronic signature'
  | 'advanced electronic seal'
  | 'qualified electronic time stamp'

/** What is signed, sealed or stamped, and the level it needs at least. */
export interface SignatureRule {
  readonly object: string
  readonly minimum: MinimumLevel
  readonly citation: Citation
}

/** Levels of signatures, seals and time stamps. No article fixes an assurance level of identity. Source: IR 17 and 18. */
export const signatureRules = [
  { object: 'application, by the holder', minimum: 'electronic signature', citation: 'IR 17(1)' },
  {
    object: 'answer to a request, by the holder',
    minimum: 'electronic signature',
    citation: 'IR Annex I I.21',
  },
  { object: 'licence, by the officer', minimum: 'electronic signature', citation: 'IR 17(2)' },
  { object: 'licence, of the authority', minimum: 'advanced electronic seal', citation: 'IR 17(2)' },
  { object: 'licence, of the system', minimum: 'advanced electronic seal', citation: 'IR 17(2)' },
  { object: 'event of a licence', minimum: 'qualified electronic time stamp', citation: 'IR 17(3)' },
  { object: 'statement, by the holder', minimum: 'electronic signature', citation: 'IR 18(2)' },
  { object: 'statement, of the system', minimum: 'advanced electronic seal', citation: 'IR 18(2)' },
] as const satisfies readonly SignatureRule[]
