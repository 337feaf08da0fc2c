import type { Status, SubState } from '../../../law/life-cycle.ts'
import type { PartyFacts } from '../../../law/statement.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { SignatureEvidence } from '../types.ts'
import { tables } from './documents.ts'
import { type ListedFacts, listedColumns } from './listed-columns.ts'

export interface Signing extends ListedFacts {
  readonly id: string
  readonly status: Status
  readonly subState: SubState | undefined
  readonly at: Date
  readonly version: number
  readonly holder: PartyFacts
  readonly signature: SignatureEvidence
  readonly checkCode: string
  readonly sealedFile: string
}

export async function sign(db: Queryable, signing: Signing): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({
      status: signing.status,
      sub_state: signing.subState ?? null,
      authority_id: signing.content.competentAuthority?.id ?? null,
      status_at: signing.at,
      changed_at: signing.at,
      version: signing.version,
      holder: json(signing.holder),
      signature: json(signing.signature),
      signed_at: signing.at,
      check_code: signing.checkCode,
      sealed_file: signing.sealedFile,
      ...listedColumns(signing),
    })
    .where('id', '=', signing.id)
    .execute()
}
