import { z } from 'zod'
import { letter } from '../../../../platform/mail/index.ts'
import { perform } from '../../../../platform/perform.ts'
import { sayIn } from '../../../../platform/words/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { theClock } from '../../../actor.ts'
import type { LicensingWorkplace } from '../../../workplace.ts'
import { type RoleLetterEvent, roleLetterEvents } from '../../types.ts'
import { words } from '../../words.ts'
import { findRoleLetter } from '../actions/find-role-letter.ts'
import { type LetterText, textOf } from './letter-texts.ts'

/** Which role a letter is about, and what happened to it. */
export const roleLetterJob = z.object({ roleId: z.string(), event: z.enum(roleLetterEvents) })

type RoleLetter = z.output<typeof roleLetterJob>

/** Tells somebody what was decided about their role. */
export async function sendRoleLetter(
  workplace: LicensingWorkplace,
  { roleId, event }: RoleLetter,
): Promise<void> {
  const found = await perform(workplace, findRoleLetter, { actor: theClock, input: { roleId } })
  if (!found.ok) return
  const { email, language, givenName, organisation, operatorId, operatorReason } = found.value
  const reason = isAboutOperator(event) ? operatorReason : found.value.reason
  const text = textOf(event, found.value.opensOn)
  const say = sayIn(language)
  const date = say.plainDate(found.value.opensOn ?? '')
  const { path, label } = nextStep(text, operatorId) ?? {}
  const mail = letter({
    say,
    subject: say(text.subject),
    paragraphs: [
      say(words.letterGreeting, { name: givenName }),
      say(text.body, { organisation: organisation || say(words.product), date }),
      ...(reason === null
        ? []
        : [say(event === 'correction-asked' ? words.letterToCorrect : words.letterReason, { reason })]),
      ...(text.remedy === undefined ? [] : [say(text.remedy)]),
    ],
    action: label && { label: say(label), href: `${workplace.services.publicUrl}${path}` },
    footer: { application: say(words.product), reason: say(words.letterWhy) },
  })
  await workplace.services.post.send({ ...mail, to: email })
}

function isAboutOperator(event: RoleLetterEvent): boolean {
  return event === 'correction-asked' || event.startsWith('operator-')
}

function nextStep(
  { next }: LetterText,
  operatorId: string | null,
): { readonly label: Phrase; readonly path: string } | undefined {
  if (next === undefined) return undefined
  return next === 'sign-in'
    ? { label: words.letterLogin, path: '/sign-in' }
    : { label: words.letterCorrect, path: `/operators/${operatorId}/correction` }
}
