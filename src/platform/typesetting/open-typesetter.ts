import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { serialize } from 'node:v8'
import { done, type Outcome } from '../action.ts'
import { openDecodersOf } from '../decoding/open-decoders.ts'
import type { Log } from '../log.ts'
import type { Typesetting } from '../pdf/typeset.ts'
import { usualLetters } from '../pdf/usual-letters.ts'
import { type Typeset, typesettingTasks } from './tasks.ts'

/** Makes PDFs outside of this process: a compiler that breaks down at some text takes only its own process along. */
export interface Typesetter {
  /**
   * Typesets one document as PDF/UA-1. Refusal codes: `busy`; `too-costly`: time, memory or the compiler's life.
   * Rejects when the template has an error, which the log tells.
   */
  typeset(document: Typesetting, owner: string): Promise<Outcome<Typeset>>
  /** The signs of a text that no font shows, each once. Refusal codes: `busy`; `too-costly`. */
  findUnprintable(text: string, owner: string): Promise<Outcome<readonly string[]>>
  /** Ends the processes; what is asked afterwards is refused as `busy`. */
  close(): Promise<void>
}

/** Whoever signs holds a transaction meanwhile. */
const PATIENCE = 5_000

/** Another compiler is there after a fifth of a second; one that made a large document keeps much memory. */
const IDLE_MILLISECONDS = 60_000

/** Opens a typesetter; its processes start when they are first needed. */
export function openTypesetter(log: Log): Typesetter {
  const workers = openDecodersOf({
    tasks: typesettingTasks,
    // The entry lies beside this file, as source or as built.
    module: join(import.meta.dirname, `worker${extname(import.meta.filename)}`),
    log,
    atOnce: Math.max(1, Math.floor(availableParallelism() / 2)),
    idleFor: IDLE_MILLISECONDS,
  })
  return {
    typeset: async (document, owner) =>
      orThrow(await workers.decode('typeset', serialize(document), { owner, patience: PATIENCE })),
    findUnprintable: async (text, owner) =>
      usualLetters.test(text)
        ? done([])
        : orThrow(await workers.decode('find-unprintable', Buffer.from(text), { owner, patience: PATIENCE })),
    close: workers.close,
  }
}

/** What is no limit of time or memory is an error in a template of ours. */
function orThrow<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (!outcome.ok && outcome.refusals.some(({ code }) => code === 'unreadable'))
    throw new Error('a template cannot be typeset: see the log')
  return outcome
}
