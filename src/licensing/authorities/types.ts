/** A competent authority as everybody may see it (R 4(11)). */
export interface Authority {
  readonly id: string
  readonly code: string
  /** ISO 3166-1 alpha-2; Greece is GR, Northern Ireland XI. */
  readonly memberState: string
  /** In the authority's own language where that is known. */
  readonly name: string
  readonly englishName: string
  readonly level: 'central' | 'regional' | 'local'
  /** Whether an official source names this authority. */
  readonly isConfirmed: boolean
}

/** A customs office; the code is the official one of eight characters (IR 21). */
export interface CustomsOffice {
  readonly code: string
  readonly memberState: string
  readonly name: string
  readonly isEvaluationData: boolean
}

/** A Member State, or Northern Ireland, with its central competent authority. */
export interface MemberStateEntry {
  readonly country: string
  readonly central: Authority
}
