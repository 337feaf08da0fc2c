import type { TypedOperator } from '../types.ts'

const MOST_ADDRESSES = 20
const MOST_IDENTIFIERS = 10

/** What an add or remove button does to the form; any other step leaves it as it is. */
export function editTyped(typed: TypedOperator, step: string): TypedOperator {
  const [what, position] = step.split('.')
  const index = Number(position)
  if (what === 'add-address' && typed.addresses.length < MOST_ADDRESSES) {
    const country = typed.addresses[0]?.country ?? ''
    return { ...typed, addresses: [...typed.addresses, { street: '', postalCode: '', city: '', country }] }
  }
  if (what === 'remove-address' && typed.addresses.length > 1) return withoutAddress(typed, index)
  if (what === 'add-identifier' && typed.identifiers.length < MOST_IDENTIFIERS) {
    return { ...typed, identifiers: [...typed.identifiers, { type: 'national', value: '' }] }
  }
  if (what === 'remove-identifier') {
    return { ...typed, identifiers: typed.identifiers.filter((_, row) => row !== index) }
  }
  return typed
}

/** The star falls back to the first address; the globe has to be pressed again. */
function withoutAddress(typed: TypedOperator, index: number): TypedOperator {
  const moved = (position: string, fallback: string) => {
    if (position === String(index)) return fallback
    return Number(position) > index ? String(Number(position) - 1) : position
  }
  return {
    ...typed,
    addresses: typed.addresses.filter((_, row) => row !== index),
    mainAddress: moved(typed.mainAddress, '0'),
    activityAddress: moved(typed.activityAddress, ''),
  }
}
