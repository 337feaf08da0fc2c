import type { StatementFacts } from './statement.ts'

/** What a licence application, a statement and a general description have in common. Source: IR Annex I. */
export type DocumentFacts = Omit<
  StatementFacts,
  'customsOffice' | 'isCommercialArtFair' | 'artFair' | 'exportPermit'
>
