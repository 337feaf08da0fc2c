export type RequestStatus =
  | 'pending'
  | 'approved'
  | 'used'
  | 'denied'
  | 'not-me'
  | 'mismatched'
  | 'withdrawn'
  /** The phone that answered was blocked, for its PIN was wrong five times in a row. */
  | 'blocked'

export type RequestPurpose = 'sign-in' | 'confirm' | 'password-reset'

/** A question to the phones of an account: was it you? */
export interface PhoneRequest {
  readonly id: string
  readonly accountId: string
  readonly attemptId: string
  readonly purpose: RequestPurpose
  readonly number: string
  readonly nonce: string
  readonly status: RequestStatus
  readonly application: string | undefined
  readonly browser: string
  readonly address: string
  readonly deviceId: string | undefined
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly answeredAt: Date | undefined
}

export type Decision = 'approve' | 'deny' | 'not-me'
