import { readFileSync, writeFileSync } from 'node:fs'
import { readPage } from './read-page.ts'
import type { Entry } from './record.ts'
import { runCommands } from './run-commands.ts'
import { type Substitution, substitute } from './substitutions.ts'

/** Runs chapters of the pages, and notes what held. */
export interface Trial {
  readonly entries: readonly Entry[]
  /** Runs the blocks of the chapters in the order of the page; gives what they printed. */
  run(page: string, chapters: readonly string[], more?: readonly Substitution[]): Promise<string>
  /** Runs one block of a chapter, the first being 0. */
  runBlock(place: BlockPlace, more?: readonly Substitution[]): Promise<string>
  /** Notes what `look` found; its exception ends everything. */
  see<T>(what: string, look: () => Promise<T>): Promise<T>
}

/** One block: page, chapter, and which block of it. */
export type BlockPlace = readonly [page: string, chapter: string, index: number]

/** Begins a trial; the substitutions hold for every block. */
export function beginTrial(substitutions: readonly Substitution[]): Trial {
  const entries: Entry[] = []
  const note = (what: string, result: string) => {
    entries.push({ what, result })
    console.log(`${what}: ${result}`)
  }
  const runAll = async (title: string, steps: ReturnType<typeof readPage>, more: readonly Substitution[]) => {
    if (steps.length === 0) throw new Error(`${title}: no such blocks`)
    const began = performance.now()
    const printed: string[] = []
    for (const step of steps) printed.push(await carryOut(step, [...substitutions, ...more]))
    note(title, `${steps.length} ${steps.length === 1 ? 'block' : 'blocks'}, ${secondsSince(began)} s`)
    return printed.join('')
  }
  return {
    entries,
    run: (page, chapters, more = []) =>
      runAll(
        `[${page}](${page}.md): ${chapters.join(', ')}`,
        readPage(page).filter(({ chapter }) => chapters.includes(chapter)),
        more,
      ),
    runBlock: ([page, chapter, index], more = []) =>
      runAll(
        `[${page}](${page}.md): ${chapter}, block ${index + 1}`,
        readPage(page)
          .filter(step => step.chapter === chapter)
          .slice(index, index + 1),
        more,
      ),
    see: async (what, look) => {
      const found = await look()
      note(what, typeof found === 'string' ? found : 'holds')
      return found
    },
  }
}

async function carryOut(
  step: { readonly text: string; readonly file: string | undefined },
  substitutions: readonly Substitution[],
): Promise<string> {
  const text = substitute(step.text, substitutions)
  if (step.file === undefined) return runCommands(text)
  // Keeps owner and mode where the page made the file before.
  writeFileSync(step.file, text)
  return readFileSync(step.file, 'utf8')
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 1000)
}
