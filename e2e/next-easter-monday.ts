import { westernEaster } from '../src/law/calendars/easter.ts'
import { addDays } from '../src/law/iso-date.ts'

/** A public holiday of next year, never at a weekend: one that the administrator of Denmark may strike. */
export const nextEasterMonday = addDays(westernEaster(new Date().getUTCFullYear() + 1), 1)
