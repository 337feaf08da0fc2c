import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { printedTexts } from '../boxes/texts.ts'
import type { Document, UnprintableText } from '../types.ts'

type Printed = Pick<Document, 'content' | 'goods' | 'holder' | 'operatorId'>

/** Texts of a draft that the document cannot show: one question about all; only where something is found, one about each. */
export const findUnprintable = defineStep({
  name: 'find-unprintable',
  citation: 'IR 18(2)',
  run: async (context: Asked, document: Printed) => {
    const texts = printedTexts(document)
    const all = await signsIn(texts.map(({ text }) => text).join('\n'), document, context)
    if (all?.length === 0) return done<readonly UnprintableText[]>([])
    const found: UnprintableText[] = []
    for (const { control, good, text } of texts) {
      const signs = await signsIn(text, document, context)
      if (signs?.length !== 0)
        found.push({ control, signs: signs ?? [], ...(good === undefined ? {} : { good }) })
    }
    return done<readonly UnprintableText[]>(found)
  },
})

/** Nothing where the compiler breaks down at the text; while it is busy nothing is found, and signing asks again. */
async function signsIn(
  text: string,
  { operatorId }: Printed,
  { services }: Asked,
): Promise<readonly string[] | undefined> {
  const found = await services.typesetter.findUnprintable(text, operatorId)
  if (found.ok) return found.value
  return found.refusals.some(({ code }) => code === 'busy') ? [] : undefined
}
