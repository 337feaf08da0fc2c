import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMailbox } from '../../development/mailbox/start-mailbox.ts'
import { testSealFile } from '../../src/platform/pdf/test-seal.ts'
import { root } from '../../src/platform/root.ts'
import { findFreePort } from '../../src/platform/testing/free-port.ts'
import type { Addresses } from '../start-system.ts'
import { openSecureFront, type SecureFront } from './secure-front.ts'
import { tlsCertificate } from './tls.ts'

/** An installation with legal effect: both applications behind TLS, with a seal and a mail server. */
export interface Production extends Addresses {
  /** Ends both applications; gives their exit codes. */
  stop(): Promise<readonly (number | null)[]>
}

/** Where one application is reached from outside, and what stands there. */
interface Front {
  readonly publicUrl: string
  readonly inside: number
  readonly front: SecureFront
}

/** Starts it as the how-to of the installation says; `administrator` is the e-mail address of the first one. */
export async function startProduction(administrator: string): Promise<Production> {
  const folder = mkdtempSync(join(tmpdir(), 'kulturport-production-'))
  const mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, directory: join(folder, 'mails') })
  const fronts = { identity: await openFront(), licensing: await openFront() }
  const environment = {
    ...settingsOf(folder, fronts),
    SMTP_URL: mailbox.smtpUrl,
    FIRST_ADMINISTRATOR: administrator,
  }
  const applications = [run('identity', environment), run('licensing', environment)]
  await Promise.all(Object.values(fronts).map(({ inside }) => waitUntilWell(inside)))
  return {
    licensing: fronts.licensing.publicUrl,
    identity: fronts.identity.publicUrl,
    mailbox: mailbox.httpUrl,
    stop: async () => {
      const codes = await Promise.all(applications.map(end))
      await Promise.all([...Object.values(fronts).map(({ front }) => front.close()), mailbox.close()])
      rmSync(folder, { recursive: true, force: true })
      return codes
    },
  }
}

async function openFront(): Promise<Front> {
  const outside = await findFreePort()
  const inside = await findFreePort()
  const front = await openSecureFront(outside, inside)
  return { publicUrl: `https://localhost:${outside}`, inside, front }
}

function settingsOf(folder: string, { identity, licensing }: Readonly<Record<string, Front>>) {
  const sealFile = join(folder, 'seal.p12')
  const authorities = join(folder, 'authorities.pem')
  writeFileSync(sealFile, testSealFile)
  writeFileSync(authorities, tlsCertificate)
  return {
    DATA_DIR: folder,
    LICENSING_PORT: String(licensing?.inside),
    IDENTITY_PORT: String(identity?.inside),
    LICENSING_PUBLIC_URL: licensing?.publicUrl,
    IDENTITY_PUBLIC_URL: identity?.publicUrl,
    MAIL_FROM: 'Kulturport <no-reply@agency.example>',
    SUPPORT_ADDRESS: 'help@agency.example',
    CONTROLLER: 'Example Agency, 1 Example Square',
    SEAL_FILE: sealFile,
    SEAL_PASSPHRASE: 'correct',
    TRUST_PROXY: 'true',
    NODE_EXTRA_CA_CERTS: authorities,
  }
}

function run(name: string, env: NodeJS.ProcessEnv): ChildProcess {
  const program = join(root, `dist/src/${name}/main.js`)
  return spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function waitUntilWell(port: number): Promise<void> {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    const answer = await fetch(`http://localhost:${port}/health`).catch(() => undefined)
    if (answer?.status === 200) return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error(`nothing is well at port ${port}`)
}

async function end(application: ChildProcess): Promise<number | null> {
  if (application.exitCode !== null) return application.exitCode
  const ended = once(application, 'exit')
  application.kill('SIGTERM')
  await ended
  return application.exitCode
}
