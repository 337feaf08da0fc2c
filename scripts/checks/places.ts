/** Where a file stands: in which part, in which feature, in which role. */
export interface Place {
  /** The folder below src/, another top folder, or 'package' for what was installed. */
  readonly area: string
  readonly feature: string | undefined
  /** The name of the file or folder directly below the feature: rules, actions, store, views ... */
  readonly role: string
  readonly path: string
}

/** Parts that are applications of their own. */
export const apps = ['identity', 'authenticator', 'licensing']

/** Folders of an app that hold no feature. */
const notFeatures = ['migrations', 'testing']

/** Says where a path of the repository stands. */
export function placeOf(path: string): Place {
  const [top = '', area = '', second = '', third = ''] = path.split('/')
  if (top !== 'src') return { area: top, feature: undefined, role: '', path }
  const feature = apps.includes(area) && third !== '' && !notFeatures.includes(second) ? second : undefined
  return { area, feature, role: bareName(feature === undefined ? second : third), path }
}

/** The place of what comes from node or from an installed package. */
export function packagePlace(name: string): Place {
  return { area: 'package', feature: undefined, role: '', path: name }
}

function bareName(name: string): string {
  return name.replace(/\..*$/, '')
}
