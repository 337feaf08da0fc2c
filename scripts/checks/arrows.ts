import type { Import } from './imports.ts'
import { apps, type Place, topFeature } from './places.ts'
import {
  inFeature,
  isAppRoot,
  isDoor,
  isFrame,
  isOutside,
  isPart,
  isProduct,
  isPure,
  isSameFeature,
  isStep,
  isStore,
  isView,
} from './roles.ts'

/** One rule of direction: the imports it refuses. ARCHITECTURE.md is generated from this table. */
export interface Arrow {
  readonly name: string
  readonly reason: string
  readonly refuses: (arrow: Import) => boolean
  /** True when tests have to obey as well. */
  readonly alsoTests?: boolean
}

/** The features of licensing from left to right: a feature imports only from features before it. */
export const order = [
  'operators',
  'authorities',
  'calendars',
  'roles',
  'law-library',
  'session',
  'goods',
  'mandates',
  'documents',
  'general-descriptions',
  'importer-statements',
  'import-licences',
  'customs-checks',
  'statistics',
  'history',
  'notices',
  'welcome',
  'help',
]

/** Features whose views and words others to the right show as well: about days, foreign law, objects and any document. */
const shownByOthers = ['calendars', 'law-library', 'goods', 'documents']
const offeredBeside = ['kind', 'receipts', 'visiting', 'views', 'words', 'choices', 'read-uploads']

/** The table of boxes, with its codecs, is what forms, papers, lists and the history of all documents are made of. */
const table = ['documents/boxes', 'documents/codecs']

/** The form of a draft is shared by the rooms that have pages of it. */
const form = 'documents/form'
const documents: Place = { area: 'licensing', feature: 'documents', role: '', path: '' }

/** What every door of an app may ask: who is signed in, and which sign-in is under way. */
const hosts = ['session', 'provider']

const storePackages = ['kysely', 'zod']

/** Section by section: the one direction of this code base. There is no list of tolerated exceptions. */
export const arrows: readonly Arrow[] = [
  {
    name: 'law-is-pure',
    reason:
      'law imports only law: no clock, database, environment or visible word; a lawyer can read it, a test can prove it',
    refuses: ({ from, to }) => from.area === 'law' && to.area !== 'law',
  },
  {
    name: 'platform-is-blind',
    reason: 'platform imports only platform and packages; it has no business word',
    refuses: ({ from, to }) => from.area === 'platform' && !['platform', 'package'].includes(to.area),
  },
  {
    name: 'apps-apart',
    reason: 'identity, authenticator and licensing never import each other, so that each can be replaced',
    refuses: ({ from, to }) => apps.includes(from.area) && apps.includes(to.area) && from.area !== to.area,
    alsoTests: true,
  },
  {
    name: 'product-stands-alone',
    reason: 'src imports nothing of development, e2e, bench, scripts or what only tests use',
    refuses: ({ from, to }) => isProduct(from) && isOutside(to),
  },
  {
    name: 'doors-are-thin',
    reason:
      'pages, api and jobs import actions, rules, views and words, never a step or a store, not even its types',
    refuses: ({ from, to }) => isDoor(from) && (isStore(to) || isStep(to)),
  },
  {
    name: 'actions-decide-by-rules',
    reason:
      "only a feature's own actions and steps, and those of its rooms, import its store (the sign-in engine, which runs outside actions, its own); questions of status and permission go to rules",
    refuses: ({ from, to, typesOnly }) => isStore(to) && !typesOnly && !mayUseStore(from, to),
  },
  {
    name: 'rules-are-pure',
    reason:
      'rules, types.ts and actor.ts import law, each other, durations and types: the same question, the same answer',
    refuses: ({ from, to, typesOnly }) => isPure(from) && !typesOnly && to.area !== 'law' && !isPure(to),
  },
  {
    name: 'views-only-show',
    reason:
      'views import ui, words, types, the table of boxes, views of the feature, or of the one that theirs is a room of, and the frame: plain data in, markup out',
    refuses: ({ from, to, typesOnly }) => isView(from) && !typesOnly && !isSeen(from, to),
  },
  {
    name: 'stores-only-store',
    reason: 'a store imports platform/database and types; it decides nothing',
    refuses: ({ from, to, typesOnly }) => isStore(from) && !typesOnly && !isStorage(from, to),
  },
  {
    name: 'features-in-order',
    reason: `${order.join(' < ')}: import only to the left, and there only rules, actions, steps and types, and of ${shownByOthers.join(', ')} also views and words, the table of boxes, and how a form reads files and fills its lists; rooms of a feature show each other's views; rooms of documents share the form of a draft; everybody may know the visit and the frame of session, and in identity the provider's sign-in under way`,
    refuses: arrow => crossesFeatures(arrow) && !isHosted(arrow) && !(isToTheLeft(arrow) && isOffered(arrow)),
  },
  {
    name: 'only-app-knows-all',
    reason:
      'app.ts alone, and workers.ts for the jobs, imports the doors of features; main.ts and start.ts alone import app.ts and read the configuration',
    refuses: arrow => knowsTooMuch(arrow),
  },
]

function mayUseStore(from: Place, to: Place): boolean {
  if (from.area === 'identity' && from.feature === 'provider') return isSameFeature(from, to)
  const isOwn = isSameFeature(from, to) || isPart(from, to)
  return isOwn && ['actions', 'steps', 'store'].includes(from.role)
}

function isSeen(from: Place, to: Place): boolean {
  if (to.area === 'platform') return ['ui', 'words'].includes(to.role)
  if (to.area === 'package') return to.path === 'preact'
  return (
    isFrame(to) ||
    isOfTable(to) ||
    isAppRoot(to, 'words') ||
    (areRooms(from, to) && ['views', 'words', 'types'].includes(to.role)) ||
    (shownByOthers.includes(topFeature(to)) && ['views', 'words', 'types'].includes(to.role))
  )
}

function isOfTable({ feature = '' }: Place): boolean {
  return table.includes(feature)
}

function isStorage(from: Place, to: Place): boolean {
  if (to.area === 'platform') return to.role === 'database'
  if (to.area === 'package') return storePackages.includes(to.path)
  return (isSameFeature(from, to) || isPart(from, to)) && ['store', 'types'].includes(to.role)
}

function crossesFeatures({ from, to }: Import): boolean {
  return inFeature(from) && inFeature(to) && from.area === to.area && from.feature !== to.feature
}

function isToTheLeft({ from, to }: Import): boolean {
  if (from.area !== 'licensing') return true
  const [left, right] = [order.indexOf(topFeature(to)), order.indexOf(topFeature(from))]
  return left !== -1 && right !== -1 && left <= right
}

function isOffered({ from, to }: Import): boolean {
  if (isOfTable(to) || isPart(from, to) || ['rules', 'actions', 'steps', 'types'].includes(to.role))
    return true
  if (to.feature === form && isPart(from, documents)) return true
  if (isDoor(from) && isDoor(to)) return isPart(to, from)
  if (shownByOthers.includes(topFeature(to)) && offeredBeside.includes(to.role)) return true
  return areRooms(from, to) && ['words', 'views'].includes(to.role)
}

/** Whether both stand in the same feature of licensing, in whichever of its rooms. */
function areRooms(from: Place, to: Place): boolean {
  const isShared = from.area === 'licensing' && topFeature(from) === topFeature(to)
  return isSameFeature(from, to) || (isShared && from.area === to.area) || isPart(from, to)
}

/** Every door asks who is there, wherever its feature stands in the order. */
function isHosted({ from, to, typesOnly }: Import): boolean {
  if (isFrame(to) && isView(from)) return true
  return hosts.includes(to.feature ?? '') && (typesOnly || isDoor(from) || from.role === 'visiting')
}

function knowsTooMuch({ from, to, typesOnly }: Import): boolean {
  if (!isProduct(from)) return false
  if (isDoor(to))
    return !isSameFeature(from, to) && !isPart(to, from) && !isPart(from, to) && !isListOf(from, to)
  if (isAppRoot(to, 'app')) return !isEntry(from)
  const asksConfiguration = to.area === 'platform' && to.role === 'configuration' && !typesOnly
  return asksConfiguration && from.area !== 'platform' && !isEntry(from)
}

function isListOf(from: Place, to: Place): boolean {
  return from.area === to.area && (isAppRoot(from, 'app') || isAppRoot(from, 'workers'))
}

function isEntry(place: Place): boolean {
  return isAppRoot(place, 'main') || isAppRoot(place, 'start')
}
