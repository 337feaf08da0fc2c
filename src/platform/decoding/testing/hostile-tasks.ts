import { readFileSync } from 'node:fs'
import { defineTask } from '../task.ts'

const small = { milliseconds: 1_000, megabytes: 300 }
const large = { milliseconds: 20_000, megabytes: 1_000 }

/** Decoders that behave as badly as those of strangers' files may. */
export const hostileTasks = {
  size: defineTask({ ...small, load: async () => bytes => bytes.length }),
  double: defineTask({ ...large, load: async () => bytes => ({ twice: Buffer.concat([bytes, bytes]) }) }),
  /** As many milliseconds as there are bytes. */
  wait: defineTask({
    ...small,
    load: async () => bytes => new Promise<void>(resolve => setTimeout(resolve, bytes.length)),
  }),
  'say-no': defineTask({ ...small, load: async () => fail }),
  'run-forever': defineTask({ ...small, load: async () => runForever }),
  'fill-heap': defineTask({ ...small, milliseconds: 20_000, load: async () => fillHeap }),
  'fill-buffers': defineTask({ ...small, milliseconds: 20_000, load: async () => fillBuffers }),
  'call-itself': defineTask({ ...small, load: async () => callItself }),
  crash: defineTask({ ...small, load: async () => () => process.abort() }),
  leave: defineTask({ ...small, load: async () => () => process.exit(0) }),
  environment: defineTask({ ...small, load: async () => () => readFileSync('/proc/self/environ', 'utf8') }),
}

function fail(): never {
  throw new Error('not a file of mine')
}

function runForever(): never {
  for (;;) Math.random()
}

function fillHeap(): never {
  const kept: object[] = []
  for (;;) kept.push({ kept: [...kept.slice(-100)] })
}

function fillBuffers(): never {
  const kept: Uint8Array[] = []
  for (;;) kept.push(new Uint8Array(5_000_000).fill(1))
}

function callItself(): number {
  return 1 + callItself()
}
