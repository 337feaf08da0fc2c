import { Socket } from 'node:net'
import { setPriority } from 'node:os'
import { serialize } from 'node:v8'
import { BYTES_DESCRIPTOR, readBytes } from './byte-stream.ts'
import { type Answer, type Asked, BEGUN, type TaskTable } from './task.ts'

/** Pages go first where both want a core: three parts to one. */
const NICENESS = 5

/** The worker's side: performs one task after the other as they are sent, until the other side lets go. */
export function serveTasks(tasks: TaskTable): void {
  setPriority(NICENESS)
  const stream = new Socket({ fd: BYTES_DESCRIPTOR })
  process.on('message', async asked => {
    if (isAsked(asked)) await serve({ tasks, stream, asked })
  })
  process.on('disconnect', () => process.exit())
  process.send?.('ready')
}

function isAsked(message: unknown): message is Asked {
  return typeof message === 'object' && message !== null && 'name' in message && 'size' in message
}

interface Service {
  readonly tasks: TaskTable
  readonly stream: Socket
  readonly asked: Asked
}

async function serve({ tasks, stream, asked: { name, size } }: Service): Promise<void> {
  try {
    const bytes = await readBytes(stream, size)
    const decode = await tasks[name]?.load()
    if (decode === undefined) throw new Error(`no task is called ${name}`)
    process.send?.(BEGUN)
    const value = serialize(await decode(bytes))
    answer({ ok: true, size: value.length })
    stream.write(value)
  } catch (error) {
    // A RangeError is a limit of the engine: the stack, the length of a text or a buffer.
    answer({ ok: false, code: error instanceof RangeError ? 'too-costly' : 'unreadable', reason: `${error}` })
  }
}

function answer(found: Answer): void {
  process.send?.(found)
}
