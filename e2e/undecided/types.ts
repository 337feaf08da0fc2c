import type { Person } from '../../src/licensing/actor.ts'
import type { TestWorkplace } from '../../src/licensing/roles/testing/test-workplace.ts'
import type { OpenApp } from '../../src/licensing/testing/open-app.ts'
import type { Visitor } from '../../src/platform/testing/visitor.ts'
import type { Name, Onlooker } from './people.ts'

/** Kulturport with an application in every undecided state, one that is decided, and everybody who might look. */
export interface UndecidedWorld extends TestWorkplace, OpenApp {
  as(name: Name): Person
  visitor(name: Name | Onlooker): Promise<Visitor>
  /** The authority that handles them. */
  readonly authorityId: string
  /** By their states. */
  readonly undecided: Map<string, string>
  /** What else there is of their holder, by the first part of its address. */
  readonly ofHolder: Map<string, string>
  close(): Promise<void>
}
