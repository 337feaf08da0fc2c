import type { DocumentType } from '../../../law/annex.ts'
import type { Fixed } from '../../../platform/database/tables.ts'

/** An operator that has access to a document. */
export interface GivenAccess {
  readonly id: string
  /** Of the operator; of a private person the number alone, where there is one. */
  readonly name: string
  readonly givenAt: Date
}

/** An invitation that nobody has accepted yet. */
export interface OpenInvitation {
  readonly id: string
  readonly email: string
  readonly expiresAt: Date
}

/** Who besides its holder has access to a document by the holder's will. */
export interface AccessList {
  readonly given: readonly GivenAccess[]
  readonly invitations: readonly OpenInvitation[]
}

/** What whoever was invited is told before accepting: nothing of what the document says. */
export interface Invitation {
  readonly id: string
  readonly documentId: string
  readonly type: DocumentType
  readonly number: string
}

/** The tables of access, and of documents, operators and people what it joins. */
export type AccessTables = {
  document_access: {
    id: Fixed<string>
    document_id: Fixed<string>
    relation: Fixed<string>
    operator_id: Fixed<string> | null
    given_at: Fixed<Date>
    given_by: Fixed<string> | null
    ended_at: Date | null
    ended_by: string | null
  }
  access_invitation: {
    id: Fixed<string>
    document_id: Fixed<string>
    email: Fixed<string>
    invited_at: Fixed<Date>
    invited_by: Fixed<string>
    expires_at: Fixed<Date>
    secret_digest: string | null
    accepted_at: Date | null
    accepted_by: string | null
    operator_id: string | null
    withdrawn_at: Date | null
    withdrawn_by: string | null
  }
  document: { id: string; type: DocumentType; number: string; operator_id: string }
  operator: { id: string; name: string; is_displayed: boolean }
  operator_identifier: { operator_id: string; position: number; type: string; value: string }
  person: { account_id: string; language: string }
}
