import { defineStep, done, type Refusal, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { getAuthority } from '../../../authorities/steps/get-authority.ts'
import { getCustomsOffice } from '../../../authorities/steps/get-customs-office.ts'
import type { CaseHead } from '../../types.ts'
import type { AskedKind } from '../types.ts'

interface Whom {
  readonly asked: AskedKind
  readonly name: string | undefined
  readonly email?: string | undefined
  readonly language: string
  readonly authorityId?: string | undefined
  readonly office: string | undefined
  readonly found: Pick<CaseHead, 'authorityId'>
}

/** Whose opinion is asked, as it is kept. */
interface FoundAsked {
  readonly asked: AskedKind
  readonly expertName: string | undefined
  readonly expertEmail: string | undefined
  readonly expertLanguage: string | undefined
  readonly askedAuthorityId: string | undefined
  readonly askedOffice: string | undefined
}

const nobody = {
  expertName: undefined,
  expertEmail: undefined,
  expertLanguage: undefined,
  askedAuthorityId: undefined,
  askedOffice: undefined,
}

/** Whom an officer wants to ask. Codes, at their fields: required, not-found, same-authority. */
export const findAsked = defineStep({
  name: 'find-asked',
  citation: 'Default 57',
  run: async (context: Asked, whom: Whom) => {
    if (whom.asked === 'expert') return findExpert(whom)
    return whom.asked === 'authority' ? findAuthority(context, whom) : findOffice(context, whom)
  },
})

function findExpert({ name, email, language }: Whom) {
  const missing: readonly Refusal[] = [
    ...(name === undefined ? [{ code: 'required', field: 'name' }] : []),
    ...(email === undefined ? [{ code: 'required', field: 'email' }] : []),
  ]
  if (missing.length > 0) return refused(...missing)
  const expert = { expertName: name, expertEmail: email, expertLanguage: language }
  return done<FoundAsked>({ ...nobody, asked: 'expert', ...expert })
}

async function findAuthority(context: Asked, { authorityId = '', found }: Whom) {
  const field = 'authorityId'
  if (authorityId === '') return refused({ code: 'required', field })
  if (authorityId === found.authorityId) return refused({ code: 'same-authority', field })
  const known = await getAuthority.run(context, { authorityId })
  if (!known.ok) return refused({ code: 'not-found', field })
  return done<FoundAsked>({ ...nobody, asked: 'authority', askedAuthorityId: authorityId })
}

async function findOffice(context: Asked, { office = '' }: Whom) {
  const field = 'office'
  if (office === '') return refused({ code: 'required', field })
  const known = await getCustomsOffice.run(context, { code: office })
  if (!known.ok) return refused({ code: 'not-found', field })
  return done<FoundAsked>({ ...nobody, asked: 'customs', askedOffice: office })
}
