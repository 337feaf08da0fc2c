import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/platform/root.ts'

/** One fenced block of a page: commands to run, or a file to write, named by the comment in its first line. */
export interface Step {
  readonly page: string
  readonly chapter: string
  readonly text: string
  /** Where the text is to be written; without it the text is commands. */
  readonly file: string | undefined
}

/** The blocks of one how-to in their order; blocks of other kinds than commands and files are left out. */
export function readPage(page: string): readonly Step[] {
  const steps: Step[] = []
  let chapter = ''
  let block: { indent: number; lines: string[] } | undefined
  for (const line of readFileSync(join(root, 'docs/how-to', `${page}.md`), 'utf8').split('\n')) {
    const fence = /^( *)```(\w*)/.exec(line)
    if (block !== undefined && fence === null) block.lines.push(line.slice(block.indent))
    else if (block !== undefined) {
      steps.push(stepOf(page, chapter, block.lines.join('\n')))
      block = undefined
    } else if (fence !== null) block = { indent: fence[1]?.length ?? 0, lines: [] }
    else chapter = /^##+ (.*)/.exec(line)?.[1] ?? chapter
  }
  return steps
}

function stepOf(page: string, chapter: string, text: string): Step {
  return { page, chapter, text: `${text}\n`, file: /^# (\/\S+)$/.exec(text.split('\n')[0] ?? '')?.[1] }
}
