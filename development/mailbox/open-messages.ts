import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Message, messageSchema } from './message.ts'

/** The caught mails, newest first; one JSON file each, so that a restart keeps them. */
export interface Messages {
  add(message: Omit<Message, 'id'>): Promise<Message>
  list(): readonly Message[]
  find(id: string): Message | undefined
}

/** Opens the mails under `directory`; the oldest beyond `keep` are removed. */
export async function openMessages(directory: string, keep = 1_000): Promise<Messages> {
  await mkdir(directory, { recursive: true })
  const messages = await readMessages(directory)
  let lastId = Number(messages[0]?.id ?? 0)

  const removeOldest = () =>
    Promise.all(messages.splice(keep).map(message => rm(fileOf(directory, message), { force: true })))
  await removeOldest()

  return {
    add: async content => {
      lastId += 1
      const message = { id: String(lastId), ...content }
      await writeWhole(fileOf(directory, message), JSON.stringify(message))
      messages.unshift(message)
      messages.sort(newestFirst)
      await removeOldest()
      return message
    },
    list: () => messages,
    find: id => messages.find(message => message.id === id),
  }
}

async function readMessages(directory: string): Promise<Message[]> {
  const files = (await readdir(directory)).filter(file => file.endsWith('.json'))
  const messages = await Promise.all(files.map(file => readMessage(join(directory, file))))
  return messages.filter(message => message !== undefined).sort(newestFirst)
}

async function readMessage(file: string): Promise<Message | undefined> {
  try {
    return messageSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // A damaged mail must not keep the others from being read.
    return undefined
  }
}

async function writeWhole(file: string, content: string): Promise<void> {
  await writeFile(`${file}.part`, content)
  await rename(`${file}.part`, file)
}

function fileOf(directory: string, message: Message): string {
  return join(directory, `${message.id}.json`)
}

function newestFirst(a: Message, b: Message): number {
  return Number(b.id) - Number(a.id)
}
