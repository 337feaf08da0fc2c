import { Button, Card, Section, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayTime } from '../../../words.ts'
import type { CaseOpinion } from '../types.ts'
import { words } from '../words/of-case.ts'
import { Standing } from './standing.tsx'

export interface OpinionsProps {
  readonly say: Say
  readonly country: string
  readonly opinions: readonly CaseOpinion[]
}

/** The opinions of a case, each with the way to its thread; nothing where none was asked for. */
export function OpinionsOfCase({ say, country, opinions }: OpinionsProps) {
  if (opinions.length === 0) return null
  return (
    <Section title={say(words.title)} id="opinions">
      {opinions.map(opinion => (
        <OneOpinion key={opinion.id} {...{ say, country, opinion }} />
      ))}
    </Section>
  )
}

interface OneProps extends Pick<OpinionsProps, 'say' | 'country'> {
  readonly opinion: CaseOpinion
}

function OneOpinion({ say, country, opinion }: OneProps) {
  const { id, documentId, number, askedName, standing, messages } = opinion
  const given = messages.find(({ isOpinion }) => isOpinion)
  return (
    <Card
      level={3}
      title={say(words.opinion, { number, name: askedName })}
      corner={<Standing say={say} standing={standing} />}
      actions={
        <Button
          variant="secondary"
          href={`/cases/${documentId}/opinions/${id}`}
          label={say(words.openLabel, { number })}
        >
          {say(words.open)}
        </Button>
      }
    >
      {opinionLines(say, country, opinion).map(line => (
        <Text key={line} size="sm" quiet>
          {line}
        </Text>
      ))}
      <p class="k-lines">{given?.text ?? opinion.question}</p>
    </Card>
  )
}

/** When and by whom it was asked for, and what became of it. */
export function opinionLines(say: Say, country: string, opinion: CaseOpinion): readonly string[] {
  const at = (date: Date | undefined) => (date === undefined ? '' : sayTime(say, country, date))
  const { askedAt, askedByName, wishedOn, expiresAt, declaredAt, givenAt, givenByName = '' } = opinion
  const { declinedAt, declinedByName = '', declinedReason = '', takenBackAt, takenBackReason = '' } = opinion
  const { expertEmail: email = '', standing } = opinion
  return [
    say(words.askedOn, { when: at(askedAt), name: askedByName }),
    ...(wishedOn ? [say(words.wished, { day: say.fullDate(wishedOn) })] : []),
    ...(standing === 'invited' ? [say(words.invitedAt, { email, until: at(expiresAt) })] : []),
    ...(declaredAt ? [say(words.declared, { when: at(declaredAt) })] : []),
    ...(givenAt ? [say(words.givenBy, { when: at(givenAt), name: givenByName })] : []),
    ...(declinedAt
      ? [say(words.declinedBy, { when: at(declinedAt), name: declinedByName, reason: declinedReason })]
      : []),
    ...(takenBackAt ? [say(words.takenBack, { when: at(takenBackAt), reason: takenBackReason })] : []),
  ]
}
