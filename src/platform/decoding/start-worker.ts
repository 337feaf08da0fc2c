import { type ChildProcess, fork } from 'node:child_process'
import { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { deserialize } from 'node:v8'
import { z } from 'zod'
import { BYTES_DESCRIPTOR, readBytes } from './byte-stream.ts'
import { type Answer, type Asked, BEGUN, type Task } from './task.ts'
import { type Watch, watchCosts } from './watch-costs.ts'

/** A process of its own that decodes, one task at a time. */
export interface DecodingWorker {
  isAlive(): boolean
  /** Never rejects: whatever goes wrong in there is an answer. */
  perform(work: Work): Promise<Performed>
  end(): void
}

/** One task with its bytes. */
export interface Work {
  readonly name: string
  readonly task: Task<unknown>
  readonly bytes: Uint8Array
}

/** What came of it. */
export type Performed =
  | { readonly ok: true; readonly value: unknown }
  | Extract<Answer, { readonly ok: false }>

/** Of objects; the bytes that are decoded lie outside of it and count among the task's megabytes. */
const HEAP_MEGABYTES = 128
const START_MILLISECONDS = 10_000

/** Without these glibc keeps what was freed, and a worker that saw one large picture stays large. */
const allocator = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/** Starts a worker on a module that calls `serveTasks`; nothing of this process's environment is handed on. */
export async function startWorker(module: string): Promise<DecodingWorker> {
  const child = fork(module, [], {
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
    env: allocator,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  })
  const ended = endOf(child)
  // What breaks off there is told by the end of the worker.
  streamOf(child).on('error', () => undefined)
  await Promise.race([nextMessage(child), ended, wait(START_MILLISECONDS, undefined, { ref: false })])
  hold(child, false)
  return {
    isAlive: () => child.connected && !hasEnded(child),
    perform: async work => {
      hold(child, true)
      const watch = watchCosts(child, work.task)
      const performed = await orEnd(child, exchange(child, work, watch))
      const reason = watch.stop()
      hold(child, false)
      return performed ?? { ok: false, code: 'too-costly', reason }
    },
    end: () => child.kill('SIGKILL'),
  }
}

const answerShape = z.custom<Answer>()

async function exchange(child: ChildProcess, { name, bytes }: Work, watch: Watch): Promise<Performed> {
  const asked: Asked = { name, size: bytes.length }
  const answered = answerOf(child, watch)
  child.send(asked, error => error && child.kill('SIGKILL'))
  const stream = streamOf(child)
  stream.write(bytes)
  const answer = answerShape.parse(await answered)
  watch.stop()
  return answer.ok ? { ok: true, value: deserialize(await readBytes(stream, answer.size)) } : answer
}

function answerOf(child: ChildProcess, watch: Watch): Promise<unknown> {
  return new Promise(resolve => {
    child.on('message', function listen(message) {
      if (message === BEGUN) return watch.begin()
      child.off('message', listen)
      return resolve(message)
    })
  })
}

function endOf(child: ChildProcess): Promise<undefined> {
  return new Promise(resolve => {
    child.once('exit', () => resolve(undefined))
    child.once('error', () => resolve(undefined))
  })
}

/**
 * What a task gives, or nothing when the worker ends before. Not by a race against the end: a promise that outlives many
 * races holds what came of each.
 */
function orEnd<Value>(child: ChildProcess, task: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const end = () => resolve(undefined)
    for (const event of ['exit', 'error']) child.once(event, end)
    if (hasEnded(child)) end()
    const forget = () => {
      for (const event of ['exit', 'error']) child.off(event, end)
    }
    void task.then(resolve, reject).then(forget)
  })
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise(resolve => child.once('message', resolve))
}

function streamOf(child: ChildProcess): Socket {
  const stream = child.stdio[BYTES_DESCRIPTOR]
  if (stream instanceof Socket) return stream
  throw new Error('a worker was started without a stream of bytes')
}

/** An idle worker does not keep the process alive that started it. */
function hold(child: ChildProcess, isHeld: boolean): void {
  for (const held of [child, child.channel, streamOf(child)]) {
    if (isHeld) held?.ref()
    else held?.unref()
  }
}
