import { maySee } from '../../../law/access.ts'
import { waitsFor } from '../rules/projection.ts'
import type { ApplicationElsewhere, ElsewhereStanding } from './types.ts'

type Application = Pick<ApplicationElsewhere, 'authorityId' | 'status' | 'subState' | 'flags'>

/**
 * What the State that was notified can do: send information until the decision, then read the decision as every authority
 * does. Source: IR 9(3), IR 19.
 */
export function elsewhereStanding(application: Application, reader: string | undefined): ElsewhereStanding {
  const { authorityId, status, subState } = application
  if (authorityId === reader) return 'readable'
  if (waitsFor(application) !== undefined) return 'open'
  return maySee('home authority', { documentType: 'ICG-L', status, subState }) ? 'readable' : 'closed'
}
