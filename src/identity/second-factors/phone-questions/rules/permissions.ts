import { permissionsOf, type Standing, visitors } from '../../../actor.ts'

/** Who may have phones asked, and who may answer; a phone is nobody signed in, and proves itself by its key. */
export const questionPermissions = {
  'check-asking': visitors,
  'ask-phone': visitors,
  'show-phone-request': visitors,
  'stop-asking-phone': visitors,
  'use-phone-approval': visitors,
  'recognise-phone': ['anonymous'],
  'list-phone-requests': ['clock'],
  'answer-phone-request': ['anonymous'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithQuestions = permissionsOf(questionPermissions)
