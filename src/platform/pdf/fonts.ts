import { join } from 'node:path'
import { root } from '../root.ts'

/** Folders of fonts, for scripts that Typst's own do not show: Latin, Greek, Cyrillic and Hebrew are built in. */
export const fontFolders: readonly string[] = [
  '@embedpdf/fonts-sc/fonts',
  '@embedpdf/fonts-kr/fonts',
  '@embedpdf/fonts-arabic/fonts',
  ...folders('@expo-google-fonts/noto-sans-armenian'),
  ...folders('@expo-google-fonts/noto-sans-devanagari'),
  ...folders('@expo-google-fonts/noto-sans-ethiopic'),
  ...folders('@expo-google-fonts/noto-sans-georgian'),
  ...folders('@expo-google-fonts/noto-sans-khmer'),
  ...folders('@expo-google-fonts/noto-sans-thai'),
  ...folders('@expo-google-fonts/noto-serif-tibetan'),
].map(folder => join(root, 'node_modules', folder))

function folders(family: string): readonly string[] {
  return ['400Regular', '700Bold'].map(weight => `${family}/${weight}`)
}
