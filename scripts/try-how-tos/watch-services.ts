import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { hasSystemd } from './imitate-systemd.ts'
import { runCommands } from './run-commands.ts'
import { stateFolder } from './supervise.ts'

/** Waits until both applications are well; throws with the last answer after five minutes. */
export async function waitUntilWell(): Promise<void> {
  for (const port of [3001, 3000]) {
    const deadline = performance.now() + 300_000
    for (;;) {
      const answer = await askHealth(port)
      if (answer.status === 200 && answer.text.includes('"status":"ok"')) break
      if (performance.now() > deadline) throw new Error(`${port}: ${answer.text}`)
      await pause(500)
    }
  }
}

async function askHealth(port: number): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health`)
    return { status: answer.status, text: await answer.text() }
  } catch (error) {
    return { status: 0, text: String(error) }
  }
}

/** What the two services said since they were first started. */
export function readJournal(name: string): string {
  if (hasSystemd) return execFileSync('journalctl', [`--unit=${name}`, '--output=cat'], { encoding: 'utf8' })
  const file = `${stateFolder}/${name}.journal`
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** A wrong setting: named in the journal, and not tried again. */
export async function seeWrongSetting(): Promise<string> {
  const before = readJournal('kulturport').length
  const said = () => readJournal('kulturport').slice(before)
  await runCommands(`echo "LOG_LEVEL='loud'" >> /etc/kulturport.env\nsystemctl restart kulturport`)
  await until(() => /ended with (78|1)/.test(said()) || hasSystemd)
  // Longer than RestartSec= and a start.
  await pause(20_000)
  const starts = said().split('LOG_LEVEL').length - 1
  if (starts !== 1) throw new Error(`LOG_LEVEL was named ${starts} times:\n${said()}`)
  await runCommands("sed --in-place '/^LOG_LEVEL=/d' /etc/kulturport.env\nsystemctl restart kulturport")
  await waitUntilWell()
  return 'named once in the journal, and started no more'
}

/** A database that comes later than Kulturport: tried again until it is there. */
export async function seeLateDatabase(): Promise<string> {
  const before = readJournal('kulturport').length
  const codes = () =>
    [
      ...readJournal('kulturport')
        .slice(before)
        .matchAll(/ended with (\w+)/g),
    ].map(([, code]) => code)
  await runCommands('service postgresql stop\nsystemctl restart kulturport')
  // The first is the orderly end of the restart.
  await until(() => codes().length >= 2 || hasSystemd)
  await runCommands('service postgresql start')
  await waitUntilWell()
  return `well again by itself; meanwhile it had ended with ${codes().slice(1).join(', ')}`
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 300_000
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error('it did not come to that in five minutes')
    await pause(500)
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
