import type {
  EvidenceAsked,
  EvidenceKind,
  EvidenceLine,
  EvidenceState,
} from '../../../../law/evidence-checklist.ts'
import {
  Button,
  Card,
  Details,
  FieldSet,
  List,
  StatusTag,
  Text,
  TextLink,
  type Tone,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { evidencePhrases } from '../../../goods/views/choice-labels.ts'
import { type SaidPaper, sayPapers } from '../../../goods/views/papers.ts'
import type { CountryLaw } from '../../../law-library/types.ts'
import { CountryLawHint } from '../../../law-library/views/country-law-hint.tsx'
import { sayCitation } from '../../../words.ts'
import { words as documentWords } from '../../words.ts'
import { checklistWords as words } from '../words.ts'

/** One good with its list, and what its country's laws asked of it. */
export interface CheckedGood {
  readonly good: Good
  /** Among several goods. */
  readonly name: string | undefined
  readonly lines: readonly EvidenceLine[]
  readonly law: CountryLaw | undefined
}

interface GoodProps extends CheckedGood {
  readonly say: Say
  /** Of the document. */
  readonly address: string
}

const kinds: Readonly<Record<EvidenceKind, Phrase>> = {
  ...evidencePhrases,
  DECLARATION: words.declaration,
  PHOTOGRAPHS: words.photographs,
}

const asked: Readonly<Record<EvidenceAsked, Phrase>> = {
  always: words.always,
  'by the law of the country': words.byCountry,
  'one of two': words.oneOfTwo,
  'freely assessed': words.free,
}

const states: Readonly<Record<Exclude<EvidenceState, 'open'>, { phrase: Phrase; tone: Tone }>> = {
  met: { phrase: words.stateMet, tone: 'success' },
  'with the signature': { phrase: words.stateSignature, tone: 'neutral' },
  missing: { phrase: words.stateMissing, tone: 'warning' },
  absent: { phrase: words.stateAbsent, tone: 'info' },
}

/** What the law asks for as evidence of a good, and what there is of it. */
export function Checklist(props: GoodProps) {
  const { say, good, name, lines, law } = props
  const title = name === undefined ? say(words.title) : say(words.ofGood, { good: name })
  const open = lines.filter(({ state }) => state === 'open')
  return (
    <FieldSet say={say} legend={title} section>
      {law === undefined ? null : <CountryLawHint say={say} law={law} />}
      {law === undefined || law.when !== undefined ? null : <Text>{say(words.leftUnknown)}</Text>}
      <Button
        variant="secondary"
        name="do"
        value={`answers:${good.id}`}
        label={name && say(words.answerOf, { good: name })}
      >
        {say(words.answer)}
      </Button>
      {lines.map(line => (line.state === 'open' ? null : <Line key={line.kind} {...props} line={line} />))}
      <Details summary={say(words.otherTitle)}>
        <Text>{say(words.otherText)}</Text>
        <List items={open.map(({ kind }) => say(kinds[kind]))} />
        <Add {...{ say, good }} what={[say(words.otherTitle), name].filter(Boolean).join(', ')} />
      </Details>
    </FieldSet>
  )
}

function Line({ say, address, good, name, line }: GoodProps & { readonly line: EvidenceLine }) {
  const { kind, state, reason, citation } = line
  const shown = state === 'open' ? undefined : states[state]
  const isPaper = kind !== 'DECLARATION' && kind !== 'PHOTOGRAPHS'
  const what = [say(kinds[kind]), name].filter(Boolean).join(', ')
  return (
    <Card
      title={say(kinds[kind])}
      corner={shown && <StatusTag tone={shown.tone}>{say(shown.phrase)}</StatusTag>}
      actions={isPaper ? <Add {...{ say, good, what, kind }} /> : undefined}
    >
      <Text size="sm" quiet>
        {say(asked[line.asked], { citation: sayCitation(say, citation) })}
      </Text>
      {reason === undefined ? null : <Text>{say(words.because, { reason })}</Text>}
      <Papers {...{ say, address }} papers={papersOf(say, good, line)} />
    </Card>
  )
}

/** The papers of a kind, their translations with them. */
function papersOf(say: Say, { supportingDocuments }: Good, { papers }: EvidenceLine): readonly SaidPaper[] {
  return sayPapers(say, supportingDocuments).filter(
    ({ paper }) => papers.includes(paper.id) || papers.includes(paper.translationOf ?? ''),
  )
}

interface PapersProps {
  readonly say: Say
  readonly address: string
  readonly papers: readonly SaidPaper[]
}

function Papers({ say, address, papers }: PapersProps) {
  const items = papers.map(({ paper: { id, name }, text, isTranslated }) => {
    const removal = isTranslated ? documentWords.removeDocumentAndTranslations : documentWords.removeDocument
    return (
      <>
        <TextLink href={`${address}/supporting-documents/${id}`}>{`${text} – ${name}`}</TextLink>{' '}
        <Button variant="quiet" name="do" value={`remove:${id}`} label={say(removal, { name })}>
          {say(documentWords.remove)}
        </Button>
      </>
    )
  })
  return items.length === 0 ? null : <List items={items} />
}

interface AddProps {
  readonly say: Say
  readonly good: Good
  readonly what: string
  readonly kind?: EvidenceKind
}

function Add({ say, good, what, kind }: AddProps) {
  return (
    <Button
      variant="secondary"
      name="do"
      value={`add:${[good.id, kind].filter(Boolean).join('.')}`}
      label={say(words.addOf, { what })}
    >
      {say(words.add)}
    </Button>
  )
}
