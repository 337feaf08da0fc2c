import type { VNode } from 'preact'
import type { Say } from '../words/words.ts'
import * as ui from './index.ts'

/** One example of every part, with `text` wherever a page's author or a person could have put a text. */
export function examples(say: Say, text: string): Readonly<Record<string, VNode>> {
  return { ...formExamples(say, text), ...showExamples(say, text), ...wholeExamples(say, text) }
}

function formExamples(say: Say, text: string): Record<string, VNode> {
  const control = { say, name: 'field', label: text, hint: text, error: text, required: true }
  const options = [{ value: text, label: text, hint: text }]
  return {
    Form: <ui.Form action="/" idempotencyKey={text} label={text} hidden={{ kept: text }} />,
    SentAlong: (
      <ui.SentAlong.Provider value={{ along: text }}>
        <ui.Form action="/" />
      </ui.SentAlong.Provider>
    ),
    Field: <ui.Field {...control} value={text} prefix={text} suffix={text} suggestions={[text]} />,
    DateField: <ui.DateField {...control} value={text} />,
    PasswordField: <ui.PasswordField {...control} autocomplete="new-password" />,
    TextArea: <ui.TextArea {...control} value={text} maxlength={1000} />,
    Select: <ui.Select {...control} options={options} empty={text} groups={[{ label: text, options }]} />,
    Checkbox: <ui.Checkbox {...control} value={text} />,
    CheckboxGroup: <ui.CheckboxGroup {...control} options={options} values={[text]} />,
    RadioGroup: <ui.RadioGroup {...control} options={options} value={text} />,
    Tick: <ui.Tick name="row" value={text} label={text} />,
    FileField: <ui.FileField {...control} accept="image/*" multiple />,
    FieldSet: <ui.FieldSet say={say} id="set" legend={text} hint={text} error={text} />,
    ErrorSummary: <ui.ErrorSummary say={say} errors={[{ field: 'field', text }, { text }]} title={text} />,
    Button: <ui.Button name="do" value={text} label={text} children={text} />,
    ButtonRow: <ui.ButtonRow>{text}</ui.ButtonRow>,
    SearchForm: <ui.SearchForm say={say} action="/" label={text} button={text} value={text} title={text} />,
    Star: <ui.Star name="main" value={text} label={text} />,
  }
}

function showExamples(say: Say, text: string): Record<string, VNode> {
  const link = { label: text, href: '/' }
  return {
    Heading: <ui.Heading level={2}>{text}</ui.Heading>,
    PageTitle: <ui.PageTitle title={text} lead={text} tag={text} actions={text} />,
    Section: <ui.Section title={text}>{text}</ui.Section>,
    Lead: <ui.Lead>{text}</ui.Lead>,
    Text: <ui.Text>{text}</ui.Text>,
    TextLink: <ui.TextLink href="/">{text}</ui.TextLink>,
    List: <ui.List items={[text]} />,
    HiddenText: <ui.HiddenText>{text}</ui.HiddenText>,
    Alert: <ui.Alert tone="info" title={text} children={text} />,
    Card: <ui.Card title={text} href="/" corner={text} actions={text} children={text} />,
    CardGrid: <ui.CardGrid>{text}</ui.CardGrid>,
    Columns: <ui.Columns aside={text}>{text}</ui.Columns>,
    PhoneIcon: <ui.PhoneIcon />,
    Pagination: <ui.Pagination say={say} newer="/newer" older={`/older?from=${encodeURIComponent(text)}`} />,
    DescriptionList: <ui.DescriptionList rows={[{ label: text, value: text, change: link }]} />,
    Timeline: <ui.Timeline entries={[{ title: text, when: text, who: text, detail: text }]} />,
    Steps: <ui.Steps say={say} label={text} steps={[{ name: text, state: 'current' }]} />,
    StatusTag: <ui.StatusTag tone="success">{text}</ui.StatusTag>,
    Tabs: <ui.Tabs label={text} tabs={[{ ...link, current: true, count: text }]} />,
    Details: <ui.Details summary={text}>{text}</ui.Details>,
    Figure: <ui.Figure src="/picture" alt={text} caption={text} href="/whole" />,
    Thumbnail: <ui.Thumbnail src="/picture" />,
    Embedded: <ui.Embedded src="/file" mediaType="application/pdf" name={text} children={text} />,
    PictureGrid: <ui.PictureGrid>{text}</ui.PictureGrid>,
    QrCode: <ui.QrCode text={text} label={text} />,
    CopyText: <ui.CopyText say={say} text={text} label={text} />,
    Code: <ui.Code label={text}>{text}</ui.Code>,
    EmptyState: <ui.EmptyState title={text} action={text} children={text} />,
    Breadcrumbs: <ui.Breadcrumbs say={say} links={[link]} />,
    BackLink: <ui.BackLink {...link} />,
  }
}

function wholeExamples(say: Say, text: string): Record<string, VNode> {
  const link = { label: text, href: '/' }
  const columns = [{ key: 'name', label: text, numeric: true }]
  return {
    DataTable: (
      <ui.DataTable
        caption={text}
        columns={columns}
        rows={[{ id: text, cells: { name: text }, href: '/' }]}
        empty={text}
      />
    ),
    Dialog: <ui.Dialog id="window" title={text} closeLabel={text} children={text} />,
    LiveStatus: <ui.LiveStatus src="/status" state={text} children={text} />,
    Page: (
      <ui.Page
        say={say}
        title={text}
        application={{ name: text, home: '/' }}
        person={{ name: text, menu: [link], signOut: link }}
        navigation={[{ ...link, current: true }]}
        languages={[{ code: 'en', name: text, href: '?language=en', current: true }]}
        role={link}
        signIn={link}
        footer={[link]}
        banner={text}
        message={text}
        children={text}
      />
    ),
  }
}
