import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'

/** What `pdfsig` says of the seals of a document's papers, which are all that it can read; nothing where it is not installed. */
export async function judgePapers({ database, services }: LicensingWorkplace, id: string) {
  if (spawnSync('pdfsig', ['-v']).error !== undefined) return undefined
  const { rows } = await sql<{ file: string }>`select file from sealed_paper where document_id = ${id}
    union all select sealed_file from document where id = ${id}`.execute(database.kysely)
  const folder = mkdtempSync(join(tmpdir(), 'kulturport-papers-'))
  let [signatures, valid] = [0, 0]
  for (const { file } of rows) {
    const path = join(folder, `${file}.pdf`)
    writeFileSync(path, await services.files.get(file))
    const said = String(spawnSync('pdfsig', ['-nocert', path]).stdout)
    signatures += said.match(/Signature Type: ETSI.CAdES.detached/g)?.length ?? 0
    valid += said.match(/Signature is Valid/g)?.length ?? 0
  }
  rmSync(folder, { recursive: true, force: true })
  return { papers: rows.length, signatures, valid }
}
