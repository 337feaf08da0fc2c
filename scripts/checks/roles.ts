import { apps, type Place } from './places.ts'
import { isTest } from './tree.ts'

/** What is delivered, its tests included. */
export function isProduct(place: Place): boolean {
  return ['law', 'platform', ...apps].includes(place.area)
}

/** What looks at the product from outside, and what only tests use. */
export function isOutside(place: Place): boolean {
  return ['development', 'e2e', 'bench', 'scripts'].includes(place.area) || isTest(place.path)
}

/** A file beside the features of an app, by its name. */
export function isAppRoot(place: Place, name: string): boolean {
  return apps.includes(place.area) && !inFeature(place) && place.role === name
}

/** Whether it belongs to a feature at all. */
export function inFeature(place: Place): boolean {
  return place.feature !== undefined
}

/** Whether both stand in the same feature of the same app. */
export function isSameFeature(from: Place, to: Place): boolean {
  return from.area === to.area && from.feature === to.feature
}

/** Whether the first is a smaller feature of the second. */
export function isPart(small: Place, large: Place): boolean {
  return small.area === large.area && (small.feature ?? '').startsWith(`${large.feature}/`)
}

/** Where people, machines and the clock come in. */
export function isDoor(place: Place): boolean {
  return inFeature(place) && ['pages', 'api', 'jobs'].includes(place.role)
}

/** Where the SQL of a feature stands. */
export function isStore(place: Place): boolean {
  return inFeature(place) && place.role === 'store'
}

/** What runs only inside actions. */
export function isStep(place: Place): boolean {
  return inFeature(place) && place.role === 'steps'
}

/** What holds decisions and the words to speak of them, and nothing that happens. */
export function isPure(place: Place): boolean {
  if (place.path === 'src/platform/durations.ts') return true
  return inFeature(place) ? ['rules', 'types'].includes(place.role) : isAppRoot(place, 'actor')
}

/** The page around every view: the app's own, or that of its session. */
export function isFrame(place: Place): boolean {
  return isAppRoot(place, 'frame') || (place.feature === 'session' && place.role === 'frame')
}

/** Where plain data becomes markup. */
export function isView(place: Place): boolean {
  return isFrame(place) || (inFeature(place) && place.role === 'views')
}
