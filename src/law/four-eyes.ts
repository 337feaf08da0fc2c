/** Who prepared a decision and who would seal it, by any identity that two people never share. */
export interface Sealing {
  /** The clock has an identity of its own: what it prepared, one person seals. Source: Default 48. */
  readonly preparedBy: string
  readonly sealer: string
  /** Whether the authority wants two people for every decision. */
  readonly isFourEyes: boolean
}

/** Whether another person has to seal: with four eyes nobody seals what they prepared. Source: Default 45, 48. */
export function isOtherSealerNeeded({ preparedBy, sealer, isFourEyes }: Sealing): boolean {
  return isFourEyes && preparedBy === sealer
}
