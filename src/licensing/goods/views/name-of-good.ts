import type { GoodDetails } from '../types.ts'

/** What a good is called in lists: its title, else what it shows, else its kind in the holder's words. */
export function nameOfGood({ title, subject, typeOther }: GoodDetails): string {
  return title ?? subject ?? typeOther ?? ''
}
