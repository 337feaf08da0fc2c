import type { Journey } from '../journey.ts'
import { on } from '../on-page.ts'

/** Whoever stands before a page of Kulturport. */
export interface Visitor
  extends Pick<Journey, 'page' | 'language' | 'hands' | 'script' | 'complaints'>,
    ReturnType<typeof on> {
  /** Opens an address of Kulturport; gives the status of the answer. */
  visit(path: string): Promise<number | undefined>
  /** Waits until the page says something. */
  reads(text: string | RegExp): Promise<void>
}

/** Makes one of somebody on their way. */
export function visitorOf(
  journey: Pick<Journey, 'page' | 'language' | 'hands' | 'script' | 'complaints'>,
  origin: string,
): Visitor {
  const { page } = journey
  const here = on(journey)
  const visit = async (path: string) => (await page.goto(`${origin}${path}`))?.status()
  return {
    ...journey,
    ...here,
    visit,
    reads: async text => here.main.getByText(text).filter({ visible: true }).first().waitFor(),
  }
}
