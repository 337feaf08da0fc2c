import { TextLink } from '../../../src/platform/ui/text.tsx'

/** A mail's plain text in paragraphs, its web addresses as links. */
export function LinkedText({ text }: { readonly text: string }) {
  const paragraphs = text.trim().split(/\n\s*\n/)
  return (
    <>
      {paragraphs.map(paragraph => (
        <p class="ds-paragraph" key={paragraph}>
          {paragraph.split('\n').map(line => (
            <Line key={line} line={line} />
          ))}
        </p>
      ))}
    </>
  )
}

function Line({ line }: { readonly line: string }) {
  const parts = line.split(/(https?:\/\/[^\s<>"]+)/)
  return (
    <>
      {parts.map(linkAddress)}
      <br />
    </>
  )
}

function linkAddress(part: string) {
  if (!/^https?:\/\//.test(part)) return part
  return (
    <TextLink key={part} href={part}>
      {part}
    </TextLink>
  )
}
