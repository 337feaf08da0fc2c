/** Hours for which the system must have been unavailable, strictly exceeded, before templates may be used. Source: IR 23. */
export const outageOverHours = 8

/** Whether the public templates may be used; afterwards the same is recorded in the system. Source: IR 23; V-32. */
export function mayUseTemplates(unavailableSince: Date, now: Date): boolean {
  const millisecondsPerHour = 3_600_000
  return now.getTime() - unavailableSince.getTime() > outageOverHours * millisecondsPerHour
}
