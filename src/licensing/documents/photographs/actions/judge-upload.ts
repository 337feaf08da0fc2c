import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { filesLeft, refuseNumber, storageRefusal } from '../../../goods/rules/limits.ts'
import { getStorage } from '../../../goods/steps/get-storage.ts'
import { mayEdit, mayWithDocuments } from '../../rules/permissions.ts'
import { loadDocument } from '../../steps/load-document.ts'

/** How many files a draft still takes, asked before any of them is read. Codes: not-a-draft, too-many-files, storage-used. */
export const judgeUpload = defineAction({
  name: 'judge-upload',
  citation: 'Default 9',
  input: z.strictObject({ id: recordId, goodId: recordId.optional() }),
  allowed: mayWithDocuments('judge-upload'),
  readOnly: true,
  run: async (context: Asked, { id, goodId }) => {
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    if (!mayEdit(context.actor, found.value)) return refused({ code: 'not-a-draft', citation: 'IR 18(2)' })
    const { goods } = found.value
    const good = goodId === undefined ? goods[0] : goods.find(each => each.id === goodId)
    const tooMany = good === undefined ? { code: 'not-found', field: 'goodId' } : refuseNumber(good)
    if (tooMany !== undefined) return refused(tooMany)
    const storage = await getStorage.run(context, { operatorId: found.value.operatorId })
    if (!storage.ok) return storage
    const full = storageRefusal(storage.value, 1)
    return full === undefined ? done({ left: filesLeft(good ?? goods[0]) }) : refused(full)
  },
})
