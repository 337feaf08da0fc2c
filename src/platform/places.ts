/** Places of which only so many are taken at once, in all and by one. */
export interface Places {
  /** Takes a place for somebody: gives how to leave it, once, or nothing where none is free. */
  take(whose: string): (() => void) | undefined
  taken(): number
}

/** Opens places; `mostOfOne` keeps one from taking those of all others. */
export function openPlaces({ most, mostOfOne }: { most: number; mostOfOne: number }): Places {
  const byOne = new Map<string, number>()
  let taken = 0
  const leave = (whose: string) => {
    taken -= 1
    const left = (byOne.get(whose) ?? 1) - 1
    if (left === 0) byOne.delete(whose)
    else byOne.set(whose, left)
  }
  return {
    taken: () => taken,
    take: whose => {
      const own = byOne.get(whose) ?? 0
      if (taken >= most || own >= mostOfOne) return undefined
      taken += 1
      byOne.set(whose, own + 1)
      return () => leave(whose)
    },
  }
}
