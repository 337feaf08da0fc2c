import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, type Outcome, type Refusal, refused } from '../../../platform/action.ts'
import { sha256 } from '../../../platform/files/index.ts'
import { giveLongLife, type Seal, seal } from '../../../platform/pdf/index.ts'
import { root } from '../../../platform/root.ts'
import { qrRows } from '../../../platform/typesetting/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { checkAddress } from '../../documents/rules/check-code.ts'
import { nameSigns } from '../../documents/rules/printed-texts.ts'
import type { Document } from '../../documents/types.ts'
import { sayDeclaration } from '../declaration.ts'
import type { LicenceSealer, PaperToSeal, SealedPaper, SealingTools } from '../licence-sealer.ts'
import { sayPaper } from './say-paper.ts'
import { printPaper, titleOf } from './views/printed-paper.ts'
import { paperWords as words } from './words.ts'

const template = ['documents/signing/views/paper.typ', 'import-licences/papers/views/licence.typ']
  .map(file => readFileSync(join(root, 'src/licensing', file), 'utf8'))
  .join('')

/**
 * Typesets a licence or the paper of a decision in the language of the application, with what the officer confirmed
 * enclosed; puts the authority's seal, then the system's; gives it a long life where there is a time-stamp authority.
 * Codes: language-incomplete, seal-missing, seal-unusable, decision-cannot-be-printed, typesetting-busy,
 * cannot-be-typeset, and those of the time-stamp authority, without which nothing is decided where one is configured.
 */
export const sealPaper: LicenceSealer = async (paper, tools) => {
  const { code, name } = paper.authority
  const say = sayPaper(paper.decision.language)
  if (say === undefined) return refused({ code: 'language-incomplete', citation: 'IR 18(1)' })
  const own = await tools.authoritySeals.sealOf({ code, name })
  if (!own.ok) return own
  const pdf = await typeset(say, paper, { ...tools, own: own.value })
  if (!pdf.ok) return pdf
  return putSeals(say, { ...tools, own: own.value, paper, bytes: pdf.value })
}

interface WithSeal extends SealingTools {
  /** Of the authority. */
  readonly own: Seal
}

async function typeset(say: Say, paper: PaperToSeal, tools: WithSeal): Promise<Outcome<Uint8Array>> {
  const { document, confirmed, now } = paper
  const { publicUrl, own, timeStamps, mode, files, typesetter } = tools
  const address = checkAddress(publicUrl, document.number, document.checkCode ?? '')
  const data = printPaper(say, paper, {
    ...{ checkAddress: address, publicUrl, qr: qrRows(address), timeStamps },
    isPractice: mode === 'evaluation',
    declaration: sayDeclaration(say, document),
    digest: sha256(confirmed),
    seals: { authority: own.name, system: tools.seal.name },
  })
  const pictures = paper.kind === 'licence' ? await picturesOf(document, files) : []
  const enclosed = new Map([...pictures, ['decision.json', Buffer.from(confirmed)] as const])
  const made = await typesetter.typeset({ template, data, files: enclosed, now }, document.operatorId)
  if (!made.ok) return untypeset(made.refusals)
  if ('pdf' in made.value) return done(made.value.pdf)
  const values = { signs: nameSigns(made.value.unprintable) }
  return refused({ code: 'decision-cannot-be-printed', citation: 'IR 17(2)', values })
}

function untypeset(refusals: readonly Refusal[]): Outcome<never> {
  const isBusy = refusals.some(({ code }) => code === 'busy')
  return refused({ code: isBusy ? 'typesetting-busy' : 'cannot-be-typeset', citation: 'IR 17(2)' })
}

async function picturesOf({ goods }: Document, files: SealingTools['files']) {
  return Promise.all(
    goods
      .flatMap(({ photographs }) => photographs)
      .map(
        async ({ id, printFile, displayFile }) =>
          [`pictures/${id}.jpg`, await files.get(printFile ?? displayFile)] as const,
      ),
  )
}

interface Sealing extends WithSeal {
  readonly paper: PaperToSeal
  readonly bytes: Uint8Array
}

async function putSeals(say: Say, sealing: Sealing): Promise<Outcome<SealedPaper>> {
  const { paper, bytes, own, timeStamps, files, publicUrl } = sealing
  const reason = say(paper.kind === 'licence' ? words.licenceReason : words.decisionReason)
  const options = { reason, location: publicUrl, at: paper.now, timeStamps }
  const once = await seal(bytes, own, { ...options, name: paper.authority.name })
  if (!once.ok) return once
  const twice = await seal(once.value, sealing.seal, { ...options, name: say(titleOf(paper)) })
  if (!twice.ok) return twice
  const lasting = timeStamps === undefined ? twice : await giveLongLife(twice.value, timeStamps)
  if (!lasting.ok) return lasting
  const { digest } = await files.put(lasting.value)
  return done({
    file: digest,
    seals: [
      { step: 'authority seal', by: own.name },
      { step: 'system seal', by: sealing.seal.name },
    ],
    stampedAt: timeStamps && paper.now,
  })
}
