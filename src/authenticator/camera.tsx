import { Component, createRef } from 'preact'
import { type CameraProblem, type Scan, scanCode } from './scan-code.ts'

export interface CameraProps {
  readonly readerUrl: string
  readonly onText: (text: string) => boolean
  readonly onProblem: (problem: CameraProblem) => void
}

/** The camera's picture; looks for a code as long as it is shown. */
export class Camera extends Component<CameraProps> {
  video = createRef<HTMLVideoElement>()
  scan: Scan | undefined

  override componentDidMount(): void {
    const { readerUrl, onText, onProblem } = this.props
    if (this.video.current) this.scan = scanCode({ video: this.video.current, readerUrl, onText, onProblem })
  }

  override componentWillUnmount(): void {
    this.scan?.stop()
  }

  override render() {
    return (
      <div class="a-camera">
        <video ref={this.video} muted playsInline tabIndex={-1} />
      </div>
    )
  }
}
