import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addChoosePages } from '../asking/pages/choose-pages.tsx'
import { addSelectPages } from '../asking/pages/select-pages.tsx'
import { addWithdrawalPages } from '../asking/pages/withdrawal-pages.tsx'
import { addDecisionPages } from '../deciding/pages/decision-pages.tsx'
import { addUserPages } from '../deciding/pages/user-pages.tsx'
import { addOperatorFormPages } from '../registration/pages/operator-form-pages.tsx'
import { addOwnPages } from './own-pages.tsx'

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
