const DAY = 86_400_000

/** Stamps from before this instant are renewed now. */
export function renewedBefore(
  { renewStampsAfterDays }: { readonly renewStampsAfterDays: number },
  now: Date,
): Date {
  return new Date(now.getTime() - renewStampsAfterDays * DAY)
}
