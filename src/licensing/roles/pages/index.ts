import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addDecisionPages } from '../deciding/pages/decision-pages.tsx'
import { addUserPages } from '../deciding/pages/user-pages.tsx'
import { addChoosePages } from './choose-pages.tsx'
import { addOperatorFormPages } from './operator-form-pages.tsx'
import { addOwnPages } from './own-pages.tsx'
import { addSelectPages } from './select-pages.tsx'
import { addWithdrawalPages } from './withdrawal-pages.tsx'

/** All pages about who may act for whom: chapter 3 of the guide, and those who decide. */
export function addRolePages(server: FastifyInstance, site: Site): void {
  addChoosePages(server, site)
  addSelectPages(server, site)
  addOperatorFormPages(server, site)
  addDecisionPages(server, site)
  addUserPages(server, site)
  addOwnPages(server, site)
  addWithdrawalPages(server, site)
}
