import type { Say } from '../words/words.ts'
import { controlId } from './controls/control.tsx'
import { words } from './words.ts'

/** What must be corrected; `field` is the name or id of the control. */
export interface FieldError {
  readonly field?: string | undefined
  readonly text: string
}

export interface ErrorSummaryProps {
  readonly say: Say
  readonly errors: readonly FieldError[]
  readonly title?: string | undefined
}

/** All errors of a form, first on the page; each leads to its control. Nothing when there are none. */
export function ErrorSummary({ say, errors, title }: ErrorSummaryProps) {
  return errors.length === 0 ? null : (
    <div
      class="ds-error-summary"
      role="alert"
      tabIndex={-1}
      data-focus-first
      aria-labelledby="error-summary-title"
    >
      <h2 class="ds-heading" id="error-summary-title">
        {title ?? say(words.errorSummary)}
      </h2>
      <ul class="ds-list">
        {firstOfEach(errors).map(({ field, text }) => (
          <li key={`${field}${text}`}>
            {field ? (
              <a class="ds-link" href={`#${controlId(field)}`}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

// A control shows its first error alone.
function firstOfEach(errors: readonly FieldError[]): readonly FieldError[] {
  return errors.filter(
    ({ field }, index) => field === undefined || errors.findIndex(other => other.field === field) === index,
  )
}
