import { Alert, controlId, List, TextLink } from '../../../../platform/ui/index.ts'
import { saidDates } from '../../../../platform/words/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { evidencePhrases, viewPhrases } from '../../../goods/views/choice-labels.ts'
import { sayCitation } from '../../../words.ts'
import { nameOfAnswer } from '../../boxes/controls.ts'
import type { PageName } from '../../boxes/layout.ts'
import { sayLanguage } from '../../boxes/say.ts'
import { words } from '../../words.ts'
import { gapWords } from '../words/gaps.ts'
import type { Placed } from './placed-gaps.ts'

const sentences: Readonly<Record<string, Phrase>> = gapWords
const views: Readonly<Record<string, Phrase>> = viewPhrases
const kinds: Readonly<Record<string, Phrase>> = evidencePhrases

/** A gap or warning as a person reads it. */
export function sayPlaced(say: Say, { code, control, citation, values }: Placed): string {
  const name = nameOfAnswer(control)
  const view = views[String(values.view)]
  const kind = kinds[String(values.kind)]
  const { language, languages } = values
  const isOfHolder = code === 'missing' && control.startsWith('holder')
  const sentence = isOfHolder ? gapWords['holder-missing'] : sentences[code]
  return say(sentence ?? gapWords.other, {
    ...saidDates(say, values),
    ...saidCountries(say, values),
    ...(typeof language === 'string' ? { language: sayLanguage(say, language) } : {}),
    ...(typeof languages === 'string' ? { languages: sayLanguages(say, languages) } : {}),
    citation: sayCitation(say, citation),
    name: name ? say(name) : '',
    view: view ? say(view) : '',
    kind: kind ? say(kind) : '',
  })
}

function saidCountries(say: Say, values: Placed['values']) {
  const { country, countryOfImport, firstAdmittedIn } = values
  return {
    ...(typeof country === 'string' ? { country: say.country(country) } : {}),
    ...(typeof countryOfImport === 'string' ? { countryOfImport: say.country(countryOfImport) } : {}),
    ...(typeof firstAdmittedIn === 'string' ? { firstAdmittedIn: say.country(firstAdmittedIn) } : {}),
  }
}

function sayLanguages(say: Say, codes: string): string {
  return say.list(codes.split(' ').flatMap(code => (code === '' ? [] : sayLanguage(say, code))))
}

export interface GapLinksProps {
  readonly say: Say
  /** Of the draft. */
  readonly address: string
  readonly gaps: readonly Placed[]
}

/** Every gap with its article, each leading to where it can be filled. */
export function GapLinks({ say, address, gaps }: GapLinksProps) {
  const items = gaps.map(gap => {
    const text = sayWithGood(say, gap, sayPlaced(say, gap))
    if (gap.control.startsWith('holder')) return text
    return <TextLink href={`${address}/${gap.href}#${controlId(gap.control)}`}>{text}</TextLink>
  })
  return <List items={items} />
}

/** Of several goods it is said which one is meant. */
function sayWithGood(say: Say, { good }: Pick<Placed, 'good'>, text: string): string {
  return good === undefined ? text : say(words.ofGood, { number: good, text })
}

const pageNames = {
  import: words.stepImport,
  good: words.stepGood,
  photographs: words.stepPhotographs,
  provenance: words.stepProvenance,
  summary: words.stepSummary,
} as const satisfies Record<PageName, Phrase>

export interface MissingProps extends GapLinksProps {
  /** Where the page stands below the document. */
  readonly here: string
  readonly warnings: readonly Placed[]
}

/** What is missing on this page, how much on others, and what is worth checking here. */
export function Missing({ say, address, here, gaps, warnings }: MissingProps) {
  const elsewhere = countedByPage(say, gaps).filter(({ href }) => href !== here)
  return (
    <>
      <MissingHere say={say} address={address} gaps={gaps.filter(({ href }) => href === here)} />
      <Warnings say={say} address={address} gaps={warnings.filter(({ href }) => href === here)} />
      <List
        items={elsewhere.map(({ href, count, step }) => (
          <TextLink href={`${address}/${href}`}>{say(words.missingElsewhere, { count, step })}</TextLink>
        ))}
      />
    </>
  )
}

function MissingHere({ say, address, gaps }: GapLinksProps) {
  if (gaps.length === 0) return <Alert tone="success">{say(words.missingNone)}</Alert>
  return (
    <Alert tone="info" title={say(words.missingTitle)}>
      <GapLinks say={say} address={address} gaps={gaps} />
    </Alert>
  )
}

/** How much is missing on each page, in the order of the gaps. */
function countedByPage(say: Say, gaps: readonly Placed[]) {
  return [...Map.groupBy(gaps, ({ href }) => href)].flatMap(([href, found]) => {
    const [first] = found
    if (first === undefined) return []
    return [{ href, count: found.length, step: sayWithGood(say, first, say(pageNames[first.page])) }]
  })
}

/** What is worth checking; nothing when there is nothing. */
export function Warnings({ say, address, gaps }: GapLinksProps) {
  return gaps.length === 0 ? null : (
    <Alert tone="warning" title={say(words.warningsTitle)}>
      <p>{say(words.warningsText)}</p>
      <GapLinks say={say} address={address} gaps={gaps} />
    </Alert>
  )
}
