/** Signs that nobody sees and that a document shall not carry, each kind with its reason. */
const invisible = [
  // Controls and halves of letters are no text; of the noncharacters and U+FEFF, PDF/UA forbids some.
  String.raw`[^\P{Cc}\n\t]`,
  String.raw`\p{Cs}`,
  String.raw`\p{Noncharacter_Code_Point}`,
  String.raw`\u{feff}`,
  // Would print a hyphen that nobody wrote where a line ends.
  String.raw`\u{ad}`,
  // Only say where a line may end, or nothing at all; whoever copies the text would take them along.
  String.raw`[\u{200b}\u{2060}-\u{2064}]`,
  // Turn the letters round: what is printed would not be what is copied.
  String.raw`[\u{202a}-\u{202e}\u{206a}-\u{206f}]`,
  // Tags and annotations of other formats.
  String.raw`[\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]`,
]

const pattern = new RegExp(invisible.join('|'), 'gu')

/** A text as it is printed: as it is, without what nobody sees. Joiners, points and direction marks stay. */
export function settle(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(pattern, '')
}
