import { type Phrase, sayIn } from '../src/platform/words/index.ts'
import type { Journey } from './journey.ts'

/** What a person reads and does on the page before them, named by the words of the product. */
export function on({ page, language, hands }: Pick<Journey, 'page' | 'language' | 'hands'>) {
  const say = sayIn(language)
  const main = page.getByRole('main')
  const labelled = (label: Phrase) => main.getByLabel(say(label), { exact: true }).first()
  const named = (role: 'button' | 'link', label: Phrase) =>
    main.getByRole(role, { name: say(label), exact: true }).first()
  return {
    say,
    main,
    labelled,
    named,
    fill: (label: Phrase, value: string) => hands.type(labelled(label), value),
    choose: (label: Phrase, option: string) => hands.choose(labelled(label), option),
    tick: (group: Phrase, option: Phrase) =>
      hands.tick(main.getByRole('radiogroup', { name: say(group) }).getByLabel(say(option), { exact: true })),
    press: (label: Phrase) => hands.press(named('button', label)),
    go: (label: Phrase) => hands.press(named('link', label)),
  }
}
