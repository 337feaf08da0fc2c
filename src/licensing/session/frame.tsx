import type { ComponentChildren } from 'preact'
import { type Link, Page, type PageProps } from '../../platform/ui/index.ts'
import { words } from './words.ts'

/** What surrounds every page: made once a request by frame-of.ts, handed to views as plain data. */
export interface FrameData
  extends Pick<
    PageProps,
    'say' | 'languages' | 'person' | 'navigation' | 'role' | 'banner' | 'message' | 'sentAlong'
  > {
  readonly footer: readonly Link[]
  readonly home: string
}

export interface FrameProps
  extends Pick<PageProps, 'title' | 'problem' | 'wide' | 'typedAt' | 'typedMethod'> {
  readonly frame: FrameData
  readonly children?: ComponentChildren
}

/** A page of Kulturport. */
export function Frame({ frame, children, ...page }: FrameProps) {
  const { home, ...around } = frame
  const application = { name: frame.say(words.product), home }
  return (
    <Page {...around} {...page} application={application}>
      {children}
    </Page>
  )
}
