import type { VNode } from 'preact'
import { render as renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { sayIn } from '../../words/say.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  type ControlProps,
  controlId,
  DateField,
  ErrorSummary,
  Field,
  FileField,
  Form,
  PasswordField,
  RadioGroup,
  Select,
  TextArea,
} from '../index.ts'

const say = sayIn('en')
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B', hint: 'Second' },
]

const single: Record<string, (props: ControlProps) => VNode> = {
  Field: props => <Field {...props} />,
  PasswordField: props => <PasswordField {...props} autocomplete="current-password" />,
  TextArea: props => <TextArea {...props} />,
  Select: props => <Select {...props} options={options} />,
  DateField: props => <DateField {...props} />,
  FileField: props => <FileField {...props} />,
  Checkbox: props => <Checkbox {...props} />,
}

describe.each(Object.entries(single))('%s', (_name, draw) => {
  const plain = renderToString(draw({ say, name: 'thing', label: 'Thing' }))
  const full = renderToString(
    draw({ say, name: 'thing', label: 'Thing', hint: 'Help', error: 'Wrong', required: true }),
  )

  test('its label leads to it', () => {
    expect(plain).toContain('for="thing"')
    expect(plain).toContain('id="thing"')
    expect(plain).toContain('name="thing"')
  })

  test('says nothing of errors, hints or obligation when there are none', () => {
    expect(plain).not.toMatch(/aria-invalid|aria-describedby|k-required|required/)
  })

  test('is described by its hint and its error', () => {
    expect(full).toContain('aria-describedby="thing-hint thing-error"')
    expect(full).toContain('aria-invalid="true"')
    expect(full).toContain('id="thing-hint"')
    expect(full).toMatch(/id="thing-error"[\s\S]*Error: [\s\S]*Wrong/)
  })

  test('a mandatory one has a red asterisk beside its label and the attribute', () => {
    expect(full).toContain('<span class="k-required" aria-hidden="true"> *</span>')
    expect(full).toMatch(/<(input|select|textarea)[^>]* required/)
  })
})

describe('groups', () => {
  const radios = renderToString(
    <RadioGroup say={say} name="kind" label="Kind" options={options} value="b" error="Choose" required />,
  )

  test('an error link leads to the first button; the others have ids of their own', () => {
    expect(radios).toMatch(/id="kind"[^>]*value="a"/)
    expect(radios).toMatch(/id="kind-2"[^>]*value="b"[^>]*checked/)
  })

  test('the group is named by its legend and described by its error', () => {
    expect(radios).toMatch(
      /<fieldset[^>]*id="kind-group"[^>]*aria-describedby="kind-group-error"[^>]*role="radiogroup"/,
    )
    expect(radios).toContain('aria-describedby="kind-2-hint"')
  })

  test('several boxes may be ticked', () => {
    const boxes = renderToString(
      <CheckboxGroup say={say} name="kinds" label="Kinds" options={options} values={['a', 'b']} />,
    )
    expect(boxes.match(/ checked/g)).toHaveLength(2)
  })
})

test('a name with brackets becomes an id that an error can lead to', () => {
  expect(controlId('addresses[0][city]')).toBe('addresses-0-city')
  const summary = renderToString(
    <ErrorSummary say={say} errors={[{ field: 'addresses[0][city]', text: 'Write the city' }]} />,
  )
  expect(summary).toContain('href="#addresses-0-city"')
  expect(summary).toContain('tabindex="-1"')
})

test('no errors, no summary', () => {
  expect(renderToString(<ErrorSummary say={say} errors={[]} />)).toBe('')
})

test('a password is never written into the page', () => {
  expect(
    renderToString(<PasswordField say={say} name="p" label="P" autocomplete="new-password" />),
  ).not.toMatch(/<input[^>]* value=/)
})

test('a form posts, carries its key, and leaves checking to the server', () => {
  const form = renderToString(<Form action="/send" idempotencyKey="k-1" multipart />)
  expect(form).toContain('method="post"')
  expect(form).toContain('<input type="hidden" name="_key" value="k-1"')
  expect(form).toContain('enctype="multipart/form-data"')
  expect(form).toContain('novalidate')
})

test('a button with an address is a link; a button has its colour', () => {
  expect(renderToString(<Button href="/go">Go</Button>)).toMatch(/^<a href="\/go"/)
  expect(renderToString(<Button variant="go">Add</Button>)).toMatch(
    /^<button type="submit"[^>]*data-color="go"/,
  )
})
