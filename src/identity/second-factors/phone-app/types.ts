/** A phone of an account, as its owner sees it. */
export interface PhoneDevice {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | undefined
  readonly blockedAt: Date | undefined
}

/** What the server keeps to judge a phone's answers; the secret is closed in the sealed box. */
export interface DeviceRecord extends PhoneDevice {
  readonly accountId: string
  readonly publicKey: DeviceKey
  readonly sealedSecret: Uint8Array
  readonly wrongPins: number
}

/** The public half of a phone's key: an elliptic curve point on P-256 (RFC 7517). */
export interface DeviceKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
}

export type PairingStatus = 'open' | 'done' | 'void'

/** One attempt to add a phone, begun on the account's page. */
export interface Pairing {
  readonly id: string
  readonly accountId: string
  readonly sessionId: string
  readonly deviceName: string
  readonly sealedCode: Uint8Array | undefined
  readonly number: string
  readonly pinHash: string | undefined
  readonly failures: number
  readonly status: PairingStatus
  readonly deviceId: string | undefined
  readonly expiresAt: Date
}
