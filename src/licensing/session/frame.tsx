import type { ComponentChildren } from 'preact'
import { type Link, Page, type PageProps } from '../../platform/ui/index.ts'
import { words } from './words.ts'

/** What surrounds every page: made once a request by frame-of.ts, handed to views as plain data. */
export interface FrameData
  extends Pick<PageProps, 'say' | 'languages' | 'person' | 'navigation' | 'role' | 'banner' | 'message'> {
  readonly footer: readonly Link[]
  readonly home: string
}

export interface FrameProps {
  readonly frame: FrameData
  readonly title: string
  readonly problem?: boolean | undefined
  readonly wide?: boolean | undefined
  readonly children?: ComponentChildren
}

/** A page of Kulturport. */
export function Frame({ frame, title, problem, wide, children }: FrameProps) {
  const { home, ...around } = frame
  const application = { name: frame.say(words.product), home }
  return (
    <Page {...around} application={application} title={title} problem={problem} wide={wide}>
      {children}
    </Page>
  )
}
