import type { OperatorLine } from '../../types.ts'

/** How many typing errors a word may have and still be meant. */
function errorsIn(word: string): number {
  if (/^\p{N}/u.test(word)) return word.length < 6 ? 0 : 1
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/** Whether each word is in a folded text, or begins one of its words but for a typing error. */
export function isNearlyIn(words: readonly string[], text: string): boolean {
  const known = text.split(' ')
  return words.every(
    word => text.includes(word) || (errorsIn(word) > 0 && known.some(other => isNearly(word, other))),
  )
}

/** At most how many near hits are shown. */
const MOST_NEAR = 5

/** Of operators that look alike those that are meant but for a typing error, without those that were found. */
export function pickNear(
  words: readonly string[],
  like: readonly (OperatorLine & { readonly searchText: string })[],
  found: readonly OperatorLine[],
): readonly OperatorLine[] {
  const near = like.filter(({ id, searchText }) => {
    const isFound = found.some(one => one.id === id)
    return !isFound && isNearlyIn(words, searchText)
  })
  return near.slice(0, MOST_NEAR)
}

function isNearly(word: string, known: string): boolean {
  const allowed = errorsIn(word)
  if (known.length < word.length - allowed) return false
  const lengths = new Set([0, -1, 1].map(more => Math.min(word.length + more, known.length)))
  return [...lengths].some(length => countErrors(word, known.slice(0, length)) <= allowed)
}

/** Letters that are missing, added, changed or swapped with the next one (optimal string alignment). */
export function countErrors(left: string, right: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let at = 0; at < left.length; at++) {
    const next = [at + 1]
    for (let column = 0; column < right.length; column++) {
      const isSame = left[at] === right[column]
      const isSwapped = at > 0 && left[at] === right[column - 1] && left[at - 1] === right[column]
      next.push(
        Math.min(
          Number(next[column]) + 1,
          Number(row[column + 1]) + 1,
          Number(row[column]) + (isSame ? 0 : 1),
          isSwapped ? Number(before[column - 1]) + 1 : Infinity,
        ),
      )
    }
    ;[before, row] = [row, next]
  }
  return Number(row[right.length])
}
