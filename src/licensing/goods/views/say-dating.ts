import type { DatingFacts } from '../../../law/dating.ts'
import type { Say } from '../../../platform/words/words.ts'
import { choiceWords } from '../words.ts'
import { centuryPartPhrases } from './choice-labels.ts'

/** A dating as people say it: "around 1790", "first half of the 18. century". */
export function sayDating(say: Say, dating: DatingFacts | null | undefined): string | undefined {
  const said = dating ? sayWritten(say, dating) : undefined
  return said && dating?.isApproximate ? say(choiceWords.datingAround, { dating: said }) : said
}

function sayWritten(say: Say, dating: DatingFacts): string | undefined {
  switch (dating.kind) {
    case 'year':
      return typeof dating.year === 'number' ? sayYear(say, dating.year) : undefined
    case 'day':
      return dating.day ? say.plainDate(dating.day) : undefined
    case 'years':
      return sayYears(say, sayYear(say, dating.earliestYear), sayYear(say, dating.latestYear))
    case 'century':
      return sayCentury(say, dating)
    case 'millennium':
      return sayEra(say, dating.millennium, millennium => say(choiceWords.datingMillennium, { millennium }))
    case 'geological era':
      return dating.geologicalEra ?? undefined
    default:
      return undefined
  }
}

function sayCentury(say: Say, { century, centuryPart }: DatingFacts): string | undefined {
  return sayEra(say, century, number =>
    centuryPart
      ? say(choiceWords.datingCenturyPart, { part: say(centuryPartPhrases[centuryPart]), century: number })
      : say(choiceWords.datingCentury, { century: number }),
  )
}

// Years stand without marks between thousands.
function sayYear(say: Say, year: number | null | undefined): string {
  if (typeof year !== 'number') return '?'
  return year < 0 ? say(choiceWords.yearBefore, { year: String(-year) }) : String(year)
}

function sayEra(
  say: Say,
  number: number | null | undefined,
  sayNumber: (number: number) => string,
): string | undefined {
  if (typeof number !== 'number') return undefined
  const time = sayNumber(Math.abs(number))
  return number < 0 ? say(choiceWords.before, { time }) : time
}

function sayYears(say: Say, from: string, to: string): string {
  return from === to ? from : say(choiceWords.datingYears, { from, to })
}
