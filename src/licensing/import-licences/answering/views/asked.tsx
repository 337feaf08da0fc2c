import { DescriptionList, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { nameOfBox } from '../../../documents/boxes/said.ts'
import { sayGood } from '../../../documents/form/views/step-page.tsx'
import type { Document } from '../../../documents/types.ts'
import { evidencePhrases } from '../../../goods/views/choice-labels.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import type { InformationRequest } from '../../types.ts'
import { words } from '../words/answer.ts'

export interface AskedProps {
  readonly say: Say
  readonly request: InformationRequest
  readonly document: Document
}

/** What the authority asks: its words, and the boxes, goods and papers that they are about. */
export function Asked({ say, request, document }: AskedProps) {
  const { documentLanguage } = document.content
  return (
    <>
      {request.text.split('\n').map(line => (
        <Text key={line} language={documentLanguage ?? undefined}>
          {line}
        </Text>
      ))}
      <DescriptionList rows={rowsOf({ say, request, document })} />
    </>
  )
}

function rowsOf({ say, request, document }: AskedProps) {
  const { boxes, papers } = request
  const rows = [
    { label: say(words.askedBoxes), value: boxes.map(box => nameOfBox(say, box)).join(' · ') },
    { label: say(words.askedGoods), value: sayGoods(say, request, document) },
    { label: say(words.askedPapers), value: papers.map(type => say(evidencePhrases[type])).join(' · ') },
  ]
  return rows.filter(({ value }) => value !== '')
}

function sayGoods(say: Say, { goods }: InformationRequest, document: Document): string {
  if (document.goods.length === 1) return ''
  if (goods.length === 0) return say(words.allGoods)
  return document.goods
    .flatMap(({ id, details }, index) =>
      goods.includes(id) ? sayGood(say, { number: index + 1, name: nameOfGood(details) }) : [],
    )
    .join(' · ')
}
