/** Where a file stands: in which part, in which feature, in which role. */
export interface Place {
  /** The folder below src/, another top folder, or 'package' for what was installed. */
  readonly area: string
  /** A feature may be made of smaller ones: second-factors/phone-app. */
  readonly feature: string | undefined
  /** The name of the file or folder directly below the feature: rules, actions, store, views ... */
  readonly role: string
  readonly path: string
}

/** Parts that are applications of their own. */
export const apps = ['identity', 'authenticator', 'licensing']

/** Folders of an app that hold no feature. */
const notFeatures = ['migrations', 'testing']

/** Folders of a feature that are one of its roles; any other is a smaller feature. */
const roles = [
  'rules',
  'actions',
  'steps',
  'store',
  'pages',
  'api',
  'jobs',
  'views',
  'words',
  'types',
  'testing',
]

/** Says where a path of the repository stands. */
export function placeOf(path: string): Place {
  const [top = '', area = '', ...below] = path.split('/')
  if (top !== 'src') return { area: top, feature: undefined, role: '', path }
  const depth = apps.includes(area) ? depthOfFeature(below) : 0
  const feature = depth === 0 ? undefined : below.slice(0, depth).join('/')
  return { area, feature, role: bareName(below[depth] ?? ''), path }
}

/** The folder of one subject that a file belongs to, whatever its role: its feature, or a folder outside features. */
export function roomOf(path: string): string {
  const { area, feature } = placeOf(path)
  return feature === undefined ? path.slice(0, path.lastIndexOf('/')) : `src/${area}/${feature}`
}

/** The place of what comes from node or from an installed package. */
export function packagePlace(name: string): Place {
  return { area: 'package', feature: undefined, role: '', path: name }
}

/** The feature at the top, of which a smaller one is a part. */
export function topFeature(place: Place): string {
  return place.feature?.split('/')[0] ?? ''
}

/** How many folders below the app name the feature. */
function depthOfFeature(below: readonly string[]): number {
  const [first = '', second = ''] = below
  if (below.length < 2 || notFeatures.includes(first)) return 0
  return below.length > 2 && !roles.includes(second) ? 2 : 1
}

function bareName(name: string): string {
  return name.replace(/\..*$/, '')
}
