/** How long a session lasts without use, in minutes, and in all, in hours (spec check 69). */
export const sessionLimits = { idleMinutes: 60, hours: 12 } as const
