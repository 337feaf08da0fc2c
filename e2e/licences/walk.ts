import type { Browser } from 'playwright-core'
import { expect, onTestFailed } from 'vitest'
import { openPage } from '../browser.ts'
import { keyboardOf, mouse } from '../hands.ts'
import { signInAs } from '../sign-in-as.ts'
import { cast, type Player } from './cast.ts'
import type { Office } from './office.ts'
import { type Visitor, visitorOf } from './visitor.ts'

/** How everybody of a journey works their pages, and in which language. */
export interface Way {
  readonly language: 'da' | 'en'
  readonly by: 'mouse' | 'keyboard' | 'no script'
}

/** A journey of several people about one application. */
export interface Walk extends Way {
  readonly office: Office
  readonly complaints: string[]
  /** Somebody who has just signed in, unless Login was asked, at the page where they were. */
  as(player: Player): Promise<Visitor>
  /** Signs somebody in by Login. */
  signIn(player: Exclude<Player, 'germanHead'>): Promise<Visitor>
  /** Somebody who is signed in nowhere. */
  anybody(): Promise<Visitor>
  /** Closes all pages; nothing may have been wrong on them. */
  end(): Promise<void>
}

/** Milliseconds that a page may take on a machine that does other things as well. */
const SLOWEST = 60_000

/** Sets out; each person has a browser of their own. */
export function setOut(browser: Browser, office: Office, { language, by }: Way): Walk {
  const complaints: string[] = []
  const known = new Map<Player | 'anybody', Visitor>()
  const signedIn = new Set<Player>()
  const meet = async (who: Player | 'anybody') => {
    const met = known.get(who)
    if (met !== undefined) return met
    const script = by !== 'no script'
    const page = await openPage(browser, { complaints, locale: language, javaScriptEnabled: script })
    page.setDefaultTimeout(SLOWEST)
    const hands = by === 'keyboard' ? keyboardOf(page) : mouse
    const visitor = visitorOf({ page, language, hands, script, complaints }, office.licensing)
    known.set(who, visitor)
    return visitor
  }
  onTestFailed(async ({ task }) => {
    const name = task.name.replace(/\W+/g, '-')
    for (const [who, { page }] of known)
      await page.screenshot({ path: `screenshots/licence-${name}-${who}.png`, fullPage: true })
  })
  return {
    ...{ language, by, office, complaints },
    as: async player => {
      const visitor = await meet(player)
      if (signedIn.has(player)) return visitor
      await visitor.page.context().addCookies([await office.enter(cast[player].uid)])
      return visitor
    },
    signIn: async player => {
      const visitor = await meet(player)
      await signInAs(visitor.page, office, cast[player])
      await visitor.visit(`/?language=${language}`)
      signedIn.add(player)
      return visitor
    },
    anybody: () => meet('anybody'),
    end: async () => {
      for (const { page } of known.values()) await page.context().close()
      expect(complaints).toEqual([])
    },
  }
}
