import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getStorage } from '../../../goods/actions/get-storage.ts'
import { filesLeft, refuseNumber, storageRefusal } from '../../../goods/rules/limits.ts'
import { mayEdit, mayWithDocuments } from '../../rules/permissions.ts'
import { loadDocument } from '../../steps/load-document.ts'

/** How many files a draft still takes, asked before any of them is read. Codes: not-a-draft, too-many-files, storage-used. */
export const judgeUpload = defineAction({
  name: 'judge-upload',
  citation: 'Default 9',
  input: z.object({ id: recordId }),
  allowed: mayWithDocuments('judge-upload'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    if (!mayEdit(context.actor, found.value)) return refused({ code: 'not-a-draft', citation: 'IR 18(2)' })
    const tooMany = refuseNumber(found.value.goods[0])
    if (tooMany !== undefined) return refused(tooMany)
    const storage = await getStorage.run(context, {})
    if (!storage.ok) return storage
    const full = storageRefusal(storage.value, 1)
    return full === undefined ? done({ left: filesLeft(found.value.goods[0]) }) : refused(full)
  },
})
