/** One decoder of foreign bytes, and what it may cost. */
export interface Task<Value> {
  /** By the clock on the wall, from the moment the decoder is loaded and has the bytes. */
  readonly milliseconds: number
  /** Of the processor, where the work is honest but the machine may be busy; held where the system has `/proc`. */
  readonly processorMilliseconds?: number
  /** Of the whole worker, its own 60 to 80 included; held where the system has `/proc`. */
  readonly megabytes: number
  /** Loads the decoder, in the worker alone. What it finds is copied: plain objects, dates and bytes. */
  readonly load: () => Promise<(bytes: Uint8Array) => Value | Promise<Value>>
}

/** Decoders by name. */
export type TaskTable = Readonly<Record<string, Task<unknown>>>

/** What a task finds. */
export type ValueOf<Found> = Found extends Task<infer Value> ? Awaited<Value> : never

/** What is sent to a worker before the bytes. */
export interface Asked {
  readonly name: string
  /** Of the bytes that follow. */
  readonly size: number
}

/** Sent back when the decoder is loaded and has the bytes: from now on time counts. */
export const BEGUN = 'begun'

/** What comes back: the size of the value that follows, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly size: number }
  | { readonly ok: false; readonly code: 'too-costly' | 'unreadable'; readonly reason: string }

/** Declares a task; its type comes from its decoder. */
export function defineTask<Value>(task: Task<Value>): Task<Value> {
  return task
}
