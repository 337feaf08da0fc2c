import { formed } from '../../platform/fields.ts'

/** A country from an address. Code: not-found. */
export const countryField = formed(/^[A-Z]{2}$/, 'not-found')
