import { DescriptionList, Details, Section } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { saidParts } from '../../../documents/boxes/said.ts'
import type { Document } from '../../../documents/types.ts'
import { words } from '../words/case.ts'

/** All boxes of the application as it stands with its answers, part by part, folded away where there are many goods. */
export function Boxes({ say, document }: { readonly say: Say; readonly document: Document }) {
  const isOpen = document.goods.length === 1
  return (
    <Section title={say(words.boxes)} id="boxes">
      {saidParts(say, document).map(part => (
        <Details key={part.title} summary={part.title} open={isOpen}>
          <DescriptionList
            rows={part.boxes.map(({ box, name, value }) => ({ label: `${box} ${name}`.trim(), value }))}
          />
        </Details>
      ))}
    </Section>
  )
}
