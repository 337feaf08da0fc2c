import type { DescriptionFacts } from '../../../law/description.ts'
import type { Good } from '../types.ts'

/** Boxes I.14 to I.16 as the law looks at them. */
export function descriptionOf(good: Pick<Good, 'details' | 'photographs'>): DescriptionFacts {
  return {
    ...good.details,
    photographs: good.photographs.map(photograph => ({
      view: photograph.view,
      type: photograph.type,
      text: photograph.text,
      language: photograph.language,
      translation: photograph.translation,
      widthPixels: photograph.width,
      heightPixels: photograph.height,
      isColour: photograph.isColour,
    })),
  }
}
