import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { projectCases } from './project-cases.ts'

/** The same of one case: run after everything that moves it. Code: not-found. */
export const projectCase = defineStep({
  name: 'project-case',
  citation: 'R 4(6)',
  run: async (context: Asked, { id }: { readonly id: string }) => {
    const projected = await projectCases.run(context, { ids: [id] })
    const [found] = projected.ok ? projected.value : []
    return found === undefined ? refused({ code: 'not-found' }) : done({ hasMoved: found.hasMoved })
  },
})
