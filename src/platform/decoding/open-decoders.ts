import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { z } from 'zod'
import { done, type Outcome, refused } from '../action.ts'
import type { Log } from '../log.ts'
import { createCrew } from './crew.ts'
import type { Performed } from './start-worker.ts'
import type { TaskTable, ValueOf } from './task.ts'
import { tasks } from './tasks.ts'
import { createTurns } from './turns.ts'

/** On whose behalf something is decoded. */
export interface DecodingFor {
  /** Whose turn it takes: an operator, or the network address of a stranger. */
  readonly owner: string
  /** How long it waits for a worker before it is refused; 15 s unless told. */
  readonly patience?: number
}

/** Decodes foreign bytes outside of this process, within the time and memory of each task. */
export interface DecodersOf<Table extends TaskTable> {
  /** Refusal codes: `busy`; `too-costly`: time, memory or the worker's life; `unreadable`: the decoder says no. */
  decode<Name extends keyof Table & string>(
    name: Name,
    bytes: Uint8Array,
    on: DecodingFor,
  ): Promise<Outcome<ValueOf<Table[Name]>>>
  /** Ends every worker; what is asked afterwards is refused as `busy`. */
  close(): Promise<void>
}

/** The decoders of this product. */
export type Decoders = DecodersOf<typeof tasks>

/** What workers are made of, and how many there are. */
export interface DecodersOptions<Table extends TaskTable> {
  readonly tasks: Table
  /** The module that serves the tasks. */
  readonly module: string
  readonly log: Log
  /** As many as cores unless told. */
  readonly atOnce?: number
  /** After how much idleness a worker ends, in milliseconds; 30 s unless told. */
  readonly idleFor?: number
}

/** Waiting bytes lie in memory: 25 MB each at most. */
const room = { all: 32, each: 16 }
const PATIENCE = 15_000

/** Opens the decoders of this product; workers start when they are first needed. */
export function openDecoders(log: Log): Decoders {
  // The entry lies beside this file, as source or as built.
  const module = join(import.meta.dirname, `worker${extname(import.meta.filename)}`)
  return openDecodersOf({ tasks, module, log })
}

/** Opens workers for any table of tasks. */
export function openDecodersOf<Table extends TaskTable>(options: DecodersOptions<Table>): DecodersOf<Table> {
  const { tasks, module, log, atOnce = availableParallelism(), idleFor = 30_000 } = options
  const turns = createTurns(atOnce, room)
  const crew = createCrew(module, idleFor)
  return {
    decode: async (name, bytes, { owner, patience = PATIENCE }) => {
      const task = tasks[name]
      const release = await turns.take({ owner, patience })
      if (release === undefined || task === undefined) return refused({ code: 'busy' })
      try {
        const performed = await crew.perform({ name, task, bytes })
        if (!performed.ok)
          log.warn({ task: name, why: performed.code, reason: performed.reason }, 'not decoded')
        return outcomeOf(performed)
      } finally {
        release()
      }
    },
    close: async () => {
      turns.close()
      crew.close()
    },
  }
}

// A worker serves the same table, so that its value is of the task's type.
function outcomeOf<Value>(performed: Performed): Outcome<Value> {
  return performed.ok ? done(z.custom<Value>().parse(performed.value)) : refused({ code: performed.code })
}
