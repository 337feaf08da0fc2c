/** The words of texts as they are searched: lower case, without accents, letters and digits only. */
export function searchWordsOf(texts: readonly (string | null | undefined)[]): readonly string[] {
  const words = texts.flatMap(text => split(text ?? ''))
  return [...new Set(words)].slice(0, 200)
}

function split(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => word.slice(0, 40))
}
