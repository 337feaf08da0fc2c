/** Firms act under their own name; a natural person's data are private. */
export const operatorKinds = ['firm', 'natural person'] as const

export type OperatorKind = (typeof operatorKinds)[number]

export interface OperatorAddress {
  readonly street: string
  readonly postalCode: string
  readonly city: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly isMain: boolean
}

export const identifierTypes = ['national', 'eori', 'vat'] as const

export type IdentifierType = (typeof identifierTypes)[number]

export interface OperatorIdentifier {
  readonly type: IdentifierType
  /** Of the register that gave the number. */
  readonly country: string
  readonly value: string
}

/** Where an activity may stand, in the order in which a reader chooses. */
export const activityStatuses = ['new', 'valid', 'suspended', 'lapsed', 'rejected', 'deleted'] as const

/** Where an activity stands; it carries the status of its operator. */
export type ActivityStatus = (typeof activityStatuses)[number]

/** What may happen to an activity. */
export type ActivityStep = 'approve' | 'reject' | 'suspend' | 'restore' | 'lapse' | 'delete'

export interface OperatorActivity {
  readonly chapter: string
  readonly section: string
  readonly type: string
  /** Position of the activity's address among the operator's addresses. */
  readonly addressPosition: number
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly authorityId: string
  readonly authorityName: string
  /** Of the competent authority, where the activity's days begin and end. */
  readonly memberState: string
  readonly status: ActivityStatus
  /** 1, and one more with each correction. */
  readonly revision: number
  /** Why it was rejected, suspended or deleted; of a new one what is to be corrected. */
  readonly reason?: string | undefined
}

/** The whole record, for those who may see it. */
export interface Operator {
  readonly id: string
  readonly kind: OperatorKind
  readonly name: string
  readonly isDisplayed: boolean
  readonly createdAt: Date
  readonly addresses: readonly OperatorAddress[]
  readonly identifiers: readonly OperatorIdentifier[]
  readonly activity: OperatorActivity
}

/** What an applicant gives; the system adds the authority. */
export interface OperatorDetails {
  readonly kind: OperatorKind
  readonly name: string
  readonly isDisplayed: boolean
  readonly addresses: readonly OperatorAddress[]
  readonly identifiers: readonly OperatorIdentifier[]
  readonly addressPosition: number
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
}

/** What is looked for: all of the words in any order, or all of them as one word. */
export interface SearchWords {
  readonly words: readonly string[]
  readonly whole: string
}

/** One line of a list. */
export interface OperatorLine {
  readonly id: string
  readonly kind: OperatorKind
  readonly name: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
  readonly type: string
  readonly status: ActivityStatus
  readonly authorityName: string
}

/** The holder of the goods as box I.18 of a document names them (IR Annex I). */
export interface OperatorForDocument {
  readonly id: string
  readonly kind: OperatorKind
  readonly name: string
  readonly street: string
  readonly city: string
  readonly postalCode: string
  readonly country: string
  readonly eori?: string | undefined
  readonly isDisplayed: boolean
}

/** Which operators' whole records an actor may see. */
export type OperatorScope =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'own'
      readonly accountId: string
      readonly operatorId: string | undefined
      /** In which statuses an applicant sees the record without acting for it. */
      readonly applied: readonly ActivityStatus[]
    }
  | {
      readonly kind: 'authority'
      readonly authorityId: string
      readonly memberState: string
      readonly isCentral: boolean
    }
  | { readonly kind: 'displayed' }
  | { readonly kind: 'none' }
