import type { BoxId } from '../../../law/boxes.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

const boxNames: Readonly<Partial<Record<BoxId, Phrase>>> = {
  'I.4': words.box4,
  'I.5': words.box5,
  'I.6': words.box6,
  'Import date': words.boxDate,
  Language: words.boxLanguage,
  'I.7': words.box7,
  'I.8': words.box8,
  'I.9': words.box9,
  'I.11': words.box11,
  'I.11 reason': words.box11Reason,
  'I.12': words.box12,
  'I.14': words.box14,
  'I.15 type': words.box15Type,
  'I.15 materials': words.box15Materials,
  'I.15 techniques': words.box15Techniques,
  'I.15 title': words.box15Title,
  'I.15 subject': words.box15Subject,
  'I.15 dating': words.box15Dating,
  'I.15 maker': words.box15Maker,
  'I.15 origin': words.box15Origin,
  'I.15 description': words.box15Description,
  'I.15 customs value': words.box15Value,
  'I.16 other views': words.box16Views,
  'I.16 marks': words.box16Marks,
  'I.16 distinguishing features': words.box16Features,
  'I.16 inscriptions': words.box16Inscriptions,
  'I.16 weight': words.box16Weight,
  'I.16 shape': words.box16Shape,
  'I.16 measurements': words.box16Measurements,
  'I.16 quantity': words.box16Quantity,
  'I.19': words.box19,
  'I.20': words.box20,
}
const phrases: Readonly<Record<string, Phrase>> = boxNames

/** A box by its official number and its name: "I.15 Title". */
export function sayBox(say: Say, box: string): string {
  const [number] = /^I\.\d+/.exec(box) ?? []
  const phrase = phrases[box]
  return [number, phrase === undefined ? undefined : say(phrase)].filter(Boolean).join(' ') || box
}
