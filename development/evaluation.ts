import type { MovableClock } from '../src/platform/clock.ts'
import type { Configuration } from '../src/platform/configuration.ts'
import { stopOnSignal } from '../src/platform/http/lifecycle.ts'
import type { Log } from '../src/platform/log.ts'
import type { Running } from '../src/platform/run-application.ts'
import { addClockPages } from './clock/clock-pages.tsx'
import { explainFault } from './explain-fault.ts'
import { type Application, endFirstStart } from './first-start.ts'
import { type EvaluationSettings, endWith, evaluationOrExit } from './settings.ts'

/** Tells the starting process that this one is ready, at the given address. */
export function tellReady(address: string): void {
  process.send?.(address)
}

/**
 * Runs a part of the evaluation until it is ready; a fault that somebody can cure ends this process with one sentence. Until
 * then it ends at once with its starter: what is half begun the next start begins anew.
 */
export async function runPart(run: (settings: EvaluationSettings) => Promise<void>): Promise<void> {
  const settings = evaluationOrExit()
  process.once('disconnect', end)
  try {
    await run(settings)
    process.off('disconnect', end)
  } catch (error) {
    const sentence = explainFault(error, settings.configuration)
    if (sentence === undefined) throw error
    endWith(sentence)
  }
}

function end(): never {
  process.exit(1)
}

/** How one application of the evaluation begins and goes on. */
interface Evaluated<Workplace extends { readonly log: Log }> {
  readonly start: (configuration: Configuration, clock: MovableClock) => Promise<Running<Workplace>>
  readonly seed: (workplace: Workplace) => Promise<void>
  /** What has to follow at once when the clock was moved. */
  readonly moved?: (workplace: Workplace) => Promise<void>
}

/** Starts one application of the evaluation: with the clock that can be moved, its pages, and the people. */
export async function runForEvaluation<Workplace extends { readonly log: Log }>(
  name: Application,
  { start, seed, moved }: Evaluated<Workplace>,
): Promise<void> {
  await runPart(async ({ configuration, clock }) => {
    const { workplace, server, closables } = await start(configuration, clock)
    addClockPages(server, clock, async () => moved?.(workplace))
    await seed(workplace)
    endFirstStart(configuration, name)
    await server.listen({ port: configuration[name].port, host: configuration.host })
    stopOnSignal(workplace.log, closables)
    tellReady(configuration[name].publicUrl)
  })
}
