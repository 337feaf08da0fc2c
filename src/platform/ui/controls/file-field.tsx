import { h } from 'preact'
import { words } from '../words.ts'
import { Control, type ControlProps, controlAttributes } from './control.tsx'

export interface FileFieldProps extends ControlProps {
  /** Media types or endings, such as `image/*,application/pdf`. */
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
  /** On a phone, opens the camera: `environment` is the one on its back. */
  readonly capture?: 'environment' | 'user' | undefined
}

/** Choose one or more files; with script also by dropping them, with a preview of pictures. */
export function FileField(props: FileFieldProps) {
  return (
    <Control control={props}>
      {h(
        'file-drop',
        { class: 'k-file' },
        <input
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          capture={props.capture}
          {...controlAttributes(props)}
        />,
        <span class="k-file-drop" hidden>
          {props.say(words.dropFiles)}
        </span>,
        <ul class="k-file-list" aria-live="polite" />,
      )}
    </Control>
  )
}
