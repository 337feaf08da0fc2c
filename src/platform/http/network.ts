const GROUPS_OF_NETWORK = 4

/** The network of an address: IPv4 as it is, also where it is mapped into IPv6; of IPv6 the first 64 bits. */
export function networkOf(address: string): string {
  const bare = address.split('%')[0]?.toLowerCase() ?? ''
  const mapped = /^(?:0*:)*(?:::)?ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  if (mapped !== undefined) return mapped
  if (!bare.includes(':')) return bare
  const [front = '', back] = bare.split('::')
  const first = front.split(':').filter(group => group !== '')
  const last = back === undefined ? [] : back.split(':').filter(group => group !== '')
  const zeros = new Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  const groups = [...first, ...zeros, ...last].map(group => group.replace(/^0+(?=.)/, ''))
  return `${groups.slice(0, GROUPS_OF_NETWORK).join(':')}::/64`
}
