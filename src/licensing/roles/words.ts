import { defineWords } from '../../platform/words/words.ts'
import { askingWords } from './words/asking.ts'
import { decidingWords } from './words/deciding.ts'

export const words = defineWords('roles', { ...askingWords, ...decidingWords })
