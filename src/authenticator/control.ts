import type { Phrase } from '../platform/words/words.ts'
import { answerRequest } from './answer-request.ts'
import { makePhoneKeys, type PhoneKeys, pairPhone } from './pair-phone.ts'
import { forgetProfile, listProfiles, type Profile } from './profiles.ts'
import { readPairingText } from './protocol.ts'
import { type PhoneRequest, type Refused, readCode, Unreachable } from './server.ts'
import { type Ending, requestOn, type Screen, type State } from './state.ts'
import { type WatchedRequests, watchRequests } from './watch-requests.ts'
import { words } from './words.ts'

const opening: State = {
  screen: { at: 'opening' },
  profiles: [],
  active: undefined,
  typed: '',
  isReachable: true,
  isBusy: false,
}

const endings: Readonly<Record<string, Ending>> = {
  'wrong-number': 'mismatched',
  'request-over': 'over',
  'request-expired': 'over',
  'not-found': 'over',
}

/** On these screens a request may come to the front; elsewhere it waits until the person goes home. */
const interruptible = ['opening', 'empty', 'ended', 'paired', 'settings']

/** Holds what the app knows, draws it again at every change, and does what the screens call for. */
export class Control {
  state = opening
  pending: PhoneRequest | undefined
  watched: WatchedRequests | undefined
  /** Made for this phone, and not yet taken by the server as far as the phone knows. */
  keys: PhoneKeys | undefined
  readonly draw: (control: Control) => void
  readonly ownOrigin: string

  constructor(draw: (control: Control) => void, ownOrigin: string) {
    this.draw = draw
    this.ownOrigin = ownOrigin
  }

  /** Opens the app, with the text of the address, which may hold a pairing code. */
  async open(addressText: string): Promise<void> {
    if (!window.isSecureContext) return this.show({ at: 'unsupported', cause: 'insecure' })
    try {
      const profiles = await listProfiles()
      this.set({ profiles })
      this.useProfile(profiles[0])
    } catch {
      return this.show({ at: 'unsupported', cause: 'storage' })
    }
    const code = readPairingText(addressText, this.ownOrigin)
    if (code !== undefined) await this.lookAtCode(code)
  }

  /** The app came to the front, or the network came back. */
  hurry(): void {
    this.watched?.hurry()
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
    this.draw(this)
  }

  show(screen: Screen): void {
    this.set({ screen, typed: '', isBusy: false })
  }

  type(typed: string): void {
    this.set({ typed })
  }

  goHome(): void {
    const home: Screen = { at: this.state.active === undefined ? 'welcome' : 'empty' }
    this.show(this.pending === undefined ? home : { at: 'request', request: this.pending })
  }

  takeRequest(request: PhoneRequest | undefined): void {
    this.pending = request
    const { screen, isBusy } = this.state
    if (isBusy) return
    if (request !== undefined && interruptible.includes(screen.at)) this.show({ at: 'request', request })
    if (request === undefined && requestOn(screen) !== undefined) this.show({ at: 'ended', ending: 'over' })
  }

  watch(profile: Profile | undefined): void {
    this.watched?.stop()
    this.pending = undefined
    if (profile === undefined) return
    this.watched = watchRequests({
      profile,
      onRequest: request => this.takeRequest(request),
      onRefused: code => this.show({ at: code === 'device-blocked' ? 'blocked' : 'unknown' }),
      onReachable: isReachable => {
        if (isReachable !== this.state.isReachable) this.set({ isReachable })
      },
    })
  }

  useProfile(active: Profile | undefined): void {
    this.set({ active })
    this.watch(active)
    this.goHome()
  }

  /** Does what needs the server; without a network the person stays where they are. */
  async work(run: () => Promise<void>): Promise<void> {
    if (this.state.isBusy) return
    this.set({ isBusy: true })
    try {
      await run()
      if (!this.state.isReachable) this.set({ isReachable: true })
    } catch (cause) {
      if (cause instanceof Unreachable) this.set({ isReachable: false, isBusy: false })
      else this.show({ at: 'ended', ending: 'failed' })
    }
  }

  /** A scanned or pasted text; true when it held a code of ours. */
  takeText(text: string): boolean {
    const code = readPairingText(text, this.ownOrigin)
    if (code !== undefined) {
      void this.lookAtCode(code)
      return true
    }
    if (this.state.screen.at === 'scan')
      this.set({ screen: { at: 'scan', problem: { phrase: words.scanForeign } } })
    else this.set({ screen: { at: 'paste', problem: { phrase: words.pasteWrong } } })
    return false
  }

  async lookAtCode(code: string): Promise<void> {
    await this.work(async () => {
      const answer = await readCode(code)
      if (answer.ok) return this.show({ at: 'pairing-number', pairing: answer.value })
      const at = this.state.screen.at === 'paste' ? 'paste' : 'welcome'
      this.show({ at, problem: { phrase: words.pairingOver } })
    })
    // The camera stopped at the code; only without a network the person is still here.
    if (this.state.screen.at === 'scan') this.goHome()
  }

  takePairingNumber(): void {
    const { screen, typed } = this.state
    if (screen.at === 'pairing-number' && typed.length === 2)
      this.show({ at: 'pairing-pin', pairing: screen.pairing, number: typed })
  }

  async pair(): Promise<void> {
    const { screen, typed: pin } = this.state
    if (screen.at !== 'pairing-pin' || pin === '') return
    await this.work(async () => {
      this.keys ??= await makePhoneKeys()
      const { code, account } = screen.pairing
      const older = this.state.profiles.find(profile => profile.account === account)
      const answer = await pairPhone(this.keys, { code, number: screen.number, pin, older })
      if (!answer.ok) return this.show(pairingRefused(screen, answer.refused))
      this.keys = undefined
      const profiles = await listProfiles()
      const active = profiles.find(profile => profile.deviceId === answer.value.deviceId)
      this.set({ profiles, active })
      this.watch(active)
      this.show({ at: 'paired', account: answer.value.account })
    })
  }

  takeNumber(): void {
    const { screen, typed } = this.state
    if (screen.at === 'request' && typed.length === 2)
      this.show({ at: 'request-pin', request: screen.request, number: typed })
  }

  async approve(): Promise<void> {
    const { screen, typed: pin, active } = this.state
    if (screen.at !== 'request-pin' || active === undefined || pin === '') return
    const { request, number } = screen
    await this.work(async () => {
      const answer = await answerRequest(active, request, { decision: 'approve', number, pin })
      if (answer.ok) return this.end('approved')
      const { code, left } = answer.refused
      if (code !== 'wrong-pin') return this.stopAt(answer.refused)
      this.show({ at: 'request-pin', request, number, problem: { phrase: words.pinWrong, left } })
    })
  }

  async refuse(decision: 'deny' | 'not-me'): Promise<void> {
    const { active, screen } = this.state
    const request = requestOn(screen)
    if (active === undefined || request === undefined) return
    await this.work(async () => {
      const answer = await answerRequest(active, request, { decision, number: '', pin: undefined })
      if (answer.ok) this.end(decision === 'deny' ? 'denied' : 'not-me')
      else this.stopAt(answer.refused)
    })
  }

  /** A newer request that came meanwhile is kept for home. */
  end(ending: Ending): void {
    if (this.pending?.id === requestOn(this.state.screen)?.id) this.pending = undefined
    this.show({ at: 'ended', ending })
  }

  stopAt({ code }: Refused): void {
    if (code === 'device-blocked') this.show({ at: 'blocked' })
    else if (code === 'unknown-device') this.show({ at: 'unknown' })
    else this.end(endings[code] ?? 'failed')
  }

  async remove(profile: Profile): Promise<void> {
    await forgetProfile(profile.deviceId)
    const profiles = await listProfiles()
    this.set({ profiles })
    this.useProfile(profiles[0])
  }
}

type PairingPin = Extract<Screen, { readonly at: 'pairing-pin' }>

function pairingRefused(screen: PairingPin, { code, left }: Refused): Screen {
  const problem = (phrase: Phrase) => ({ phrase, left })
  if (code === 'wrong-pin') return { ...screen, problem: problem(words.pinWrongAgain) }
  if (code === 'wrong-number')
    return { at: 'pairing-number', pairing: screen.pairing, problem: problem(words.numberWrong) }
  return { at: 'welcome', problem: problem(words.pairingOver) }
}
