import { readFileSync } from 'node:fs'
import { getDocument } from '../../src/licensing/documents/actions/get-document.ts'
import { getSealedDocument } from '../../src/licensing/documents/actions/get-sealed-document.ts'
import { verifyHistory } from '../../src/platform/history/verify-history.ts'
import { verifySeals } from '../../src/platform/pdf/index.ts'
import { perform } from '../../src/platform/perform.ts'
import { countUnnamedFiles } from './count-unnamed-files.ts'
import { must } from './must.ts'
import { openLicensing, registeringHolder } from './open-licensing.ts'
import { openPerson } from './open-person.ts'
import { countLostNumbers, countOrphans, readStatements, type StatementRecord } from './statement-record.ts'

// Starts Kulturport anew on the folder and judges every statement; prints one JSON object.
const [acknowledgedFile = '', sealsSince = '0'] = process.argv.slice(2)
const running = await openLicensing()
const { workplace } = running
const holder = await openPerson(workplace, registeringHolder)
const database = workplace.database.kysely

async function faultsOf(statement: StatementRecord): Promise<readonly string[]> {
  const { number, status } = statement
  const found = status === 'VALID' ? faultsOfValid(statement) : faultsOfDraft(statement)
  const whole = await readAsHolder(statement)
  return [...found, ...whole].map(fault => `${number} ${status}: ${fault}`)
}

function faultsOfValid({ sealedFile, recordedFile, registered, started, isFrozen }: StatementRecord) {
  return [
    ...(sealedFile === null ? ['names no sealed document'] : []),
    ...(recordedFile === sealedFile ? [] : ['the history names another document']),
    ...(registered === 1 && started === 1 ? [] : ['the history does not tell of it once']),
    ...(isFrozen ? [] : ['its good is not frozen']),
  ]
}

function faultsOfDraft({ sealedFile, registered, started, isFrozen }: StatementRecord) {
  return [
    ...(sealedFile === null && registered === 0 && !isFrozen ? [] : ['half registered']),
    ...(started === 1 ? [] : ['the history does not tell of its beginning']),
  ]
}

async function readAsHolder(statement: StatementRecord): Promise<readonly string[]> {
  const input = { id: statement.id }
  try {
    const {
      goods: [good],
    } = must(await perform(workplace, getDocument, { actor: holder, input }))
    const kept = await Promise.all(good.photographs.map(one => workplace.services.files.has(one.file)))
    const faults = kept.every(Boolean) ? [] : ['a photograph is gone']
    return [...faults, ...(await faultsOfSeal(statement))]
  } catch (error) {
    return [`cannot be read: ${error}`]
  }
}

async function faultsOfSeal({ id, seq }: StatementRecord): Promise<readonly string[]> {
  if (seq === null || seq <= Number(sealsSince)) return []
  const { bytes } = must(await perform(workplace, getSealedDocument, { actor: holder, input: { id } }))
  const { valid, seals } = await verifySeals(bytes)
  const isOurs = seals.every(seal => seal.fingerprint === workplace.services.seal.fingerprint)
  return valid && isOurs ? [] : ['the seal does not hold']
}

const statements = await readStatements(database)
const valid = new Set(statements.filter(one => one.status === 'VALID').map(one => one.number))
const acknowledged = readFileSync(acknowledgedFile, 'utf8').split('\n').filter(Boolean)
const faults: string[] = []
for (const statement of statements) faults.push(...(await faultsOf(statement)))
const orphans = await countOrphans(database)
const lost = await countLostNumbers(database)
if (orphans > 0) faults.push(`${orphans} events or goods without their statement`)
const unnamed = await countUnnamedFiles(workplace)
if (unnamed > 0) faults.push(`${unnamed} files that nothing names, some time after the start`)
if (lost > 0) faults.push(`${lost} numbers lost`)
const history = await verifyHistory(database)
const checked = {
  missing: acknowledged.filter(number => !valid.has(number)),
  halfMade: faults,
  statements: statements.length,
  valid: valid.size,
  chain: history.intact ? 'intact' : `broken at ${history.brokenAt} (${history.why})`,
  seq: history.intact ? history.events : 0,
}
process.stdout.write(`${JSON.stringify(checked)}\n`)
for (const closable of running.closables) await closable.close()
process.exit(0)
