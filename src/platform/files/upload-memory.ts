const MEGABYTE = 1024 * 1024

/** Bytes of uploads that lie in this process's memory at once, and those of one owner among them. */
const room = { all: 150 * MEGABYTE, each: 60 * MEGABYTE }

const held = new Map<string, number>()
let total = 0

/** What one upload holds while it is read and worked on. */
export interface HeldBytes {
  /** False when there is no room for so many bytes more. */
  add(bytes: number): boolean
  release(): void
}

/** Counts the bytes of one upload of an owner until they are released. */
export function holdBytes(owner: string): HeldBytes {
  let own = 0
  const change = (bytes: number) => {
    own += bytes
    total += bytes
    const left = (held.get(owner) ?? 0) + bytes
    if (left === 0) held.delete(owner)
    else held.set(owner, left)
  }
  return {
    add: bytes => {
      if (total + bytes > room.all || (held.get(owner) ?? 0) + bytes > room.each) return false
      change(bytes)
      return true
    },
    release: () => change(-own),
  }
}
