import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { MovableClock } from '../../src/platform/clock.ts'
import { languageChoices } from '../../src/platform/http/language.ts'
import { leadTo, showPage } from '../../src/platform/http/respond.ts'
import { takeJson } from '../../src/platform/http/take-forms.ts'
import {
  Button,
  ButtonRow,
  DescriptionList,
  Field,
  Form,
  Page,
  PageTitle,
} from '../../src/platform/ui/index.ts'
import { words } from './words.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
/** In bytes; scripts that try the legal clocks send JSON. */
const LARGEST_JSON = 1_000
const whole = z.coerce.number().int().min(0).max(4000)
const move = z
  .object({ days: whole.optional(), hours: whole.optional() })
  .refine(({ days, hours }) => days !== undefined || hours !== undefined)

interface ClockPageProps {
  readonly request: FastifyRequest
  readonly now: Date
  readonly error?: string
  readonly message?: string
}

function ClockPage({ request, now, error, message }: ClockPageProps) {
  const { say } = request
  return (
    <Page
      say={say}
      title={say(words.title)}
      application={{ name: say(words.product), home: '/' }}
      languages={languageChoices(request)}
      footer={[]}
      problem={error !== undefined}
      message={message}
    >
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      <DescriptionList rows={[{ label: say(words.now), value: say.dateTime(now) }]} />
      <Form action="/evaluation/clock">
        <Field
          name="days"
          label={say(words.days)}
          inputmode="numeric"
          width="short"
          error={error}
          required
          say={say}
        />
        <ButtonRow>
          <Button variant="primary" type="submit">
            {say(words.move)}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

/**
 * The page and the address that move the evaluation's clock (architecture, section 8); tests may post to it, too. What has
 * to follow from that begins in `moved`.
 */
export function addClockPages(
  server: FastifyInstance,
  clock: MovableClock,
  moved: () => Promise<void> = async () => undefined,
): void {
  server.get('/evaluation/clock', async (request, reply) => {
    const message = request.url.includes('done') ? { message: request.say(words.moved) } : {}
    return showPage(reply, <ClockPage request={request} now={clock.now()} {...message} />)
  })
  const moveClock = async (request: FastifyRequest, reply: FastifyReply) => {
    const wish = move.safeParse(request.body)
    if (!wish.success) {
      return showPage(
        reply,
        <ClockPage request={request} now={clock.now()} error={request.say(words.wrong)} />,
        422,
      )
    }
    const { days = 0, hours = 0 } = wish.data
    clock.moveBy(days * DAY + hours * HOUR)
    await moved()
    return leadTo(reply, '/evaluation/clock?done')
  }
  takeJson(server, LARGEST_JSON, pages => {
    pages.post('/evaluation/clock', { config: { crossSite: true } }, moveClock)
  })
}
