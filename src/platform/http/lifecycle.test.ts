import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const program = `
  import { stopOnSignal } from ${JSON.stringify(join(import.meta.dirname, 'lifecycle.ts'))}
  const part = (name, wait) => ({
    name,
    close: async () => {
      console.log(name)
      await new Promise(resolve => setTimeout(resolve, wait))
    },
  })
  const failing = { name: 'failing', close: async () => { throw new Error('x') } }
  stopOnSignal({ error: () => console.log('told') }, [part('server', 400), failing, part('database', 1)])
  console.log('ready')
  setInterval(() => undefined, 1000)
`

async function stopWith(...signals: readonly (NodeJS.Signals | 'disconnect')[]) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const lines: string[] = []
  child.stdout?.on('data', part => lines.push(...String(part).trim().split('\n')))
  await expect.poll(() => lines).toContain('ready')
  for (const signal of signals) {
    if (signal === 'disconnect') child.disconnect()
    else child.kill(signal)
    await expect.poll(() => lines).toContain('server')
  }
  const [code] = await once(child, 'exit')
  return { code, lines }
}

test.each([[['SIGTERM']], [['SIGINT']], [['disconnect']], [['SIGINT', 'SIGTERM', 'disconnect']]] as const)(
  '%j closes everything in order',
  async signals => {
    expect(await stopWith(...signals)).toEqual({ code: 0, lines: ['ready', 'server', 'told', 'database'] })
  },
)

test('the same signal again ends at once', async () => {
  expect(await stopWith('SIGINT', 'SIGINT')).toEqual({ code: 1, lines: ['ready', 'server'] })
})
