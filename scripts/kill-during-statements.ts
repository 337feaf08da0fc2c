import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../src/platform/root.ts'
import { runProcess } from './faults/run-until-killed.ts'

// Ends Kulturport by SIGKILL at random moments while it registers statements, and judges what is left each time.
// node scripts/kill-during-statements.ts [rounds]
const rounds = Number(process.argv[2] ?? 100)
const LATEST_KILL = Number(process.env.LATEST_KILL ?? 7000)
const folder = mkdtempSync(join(tmpdir(), 'kulturport-kill-'))
const acknowledgedFile = join(folder, 'acknowledged')
// Nobody takes mails: that must not keep a statement from being registered.
// Every kill leaves drafts behind.
const environment = {
  DATA_DIR: folder,
  SMTP_URL: 'smtp://127.0.0.1:9',
  LOG_LEVEL: 'fatal',
  DRAFTS_PER_OPERATOR: '1000000',
}

const verdict = z.object({
  missing: z.array(z.string()),
  halfMade: z.array(z.string()),
  statements: z.number(),
  valid: z.number(),
  chain: z.string(),
  seq: z.number(),
})

let acknowledged = 0
let duringStart = 0

async function registerUntilKilled(): Promise<void> {
  const killAfter = Math.random() * LATEST_KILL
  const { printed, wasKilled } = await runProcess('register-until-killed', { environment, killAfter })
  if (!wasKilled) throw new Error(`it ended by itself: ${printed}`)
  // The last line may have been cut; whole lines alone were acknowledged.
  const whole = printed.slice(0, printed.lastIndexOf('\n') + 1)
  appendFileSync(acknowledgedFile, whole)
  acknowledged += whole.split('\n').filter(Boolean).length
  if (whole === '') duringStart += 1
}

async function check(sealsSince: number) {
  const { printed } = await runProcess('check-statements', {
    environment,
    arguments: [acknowledgedFile, String(sealsSince)],
  })
  return verdict.parse(JSON.parse(printed))
}

function report(found: z.output<typeof verdict>, kills: number): boolean {
  for (const fault of [...found.missing.map(number => `${number}: missing`), ...found.halfMade]) {
    console.error(fault)
  }
  const { missing, halfMade, chain, statements, valid } = found
  console.log(
    `${kills} kills, ${acknowledged} acknowledged, ${missing.length} missing, ${halfMade.length} half made, chain ${chain}` +
      ` (${valid} valid of ${statements}, ${duringStart} kills before the first)`,
  )
  return missing.length + halfMade.length === 0 && chain === 'intact'
}

if (process.env.KULTURPORT_BUILT !== 'yes') {
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'tsconfig.build.json')], {
    stdio: ['ignore', 2, 2],
  })
}
writeFileSync(acknowledgedFile, '')
let isWell = true
let since = 0
for (let kill = 1; kill <= rounds && isWell; kill += 1) {
  await registerUntilKilled()
  const found = await check(since)
  since = found.seq
  if (kill % 10 === 0 || found.missing.length + found.halfMade.length > 0) isWell = report(found, kill)
}
isWell = report(await check(0), rounds) && isWell
if (isWell) rmSync(folder, { recursive: true, force: true })
else console.error(`kept for looking: ${folder}`)
process.exit(isWell ? 0 : 1)
