/** Where a notified application stands for the officers of its home State; without an identifier, all of them. */
export function elsewhereAddress(id = '', below = ''): string {
  return id === '' ? '/cases/elsewhere' : `/cases/elsewhere/${id}${below}`
}
