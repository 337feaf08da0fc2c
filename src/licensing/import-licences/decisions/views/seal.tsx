import { Details, Section, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Boxes } from '../../cases/views/boxes.tsx'
import { Goods } from '../../cases/views/goods.tsx'
import { words as caseWords } from '../../cases/words/case.ts'
import type { ShownCase } from '../../rules/show-case.ts'
import type { Decision } from '../../types.ts'
import { DecisionTextList } from '../../views/decision-text.tsx'
import { words } from '../../words/acts.ts'

export interface ToSealProps {
  readonly say: Say
  readonly shown: ShownCase
  readonly decision: Decision
}

/** All that is sealed: the decision with its file, the goods, the application as it stands with its answers. */
export function ToSeal({ say, shown, decision }: ToSealProps) {
  const { document, found, preparedDigest } = shown
  const { fileName: name, id } = decision
  return (
    <>
      <Section title={say(caseWords.decisions)}>
        <DecisionTextList say={say} decision={decision} goods={document.goods} />
        {name === undefined ? null : (
          <Text>
            <TextLink href={`/cases/${found.id}/papers/${id}`}>
              {say(caseWords.decisionFile, { name })}
            </TextLink>
          </Text>
        )}
      </Section>
      <Goods {...{ say, document }} requests={found.requests} />
      <Boxes say={say} document={document} />
      <Details summary={say(words.fingerprint)}>
        <Text size="sm">{preparedDigest}</Text>
      </Details>
    </>
  )
}
