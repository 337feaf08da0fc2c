import type { BoxId } from '../../../law/boxes.ts'
import type { DeadlineName } from '../../../law/deadlines.ts'
import type { SupportingDocumentType } from '../../../law/evidence.ts'
import type { Flag, Status, SubState } from '../../../law/life-cycles.ts'
import type { PartyFacts } from '../../../law/statement.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { Fixed, Json } from '../../../platform/database/tables.ts'
import type { DocumentContent, SignatureEvidence } from '../../documents/types.ts'
import type { FileRemark } from '../../goods/rules/file-remarks.ts'
import type { InspectionEnd, InspectionKind, InspectionResult } from '../inspections/types.ts'
import type { Answer, DecidedGood, DecisionAction, LinkRelation, Receipt, WaitsFor } from '../types.ts'

type OwnTables = {
  application: {
    document_id: Fixed<string>
    first_submitted_at: Fixed<Date>
    received_at: Date
    assigned_to: string | null
    assigned_name: string | null
    assigned_at: Date | null
    authority_id: string | null
    waits_for: WaitsFor | null
    request_day: string | null
    answer_day: string | null
    decision_day: string | null
    next_day: string | null
    calendar: string
    reminded_day: string | null
    reminded_days: number | null
  }
  application_receipt: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string>
    kind: Fixed<Receipt['kind']>
    at: Fixed<Date>
    by: Fixed<string>
  }
  information_request: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string>
    number: Fixed<number>
    text: Fixed<string>
    boxes: Fixed<readonly BoxId[]>
    goods: Fixed<readonly string[]>
    papers: Fixed<readonly SupportingDocumentType[]>
    sent_at: Fixed<Date>
    sent_by: Fixed<string>
    sent_by_name: Fixed<string>
    draft: Json<Answer> | null
    answered_at: Date | null
    answer: Json<Answer> | null
    answer_signature: Json<SignatureEvidence> | null
    taken_back_at: Date | null
    taken_back_by: string | null
    taken_back_reason: string | null
    lapsed_at: Date | null
  }
  answer_paper: {
    id: Fixed<string>
    request_id: Fixed<string>
    good_id: Fixed<string>
    type: Fixed<SupportingDocumentType>
    number: Fixed<string | null>
    date: Fixed<string | null>
    country: Fixed<string | null>
    place: Fixed<string | null>
    file: Fixed<string>
    media_type: Fixed<string>
    bytes: Fixed<number>
    name: Fixed<string>
    remarks: Fixed<readonly FileRemark[]>
    created_at: Fixed<Date>
  }
  told_deadline: {
    document_id: Fixed<string>
    name: Fixed<DeadlineName>
    request_id: Fixed<string | null>
    started_on: Fixed<string>
    last_day: Fixed<string>
    told_at: Fixed<Date>
  }
  decision: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string>
    action: Fixed<DecisionAction>
    goods: Json<readonly DecidedGood[]>
    reasons: Fixed<string | null>
    appeal_information: Fixed<string | null>
    conditions: Fixed<string | null>
    language: Fixed<string>
    decision_file: Fixed<string | null>
    file_name: Fixed<string | null>
    prepared_at: Fixed<Date>
    prepared_by: Fixed<string>
    prepared_by_name: Fixed<string | null>
    returned_at: Date | null
    returned_by: string | null
    returned_reason: string | null
    sealed_at: Date | null
    sealed_by: string | null
    sealed_by_name: string | null
    signature: Json<SignatureEvidence> | null
    digest: string | null
    sealed_file: string | null
    time_stamp: Uint8Array | null
  }
  licence_sealing: {
    decision_id: Fixed<string>
    position: Fixed<number>
    step: Fixed<string>
    by: Fixed<string>
    at: Fixed<Date>
  }
  appeal: {
    id: Fixed<string>
    document_id: Fixed<string>
    decision_id: Fixed<string>
    filed_on: Fixed<string>
    outcome: Fixed<'upheld' | 'annulled' | null>
    decided_on: Fixed<string | null>
    note: Fixed<string | null>
    recorded_at: Fixed<Date>
    recorded_by: Fixed<string>
  }
  case_note: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string>
    text: Fixed<string>
    at: Fixed<Date>
    by: Fixed<string>
    by_name: Fixed<string>
  }
  case_look: { document_id: Fixed<string>; account: Fixed<string>; at: Date }
  home_information: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string>
    text: Fixed<string>
    at: Fixed<Date>
    by: Fixed<string>
    by_name: Fixed<string>
  }
  home_information_file: {
    id: Fixed<string>
    information_id: Fixed<string>
    document_id: Fixed<string>
    position: Fixed<number>
    file: Fixed<string>
    media_type: Fixed<string>
    bytes: Fixed<number>
    name: Fixed<string>
    remarks: Fixed<readonly FileRemark[]>
  }
  home_notice: { document_id: Fixed<string>; authority_id: Fixed<string>; at: Fixed<Date> }
  inspection: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string>
    number: Fixed<number>
    kind: Fixed<InspectionKind>
    customs_office: Fixed<string | null>
    place: Fixed<string | null>
    day: Fixed<string>
    begins_at: Fixed<Date>
    goods: Fixed<readonly string[]>
    attendees: Fixed<string>
    planned_at: Fixed<Date>
    planned_by: Fixed<string>
    planned_by_name: Fixed<string>
    ended_at: Date | null
    ended_as: InspectionEnd | null
    ended_by: string | null
    ended_by_name: string | null
    reason: string | null
    result: InspectionResult | null
    findings: string | null
  }
  application_stamp: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string | null>
    event: Fixed<string>
    digest: Fixed<string>
    at: Fixed<Date>
    time_stamp: Uint8Array | null
  }
  sealed_paper: {
    id: Fixed<string>
    document_id: Fixed<string>
    decision_id: Fixed<string>
    kind: Fixed<'licence' | 'decision'>
    file: Fixed<string>
    sealed_by: Fixed<readonly string[]>
    stamped_at: Fixed<Date | null>
    at: Fixed<Date>
  }
  document_link: {
    from_id: Fixed<string>
    to_id: Fixed<string>
    relation: Fixed<LinkRelation>
    at: Fixed<Date>
  }
  authority_setting: { authority_id: Fixed<string>; demands_four_eyes: boolean }
}

/** Of other features what is joined: documents, goods, authorities, customs offices, people with their roles, changes of calendars. */
type JoinedTables = {
  document: {
    id: string
    type: 'ICG-L'
    number: string
    operator_id: string
    authority_id: string | null
    status: Status
    sub_state: SubState | null
    flags: readonly Flag[]
    title: string
    holder_name: string
    holder: Json<PartyFacts> | null
    content: Json<DocumentContent>
    signed_at: Date | null
    language: string | null
  }
  cultural_good: { id: string; document_id: string; position: number }
  authority: { id: string; name: string; member_state: string; active: boolean }
  customs_office: { code: string; name: string }
  person: { account_id: string; given_name: string; family_name: string }
  user_role: { account_id: string; authority_id: string | null; status: string }
}

/** The tables of this feature, and those that it joins. */
export const tables = (db: Queryable) => db.withTables<OwnTables & JoinedTables>()
