import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addAccessPages } from '../access/pages/index.tsx'
import { addDraftPages } from '../drafts/pages/index.ts'
import { addEvidencePages } from '../evidence/pages/index.tsx'
import { addLinkPages } from '../links/pages.tsx'
import { addPhotographPages } from '../photographs/pages/index.tsx'
import { addGoodsPages } from '../several/pages/index.tsx'
import { addSignPages, type SignedKind } from '../signing/pages/index.tsx'
import { addAuthorityBoxPages } from './authority-boxes.tsx'
import { addShowPages } from './show.tsx'

/** Documents of a kind for people: begin, fill in, sign, read, copy, correct, delete. */
export function addDocumentPages(server: FastifyInstance, site: Site, signed: SignedKind): void {
  const { kind } = signed
  addDraftPages(server, site, kind)
  addGoodsPages(server, site, kind)
  addPhotographPages(server, site, kind)
  addEvidencePages(server, site, kind)
  addSignPages(server, site, signed)
  addShowPages(server, site, kind)
  addAuthorityBoxPages(server, site, kind)
  addLinkPages(server, site, kind)
  addAccessPages(server, site, kind)
}
