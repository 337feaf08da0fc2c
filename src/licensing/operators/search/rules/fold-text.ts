/** Letters that Unicode does not take apart, as people write them without. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ς: 'σ',
  }),
)

/**
 * A text as it is compared in the register: lower case, no accents, words of letters or of digits parted by single
 * spaces. Danish and German double letters count as one, so that København, Kobenhavn and Koebenhavn are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[øæœßłđðþħıς]/g, letter => plainLetters.get(letter) ?? letter)
    .replace(/(?<=\p{L})[.'’ʼ´`/](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .replace(/aa|ae|oe|ue/g, pair => pair.charAt(0))
    .trim()
}

export const squeeze = (folded: string) => folded.replaceAll(' ', '')
