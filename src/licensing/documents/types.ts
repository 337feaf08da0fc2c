import type { DocumentType } from '../../law/annex.ts'
import type { Draft } from '../../law/description.ts'
import type { IsoDate } from '../../law/iso-date.ts'
import type { LicenceFacts } from '../../law/licence.ts'
import type { Flag, Status, SubState } from '../../law/life-cycles.ts'
import type { PartyFacts, StatementFacts } from '../../law/statement.ts'
import type { Fixed, Json } from '../../platform/database/tables.ts'
import type { Good } from '../goods/types.ts'
import type { LawEntry } from '../law-library/types.ts'

/** The steps of the form that are saved apart, each with a version of its own against lost changes. */
export type StepName = 'import' | 'good' | 'measurements' | 'provenance' | 'declaration'

/** A step of the form; of a good that is not the first, with its id. */
export type StepKey = StepName | `${StepName}:${string}`

/** How often each step was saved; steps of further goods are absent until then. */
export type StepVersions = Readonly<Record<StepName, number>> &
  Readonly<Partial<Record<`${StepName}:${string}`, number>>>

/** The customs office of box I.6, with its name as it was when chosen. */
export interface ChosenOffice {
  readonly code: string
  readonly name: string
  readonly country: string
}

/** The competent authority of box I.6, with its name as it was when chosen. */
export interface ChosenAuthority {
  readonly id: string
  readonly name: string
  readonly country: string
}

/** The boxes of a document that are not about its goods. */
export interface DocumentContent
  extends Pick<
    StatementFacts,
    | 'plannedImportDate'
    | 'documentLanguage'
    | 'countryOfImport'
    | 'isCommercialArtFair'
    | 'artFair'
    | 'countryOfInterest'
    | 'countryOfInterestBasis'
    | 'countryOfInterestReason'
    | 'exportPermit'
    | 'owner'
  > {
  readonly localReference?: Draft<string>
  readonly customsOffice?: Draft<ChosenOffice>
  readonly competentAuthority?: Draft<ChosenAuthority>
  readonly earlierNumber?: LicenceFacts['earlierNumber']
  readonly hasNoCountryOfInterest?: LicenceFacts['hasNoCountryOfInterest']
  /** Box I.20 of a licence. */
  readonly licencePermit?: LicenceFacts['exportPermit']
  /** Why there is no export permit to upload: no such law, or lost (R 4(4), Default 28). */
  readonly noPermitReason?: Draft<string>
  /** Of an application that follows from a fair, or from an earlier licence (IR 5(4), 7). */
  readonly firstAdmittedIn?: LicenceFacts['firstAdmittedIn']
  readonly licensedOn?: LicenceFacts['licensedOn']
  readonly wasRejectedBefore?: LicenceFacts['wasRejectedBefore']
  readonly earlierRejectionReference?: Draft<string>
  readonly earlierRejectionExplanation?: Draft<string>
  /** Responsibility for all statements, and due diligence exercised (IR 12(1)). */
  readonly hasDeclared?: Draft<boolean>
}

/** The evidence of an electronic signature (eIDAS 3(10), IR 18(2)). Instants are ISO 8601 in UTC. */
export interface SignatureEvidence {
  readonly account: string
  readonly givenName: string
  readonly familyName: string
  readonly organisation: string
  /** The holder for whom that organisation signed as representative. */
  readonly representing?: string
  /** The level of assurance that Login reported (acr), and when two factors were last proved (auth_time). */
  readonly level: string
  readonly confirmedAt: string
  readonly signedAt: string
  /** SHA-256 of the canonical JSON of everything declared. */
  readonly digest: string
  readonly sealName: string
  readonly sealFingerprint: string
}

/** A text of a draft that the document cannot show, by the control of the form where it stands. */
export interface UnprintableText {
  readonly control: string
  /** Where among the goods, for a text of a box of one. */
  readonly good?: number
  /** Letters that no font shows; none where the compiler breaks down at the text. */
  readonly signs: readonly string[]
}

/** What officers fill in after the signature. */
export interface AuthorityBoxes {
  /** Box I.4: the file number of the competent authority. */
  readonly nationalReference: string | undefined
  /** Box I.9: the day on which the temporary admission for the fair ends, as customs granted it. */
  readonly admittedUntil: IsoDate | undefined
}

/** Another document that a page leads to. */
export interface LinkedDocument {
  readonly id: string
  readonly address: string
  readonly number: string
}

/** How two documents hang together. */
export type LinkRelation = 'partial' | 'reissue' | 'fair statement' | 'earlier licence' | 'copied'

/** Another document that one hangs together with (box I.10). */
export interface DocumentLink {
  readonly relation: LinkRelation
  readonly number: string
  /** Whether the other one came before. */
  readonly isEarlier: boolean
  /** Nothing for whoever may not open it. */
  readonly address: string | undefined
}

/** By which mandate whoever looks at a document acts for its holder (Default 43). */
export interface Representation {
  readonly mandateId: string
  readonly maySign: boolean
}

/** What has to be known of a document to ask whether somebody may do something with it. */
export interface DocumentHead
  extends Pick<Document, 'id' | 'address' | 'type' | 'number' | 'operatorId' | 'status' | 'representation'> {
  readonly signedAt: Date | undefined
  readonly countryOfImport: string | undefined
  /** Of an application or licence: the authority that handles it. */
  readonly authorityId: string | undefined
}

/** The goods of a document in their order; there is always one. */
export type Goods = readonly [Good, ...Good[]]

/** A document of any type with its goods, as its readers see it. */
export interface Document {
  readonly id: string
  /** Of its page, without a slash at the end. */
  readonly address: string
  readonly type: DocumentType
  readonly number: string
  readonly operatorId: string
  /** Told of representatives. */
  readonly representation?: Representation | undefined
  readonly status: Status
  readonly subState: SubState | undefined
  readonly flags: readonly Flag[]
  readonly statusAt: Date
  readonly version: number
  readonly stepVersions: StepVersions
  readonly content: DocumentContent
  readonly goods: Goods
  /** Box I.18: the operator's record while a draft, frozen at signature. */
  readonly holder: PartyFacts
  /** A private person's name stands in the document, but in no list and no search. */
  readonly isHolderListed: boolean
  readonly createdAt: Date
  readonly changedAt: Date
  readonly copiedFrom: string | undefined
  /** Box I.10: the number of the document that this one corrects. */
  readonly replaces: string | undefined
  /** Box I.10 in both directions; a later document is told of to whoever may open it. */
  readonly links: readonly DocumentLink[]
  /** Told of a replaced document: the one that corrects it. */
  readonly replacedBy?: LinkedDocument | undefined
  readonly authorityBoxes: AuthorityBoxes
  readonly signature: SignatureEvidence | undefined
  readonly checkCode: string | undefined
  readonly sealedFile: string | undefined
  /** Asked of drafts only. */
  readonly unprintable?: readonly UnprintableText[]
  /** The laws of the country of interest about export; told of drafts of a kind that has a list of evidence. */
  readonly exportLaws?: readonly LawEntry[]
  /** Languages in which such a document can be made; told of drafts only. */
  readonly completeLanguages?: readonly string[]
}

/** The tables of documents. */
export type DocumentTables = {
  document_access: {
    document_id: Fixed<string>
    relation: Fixed<'representative' | 'subsequent holder' | 'former authority'>
    authority_id: Fixed<string | null>
    given_at: Fixed<Date>
    ended_at: Date | null
  }
  document_counter: { type: Fixed<DocumentType>; country: Fixed<string>; year: Fixed<number>; last: number }
  document: {
    id: Fixed<string>
    type: Fixed<DocumentType>
    number: string
    operator_id: Fixed<string>
    authority_id: string | null
    status: Status
    sub_state: SubState | null
    flags: readonly Flag[]
    status_at: Date
    version: number
    step_versions: Json<StepVersions>
    content: Json<DocumentContent>
    language: string | null
    created_by: Fixed<string>
    created_at: Fixed<Date>
    changed_at: Date
    copied_from: Fixed<string> | null
    replaces: Fixed<string> | null
    national_reference: string | null
    admitted_until: string | null
    country_of_import: string | null
    customs_office: string | null
    country_of_interest: string | null
    categories: readonly string[]
    title: string
    local_reference: string | null
    object_numbers: readonly string[]
    holder_name: string
    search_words: readonly string[]
    /** By which rule the words were written. */
    search_version: number
    holder: Json<PartyFacts> | null
    signature: Json<SignatureEvidence> | null
    signed_at: Date | null
    check_code: string | null
    sealed_file: string | null
    warned_at: Date | null
  }
}
