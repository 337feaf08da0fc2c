import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { unpackWoff } from './woff.ts'

/** A font for letters that Typst's own fonts lack. */
export interface Font {
  readonly family: string
  /** Below `node_modules`. */
  readonly file: string
  /** Who writes them, or which objects bear them. */
  readonly why: string
}

/** A font for one script, as Unicode names it. */
export interface ScriptFont extends Font {
  readonly script: string
}

const chinese = { family: 'Noto Sans S Chinese', file: '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf' }
const japanese = { family: 'Noto Sans Japanese', file: '@embedpdf/fonts-jp/fonts/NotoSansJP-Regular.otf' }
const korean = { family: 'Noto Sans Korean', file: '@embedpdf/fonts-kr/fonts/NotoSansKR-Regular.otf' }
const arabic = {
  family: 'Noto Naskh Arabic',
  file: '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf',
}

/** Every script with a font of its own; of two rows that show a letter, the first does. See decision 22. */
export const scriptFonts: readonly ScriptFont[] = [
  // Han letters have other forms in Japan and Korea: kana or hangul beside them tell which.
  { script: 'Hiragana', ...japanese, why: 'Japan' },
  { script: 'Katakana', ...japanese, why: 'Japan' },
  { script: 'Hangul', ...korean, why: 'Korea' },
  { script: 'Bopomofo', ...chinese, why: 'Taiwan' },
  { script: 'Han', ...chinese, why: 'China, Taiwan; seals and inscriptions of all East Asia' },
  { script: 'Han', ...japanese, why: 'letters of Japanese names that no Chinese font has' },
  { script: 'Arabic', ...arabic, why: 'the Arab countries, Iran, Afghanistan, Pakistan' },
  noto('@fontsource/noto-sans-hebrew', 'Israel; manuscripts, with their points'),
  noto('@fontsource/noto-sans-armenian', 'Armenia; khachkars, manuscripts'),
  noto('@fontsource/noto-sans-georgian', 'Georgia'),
  noto('@fontsource/noto-sans-ethiopic', 'Ethiopia, Eritrea'),
  noto('@fontsource/noto-sans-thai', 'Thailand'),
  noto('@fontsource/noto-sans-lao', 'Laos'),
  noto('@fontsource/noto-sans-khmer', 'Cambodia; inscriptions of Angkor'),
  noto('@fontsource/noto-sans-myanmar', 'Myanmar'),
  noto('@fontsource/noto-sans-tai-tham', 'manuscripts of Lan Na'),
  noto('@fontsource/noto-sans-cham', 'inscriptions of Champa'),
  noto('@fontsource/noto-sans-javanese', 'Java; manuscripts'),
  noto('@fontsource/noto-sans-balinese', 'Bali; palm leaves'),
  noto('@fontsource/noto-sans-sundanese', 'West Java'),
  noto('@fontsource/noto-sans-buginese', 'Sulawesi; manuscripts'),
  noto('@fontsource/noto-sans-devanagari', 'India, Nepal; Sanskrit'),
  noto('@fontsource/noto-sans-bengali', 'Bangladesh, India'),
  noto('@fontsource/noto-sans-gujarati', 'India; Jain manuscripts'),
  noto('@fontsource/noto-sans-gurmukhi', 'India; Sikh objects'),
  noto('@fontsource/noto-sans-oriya', 'India; palm leaves'),
  noto('@fontsource/noto-sans-tamil', 'India, Sri Lanka; bronzes'),
  noto('@fontsource/noto-sans-telugu', 'India'),
  noto('@fontsource/noto-sans-kannada', 'India'),
  noto('@fontsource/noto-sans-malayalam', 'India'),
  noto('@fontsource/noto-sans-sinhala', 'Sri Lanka'),
  noto('@fontsource/noto-sans-thaana', 'Maldives'),
  noto('@fontsource/noto-sans-grantha', 'inscriptions of South India'),
  noto('@fontsource/noto-sans-sharada', 'manuscripts of Kashmir'),
  noto('@fontsource/noto-sans-newa', 'manuscripts of Nepal'),
  noto('@fontsource/noto-sans-siddham', 'Buddhist objects of East Asia'),
  noto('@fontsource/noto-sans-brahmi', 'inscriptions of Ashoka and after'),
  noto('@fontsource/noto-sans-kharoshthi', 'Gandhara'),
  noto('@fontsource/noto-serif-tibetan', 'Tibet, Bhutan, Mongolia; thangkas'),
  noto('@fontsource/noto-sans-mongolian', 'Mongolia, Manchu seals'),
  noto('@fontsource/noto-sans-yi', 'China'),
  noto('@fontsource/noto-sans-syriac', 'Syria, Iraq, Turkey; manuscripts'),
  noto('@fontsource/noto-sans-samaritan', 'manuscripts of Nablus'),
  noto('@fontsource/noto-sans-coptic', 'Egypt; textiles, papyri'),
  noto('@fontsource/noto-sans-egyptian-hieroglyphs', 'Egypt'),
  noto('@fontsource/noto-sans-cuneiform', 'Iraq, Syria, Turkey; tablets, seals'),
  noto('@fontsource/noto-sans-old-persian', 'Iran'),
  noto('@fontsource/noto-sans-avestan', 'Iran; manuscripts'),
  noto('@fontsource/noto-sans-manichaean', 'Central Asia'),
  noto('@fontsource/noto-sans-old-turkic', 'Mongolia, Central Asia'),
  noto('@fontsource/noto-sans-phoenician', 'Lebanon and the Mediterranean'),
  noto('@fontsource/noto-sans-hatran', 'Hatra, Iraq'),
  noto('@fontsource/noto-sans-old-south-arabian', 'Yemen'),
  noto('@fontsource/noto-sans-old-north-arabian', 'Arabia, Syria, Jordan'),
  noto('@fontsource/noto-sans-linear-a', 'Crete'),
  noto('@fontsource/noto-sans-linear-b', 'Crete, Mycenae'),
  noto('@fontsource/noto-sans-cypriot', 'Cyprus'),
  noto('@fontsource/noto-sans-lycian', 'Turkey; tombs'),
  noto('@fontsource/noto-sans-lydian', 'Turkey'),
  noto('@fontsource/noto-sans-carian', 'Turkey, Egypt'),
  // The compiler takes the end of this name for a style.
  { ...noto('@fontsource/noto-sans-old-italic', 'Etruscan mirrors and vessels'), family: 'Noto Sans Old' },
  noto('@fontsource/noto-sans-gothic', 'manuscripts'),
  noto('@fontsource/noto-sans-runic', 'stones, amulets, jewellery'),
  noto('@fontsource/noto-sans-ogham', 'stones of Ireland'),
  noto('@fontsource/noto-sans-glagolitic', 'Slavonic manuscripts'),
  noto('@fontsource/noto-sans-tifinagh', 'the Berbers of North Africa'),
  { ...noto('@fontsource/noto-sans-nko', 'West Africa'), family: 'Noto Sans NKo' },
  noto('@fontsource/noto-sans-cherokee', 'North America'),
]

/** Fonts that any document may need: rarer Latin, Greek and Cyrillic letters, phonetics, symbols, notes, formulas. */
export const commonFonts: readonly Font[] = [
  {
    family: 'Noto Sans',
    file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    why: 'medieval Latin, Church Slavonic, phonetics',
  },
  { ...fontsource('@fontsource/noto-sans-symbols'), why: 'signs of apothecaries, alchemists and coins' },
  {
    ...fontsource('@fontsource/noto-sans-symbols-2', 'symbols'),
    why: 'ornaments, games, weights of Greece and Rome',
  },
  { ...fontsource('@fontsource/noto-music'), why: 'notes in manuscripts' },
]

/** The package of a script is called after it. */
function noto(name: string, why: string): ScriptFont {
  const script = wordsOf(subsetOf(name)).join('_')
  return { script, ...fontsource(name), why }
}

function fontsource(name: string, subset = subsetOf(name)) {
  const [, family = ''] = name.split('/')
  return { family: wordsOf(family).join(' '), file: `${name}/files/${family}-${subset}-400-normal.woff` }
}

function subsetOf(name: string): string {
  return name.replace(/^@fontsource\/noto-(sans-|serif-)?/, '')
}

function wordsOf(name: string): readonly string[] {
  return name.split('-').map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
}

const lettersOf = new Map(scriptFonts.map(({ script }) => [script, new RegExp(`\\p{scx=${script}}`, 'u')]))

/** The fonts that show a text, in the order in which they are asked for a letter. */
export function fontsFor(text: string): readonly Font[] {
  const needed = scriptFonts.filter(({ script }) => lettersOf.get(script)?.test(text))
  return [...needed, ...commonFonts]
}

/** Fonts as the compiler takes them: files that it reads when it needs them, or what was packed in others. */
export function fontArguments(fonts: readonly Font[]) {
  const paths = [...new Set(fonts.map(font => join(root, 'node_modules', font.file)))]
  const isPacked = (path: string) => path.endsWith('.woff')
  // The compiler breaks down when files come before bytes.
  return [
    { fontBlobs: paths.filter(isPacked).map(path => unpackWoff(readFileSync(path))) },
    { fontPaths: paths.filter(path => !isPacked(path)) },
  ]
}
