import { createServer } from 'node:net'
import type { EvaluationSettings } from './settings.ts'

/** A port that a part of the evaluation listens at, and the setting that moves it. */
interface NeededPort {
  readonly name: string
  readonly port: number
  readonly setting: { readonly name: string; readonly value: number }
  readonly hosts: readonly string[]
}

const HIGHEST = 65_535
const FURTHER = 100

/** Why these settings' ports cannot be listened at, in one sentence; nothing where all can. */
export async function explainPorts(settings: EvaluationSettings): Promise<string | undefined> {
  const needed = listPorts(settings).filter(({ port }) => port !== 0)
  return (
    explainTooHigh(needed) ??
    explainDouble(needed) ??
    (await explainUnusable(needed, settings.configuration.host))
  )
}

function listPorts({ configuration, smtpPort }: EvaluationSettings): readonly NeededPort[] {
  const { host, licensing, identity, mailbox } = configuration
  const mailboxPort = { name: 'MAILBOX_PORT', value: mailbox.port }
  const one = (name: string, setting: string, port: number): NeededPort => ({
    name,
    port,
    setting: { name: setting, value: port },
    hosts: addressesOf(host),
  })
  return [
    one('Kulturport', 'LICENSING_PORT', licensing.port),
    one('Kulturport Login', 'IDENTITY_PORT', identity.port),
    { name: 'mailbox', port: mailbox.port, setting: mailboxPort, hosts: addressesOf('localhost') },
    { name: 'mails to the mailbox', port: smtpPort, setting: mailboxPort, hosts: ['127.0.0.1'] },
  ]
}

/** A browser may try ::1 before 127.0.0.1: who listens there would be taken for Kulturport. */
function addressesOf(host: string): readonly string[] {
  return host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
}

function explainTooHigh(needed: readonly NeededPort[]): string | undefined {
  const high = needed.find(({ port }) => port > HIGHEST)
  if (high === undefined) return undefined
  return `${high.setting.name}: at most ${HIGHEST - (high.port - high.setting.value)}, since mails come in at ${high.port}`
}

function explainDouble(needed: readonly NeededPort[]): string | undefined {
  const double = needed.find(({ port }, at) => needed.slice(0, at).some(one => one.port === port))
  const first = needed.find(({ port }) => port === double?.port)
  if (double === undefined || first === undefined) return undefined
  return `Port ${double.port} is wanted twice, for ${first.name} and for ${double.name}. Choose another: ${suggest([double])}`
}

async function explainUnusable(needed: readonly NeededPort[], host: string): Promise<string | undefined> {
  const tried = await Promise.all(needed.map(async one => ({ one, fault: await findFault(one) })))
  const having = (...codes: string[]) =>
    tried.filter(({ fault = '' }) => codes.includes(fault)).map(({ one }) => one)
  const [taken, forbidden] = [having('EADDRINUSE'), having('EACCES')]
  if (taken.length > 0) return sayOf(taken, 'taken. Is Kulturport running already?')
  if (forbidden.length > 0) return sayOf(forbidden, 'not for this user (below 1024, as a rule).')
  return having('EADDRNOTAVAIL', 'ENOTFOUND').length > 0
    ? `HOST: ${host} is no address of this machine`
    : undefined
}

function sayOf(ports: readonly NeededPort[], what: string): string {
  const list = new Intl.ListFormat('en').format(ports.map(({ port, name }) => `${port} (${name})`))
  const [subject, other] =
    ports.length === 1 ? [`Port ${list} is`, 'another'] : [`Ports ${list} are`, 'others']
  return `${subject} ${what} Choose ${other}: ${suggest(ports)}`
}

function suggest(ports: readonly NeededPort[]): string {
  const wanted = new Map(ports.map(({ setting }) => [setting.name, further(setting.value)]))
  return `${[...wanted].map(([name, port]) => `${name}=${port}`).join(' ')} npm start`
}

function further(port: number): number {
  if (port < 1024) return port + 3000
  return port + FURTHER > HIGHEST - 1000 ? port - FURTHER : port + FURTHER
}

async function findFault({ port, hosts }: NeededPort): Promise<string | undefined> {
  const faults = await Promise.all(hosts.map(host => tryToListen(port, host)))
  return faults.find(fault => fault !== undefined)
}

/** A machine without IPv6 has no ::1, and nobody else has it either. */
function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', error => {
      const code = 'code' in error ? String(error.code) : error.message
      resolve(host === '::1' && code !== 'EADDRINUSE' ? undefined : code)
    })
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
