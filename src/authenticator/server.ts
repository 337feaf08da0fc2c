import type { Decision, DeviceKey } from './protocol.ts'

/** What a person is asked. */
export interface PhoneRequest {
  readonly id: string
  readonly nonce: string
  readonly purpose: string
  readonly application: string
  readonly browser: string
  readonly address: string
  /** ISO 8601. */
  readonly at: string
}

/** An answer of the server that is no success; `left` are the tries that remain. */
export interface Refused {
  readonly code: string
  readonly left: number | undefined
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refused: Refused }

/** The network or the server is not there. */
export class Unreachable extends Error {}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textOf(value: unknown, name: string): string {
  const found = field(value, name)
  return typeof found === 'string' ? found : ''
}

async function call(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  try {
    const headers = { accept: 'application/json', ...init.headers }
    const response = await fetch(`/app/api/${path}`, { ...init, headers, cache: 'no-store' })
    if (response.status >= 500 || response.status === 429) throw new Unreachable(String(response.status))
    return { status: response.status, body: await response.json() }
  } catch (cause) {
    throw new Unreachable('no answer', { cause })
  }
}

async function send<Value>(
  path: string,
  body: object,
  read: (answer: unknown) => Value,
): Promise<Answer<Value>> {
  const headers = { 'content-type': 'application/json' }
  const { status, body: answer } = await call(path, { method: 'POST', headers, body: JSON.stringify(body) })
  return status === 200 ? { ok: true, value: read(answer) } : { ok: false, refused: readRefused(answer) }
}

function readRefused(answer: unknown): Refused {
  const left = field(answer, 'left')
  return { code: textOf(answer, 'code') || 'invalid', left: typeof left === 'number' ? left : undefined }
}

/** Whose account a scanned code adds this phone to. */
export function readCode(code: string) {
  return send('pairing-codes', { code }, answer => ({
    code,
    account: textOf(answer, 'account'),
    deviceName: textOf(answer, 'deviceName'),
  }))
}

export type PairingCode = { readonly code: string; readonly account: string; readonly deviceName: string }

export interface ClaimBody {
  readonly code: string
  readonly number: string
  readonly pin: string
  readonly key: DeviceKey
  readonly secret: string
  readonly signature: string
  readonly replaces?: { readonly deviceId: string; readonly signature: string }
}

/** Adds this phone; gives its identifier. */
export function claimPairing(body: ClaimBody) {
  return send('devices', body, answer => ({
    deviceId: textOf(answer, 'deviceId'),
    account: textOf(answer, 'account'),
    deviceName: textOf(answer, 'deviceName'),
  }))
}

export interface AnswerBody {
  readonly requestId: string
  readonly deviceId: string
  readonly decision: Decision
  readonly number: string
  readonly proof: string
  readonly signature: string
}

export function sendAnswer(body: AnswerBody) {
  return send('answers', body, answer => textOf(answer, 'state'))
}

export interface Opening {
  readonly deviceId: string
  /** The request already shown; empty for none. */
  readonly known: string
  readonly challenge: string
  readonly signature: string
  readonly signal: AbortSignal
}

/** The pending request, as soon as it is another than the known one; or a challenge to be signed first. */
export async function askForRequest(
  opening: Opening,
): Promise<Answer<{ readonly request: PhoneRequest | undefined } | { readonly challenge: string }>> {
  const { deviceId, known, challenge, signature, signal } = opening
  const headers = { 'x-challenge': challenge, 'x-signature': signature }
  const path = `devices/${encodeURIComponent(deviceId)}/request?known=${encodeURIComponent(known)}`
  const { status, body } = await call(path, { headers, signal })
  if (status === 401) return { ok: true, value: { challenge: textOf(body, 'challenge') } }
  if (status !== 200) return { ok: false, refused: readRefused(body) }
  return { ok: true, value: { request: readRequest(field(body, 'request')) } }
}

function readRequest(value: unknown): PhoneRequest | undefined {
  if (textOf(value, 'id') === '') return undefined
  return {
    id: textOf(value, 'id'),
    nonce: textOf(value, 'nonce'),
    purpose: textOf(value, 'purpose'),
    application: textOf(value, 'application'),
    browser: textOf(value, 'browser'),
    address: textOf(value, 'address'),
    at: textOf(value, 'at'),
  }
}
