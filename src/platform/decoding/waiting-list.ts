/** Things that wait, in the order of their owners' turns: after each of one owner comes one of every other. */
export interface WaitingList<Item> {
  /** False when there is no room left, for anybody or for this owner. */
  add(owner: string, item: Item): boolean
  /** Takes what is next. */
  next(): Item | undefined
  /** Takes one out that waits no longer. */
  remove(owner: string, item: Item): void
}

/** How many may wait, and how many of them may be of one owner. */
export interface Room {
  readonly all: number
  readonly each: number
}

/** An empty waiting list. */
export function createWaitingList<Item>(room: Room): WaitingList<Item> {
  // A map keeps the order in which owners were put in: whoever had a turn is put in again, at the end.
  const owners = new Map<string, readonly Item[]>()
  let size = 0
  const set = (owner: string, items: readonly Item[]) => {
    size += items.length - (owners.get(owner)?.length ?? 0)
    if (items.length === 0) owners.delete(owner)
    else owners.set(owner, items)
  }
  return {
    add: (owner, item) => {
      const items = owners.get(owner) ?? []
      if (size >= room.all || items.length >= room.each) return false
      set(owner, [...items, item])
      return true
    },
    next: () => {
      const [turn] = owners
      if (turn === undefined) return undefined
      const [owner, [item, ...others]] = turn
      set(owner, [])
      set(owner, others)
      return item
    },
    remove: (owner, item) => {
      const items = owners.get(owner) ?? []
      set(
        owner,
        items.filter(one => one !== item),
      )
    },
  }
}
