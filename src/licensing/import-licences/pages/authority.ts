import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addCasePages } from '../cases/pages/index.ts'
import { addDecisionPages } from '../decisions/pages/index.ts'
import { addCaseOpinionPages } from '../expertise/pages/of-case.ts'
import { addForwardingPages } from '../forwarding/pages/index.tsx'
import { addHomeStatePages } from '../home-state/pages/index.ts'
import { addInspectionPages } from '../inspections/pages/index.ts'
import { addLetterPages } from '../letters/pages/index.tsx'
import { addRequestPages } from '../requests/pages/index.ts'
import { addSavedViewPages } from '../saved-views/pages/index.ts'
import { addWorkPages } from '../work/pages/index.ts'

/** What an authority does about applications: its work list, its cases, and every act in them. */
export function addAuthorityPages(server: FastifyInstance, site: Site): void {
  addWorkPages(server, site)
  addSavedViewPages(server, site)
  addHomeStatePages(server, site)
  addCasePages(server, site)
  addRequestPages(server, site)
  addInspectionPages(server, site)
  addCaseOpinionPages(server, site)
  addForwardingPages(server, site)
  addDecisionPages(server, site)
  addLetterPages(server, site)
}
