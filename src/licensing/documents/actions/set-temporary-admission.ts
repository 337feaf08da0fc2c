import { z } from 'zod'
import { temporaryAdmissionBounds } from '../../../law/exemptions.ts'
import { defineAction } from '../../../platform/action.ts'
import { optionalDate, recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { fillAuthorityBox } from '../steps/fill-authority-box.ts'

/** Keeps until when customs admit the goods of a fair; blank removes it (IR 5(3)). Code: not-found. */
export const setTemporaryAdmission = defineAction({
  name: 'set-temporary-admission',
  citation: 'IR Annex I I.9',
  input: z.strictObject({ id: recordId, admittedUntil: optionalDate(temporaryAdmissionBounds) }),
  allowed: mayWithDocuments('set-temporary-admission'),
  run: async (context: Asked, { id, admittedUntil }) =>
    fillAuthorityBox.run(context, { id, box: 'admittedUntil', value: admittedUntil }),
})
