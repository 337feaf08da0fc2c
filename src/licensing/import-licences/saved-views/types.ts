import type { AskedWork } from '../work/types.ts'

/** The filters of a work list under a name; what is not asked narrows nothing. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly asked: { readonly [Filter in keyof AskedWork]?: AskedWork[Filter] | undefined }
}
