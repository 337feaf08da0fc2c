import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Configuration, databaseDirectory } from '../src/platform/configuration.ts'
import { holdFolder } from '../src/platform/database/hold-folder.ts'

export type Application = 'identity' | 'licensing'

/** Made at the first start, too; half written if it was killed at that moment. */
const keyOf = { identity: 'identity-key', licensing: 'licensing-client-key.json' } as const

/**
 * Marks the databases that this start fills with the evaluation's data, until all of it is there. What an interrupted
 * start has left of an embedded one, its key and its mails are removed first. Throws FolderInUse where somebody works in
 * it. Gives a sentence where a database on a server is half filled: what lies there is not ours to remove.
 */
export async function beginFirstStart(configuration: Configuration): Promise<string | undefined> {
  mkdirSync(configuration.dataDirectory, { recursive: true })
  for (const application of ['identity', 'licensing'] as const) {
    const url = configuration[application].databaseUrl
    if (url === undefined) beginInFolder(configuration, application)
    else if (!(await beginOnServer(markOf(configuration, application), url)))
      return explainHalf(application, url)
  }
  return undefined
}

/** The evaluation's data of this application is whole. */
export function endFirstStart(configuration: Configuration, application: Application): void {
  rmSync(markOf(configuration, application), { force: true })
}

/** Holds what belongs to the data that is not whole yet: nothing for the embedded database, or a server's. */
function markOf(configuration: Configuration, application: Application): string {
  const place = configuration[application].databaseUrl === undefined ? '' : '-on-server'
  return join(configuration.dataDirectory, `${application}${place}.unfinished`)
}

function beginInFolder(configuration: Configuration, application: Application): void {
  const [folder, mark] = [databaseDirectory(configuration, application), markOf(configuration, application)]
  const letGo = holdFolder(folder)
  try {
    if (existsSync(mark)) {
      rmSync(folder, { recursive: true, force: true })
      removeMadeSince(mark, [
        ...listMails(configuration),
        join(configuration.dataDirectory, keyOf[application]),
      ])
    } else if (!existsSync(folder)) writeFileSync(mark, '')
  } finally {
    letGo()
  }
}

function listMails({ dataDirectory }: Configuration): readonly string[] {
  const mailbox = join(dataDirectory, 'mailbox')
  return existsSync(mailbox) ? readdirSync(mailbox).map(name => join(mailbox, name)) : []
}

function removeMadeSince(mark: string, files: readonly string[]): void {
  const begun = statSync(mark).mtimeMs
  const isMadeSince = (file: string) => existsSync(file) && statSync(file).mtimeMs >= begun
  for (const file of files.filter(isMadeSince)) rmSync(file)
}

/** Whether this start may fill it: it is new, or was filled by a start that came to its end. */
async function beginOnServer(mark: string, url: string): Promise<boolean> {
  const { hasEvents } = await import('./has-events.ts')
  const isBegun = await hasEvents(url)
  const isMarked = existsSync(mark) && readFileSync(mark, 'utf8') === nameOf(url)
  if (!isBegun) writeFileSync(mark, nameOf(url))
  return !(isBegun && isMarked)
}

/** Without user and password. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

function explainHalf(application: Application, url: string): string {
  const setting = application === 'identity' ? 'IDENTITY_DATABASE_URL' : 'DATABASE_URL'
  return `${setting}: the first start on ${nameOf(url)} was interrupted, so its evaluation data is not whole: drop that database, create it again and start`
}
