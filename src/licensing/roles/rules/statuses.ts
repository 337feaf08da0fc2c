import type { RoleStatus, RoleStep } from '../types.ts'

/** What becomes of a role; a step that is not listed is refused. */
export const roleTransitions: Readonly<Record<RoleStatus, Readonly<Partial<Record<RoleStep, RoleStatus>>>>> =
  {
    requested: { approve: 'valid', reject: 'rejected', end: 'ended' },
    valid: { suspend: 'suspended', end: 'ended' },
    suspended: { restore: 'valid', end: 'ended' },
    rejected: {},
    ended: {},
  }

/** The status after a step, or nothing when the step is not open. */
export function roleAfter(status: RoleStatus, step: RoleStep): RoleStatus | undefined {
  return roleTransitions[status][step]
}

/** The steps that an administrator may take with a colleague's role. */
export function openRoleSteps(status: RoleStatus): readonly ('suspend' | 'restore' | 'end')[] {
  const steps = status === 'requested' ? [] : (['suspend', 'restore', 'end'] as const)
  return steps.filter(step => roleAfter(status, step) !== undefined)
}
