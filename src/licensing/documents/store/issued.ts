import type { PartyFacts } from '../../../law/statement.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { SignatureEvidence } from '../types.ts'
import { type NewDocument, newColumns, tables } from './documents.ts'

export interface IssuedDocument extends NewDocument {
  readonly authorityId: string
  readonly version: number
  readonly holder: PartyFacts
  readonly signature: SignatureEvidence
  readonly signedAt: Date
  readonly checkCode: string
  readonly sealedFile: string
}

/** A document that begins as signed, because it goes on from one that was. */
export async function insertIssued(db: Queryable, issued: IssuedDocument): Promise<void> {
  await tables(db)
    .insertInto('document')
    .values({
      ...newColumns(issued),
      version: issued.version,
      authority_id: issued.authorityId,
      holder: json(issued.holder),
      signature: json(issued.signature),
      signed_at: issued.signedAt,
      check_code: issued.checkCode,
      sealed_file: issued.sealedFile,
    })
    .execute()
}
