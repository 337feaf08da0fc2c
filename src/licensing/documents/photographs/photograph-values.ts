import type { FormState } from '../../../platform/ui/form-state.ts'
import type { Good } from '../../goods/types.ts'

const texts = ['view', 'type', 'text', 'language', 'translation'] as const

/** What the photographs of a good show, as the controls beside them have it. */
export function photographValues({ photographs }: Pick<Good, 'photographs'>): FormState['values'] {
  return Object.fromEntries(
    photographs.flatMap(photograph =>
      texts.map(name => [`photographs.${photograph.id}.${name}`, photograph[name] ?? ''] as const),
    ),
  )
}
