export { Alert, type AlertProps } from './alert.tsx'
export { assetPath } from './assets.ts'
export { BackLink, Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.tsx'
export { Button, type ButtonProps, ButtonRow, type ButtonVariant } from './button.tsx'
export { Card, CardGrid, type CardProps, Columns } from './card.tsx'
export { Code, type CodeProps, CopyText, type CopyTextProps } from './code.tsx'
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  RadioGroup,
  type RadioGroupProps,
} from './controls/choices.tsx'
export { type ControlProps, controlId } from './controls/control.tsx'
export { DateField, type DateFieldProps, Field, type FieldProps, type FieldType } from './controls/field.tsx'
export { FieldSet, type FieldSetProps } from './controls/field-set.tsx'
export { FileField, type FileFieldProps } from './controls/file-field.tsx'
export { PasswordField, type PasswordFieldProps } from './controls/password-field.tsx'
export { type Choice, Select, type SelectProps } from './controls/select.tsx'
export { Star, type StarProps } from './controls/star.tsx'
export { TextArea, type TextAreaProps } from './controls/text-area.tsx'
export { Tick, type TickProps } from './controls/tick.tsx'
export { type Column, DataTable, type DataTableProps, type Row } from './data-table.tsx'
export { type Description, DescriptionList } from './description-list.tsx'
export { Details, type DetailsProps } from './details.tsx'
export { Dialog, type DialogProps } from './dialog.tsx'
export { Embedded, type EmbeddedProps } from './embedded.tsx'
export { EmptyState, type EmptyStateProps } from './empty-state.tsx'
export { ErrorSummary, type ErrorSummaryProps, type FieldError } from './error-summary.tsx'
export { type Explained, errorOf } from './explained.ts'
export { Figure, type FigureProps, PictureGrid } from './figure.tsx'
export { Form, type FormProps, SentAlong, typedForm } from './form.tsx'
export {
  Heading,
  type HeadingLevel,
  type HeadingProps,
  Lead,
  PageTitle,
  type PageTitleProps,
  Section,
} from './heading.tsx'
export { HiddenText } from './hidden-text.tsx'
export { LiveStatus, type LiveStatusProps } from './live-status.tsx'
export { Page, type PageProps } from './page.tsx'
export type { HeaderProps, LanguageLink, Person } from './page-header.tsx'
export { Pagination, type PaginationProps } from './pagination.tsx'
export { PhoneIcon } from './phone-icon.tsx'
export { QrCode, type QrCodeProps } from './qr-code.tsx'
export { render } from './render.ts'
export { SearchForm, type SearchFormProps } from './search-form.tsx'
export { StatusTag } from './status-tag.tsx'
export { type Step, Steps, type StepsProps } from './steps.tsx'
export { Tabs, type TabsProps } from './tabs.tsx'
export { List, Text, TextLink } from './text.tsx'
export { Thumbnail } from './thumbnail.tsx'
export { Timeline, type TimelineEntry } from './timeline.tsx'
export type { Link, Tone } from './types.ts'
