import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { valueFor } from '../../platform/web/typed.ts'
import type { Visit } from '../../platform/web/route.ts'
import { say } from '../words.ts'

export type RichAreaProps = {
  readonly visit: Visit
  readonly name: 'body' | 'bodyEn'
  readonly label: string
  readonly hint?: string
  readonly rows: number
  readonly optional?: boolean
  /** The text with simple marks: for the area. */
  readonly marks: string
  /** The same as cleaned HTML: for the editor. */
  readonly html: string
}

const tools = ['bold', 'italic', 'heading', 'bullets', 'numbers', 'quote', 'link', 'undo', 'redo'] as const

/** A text area with simple marks; where scripts run, an editor stands in its place and sends HTML beside it. */
export const RichArea = ({ visit, name, html, marks, ...field }: RichAreaProps) => {
  const t = say(visit.language)
  const words = Object.fromEntries(tools.map((tool) => [tool, t(`tool.${tool}`)]))
  return (
    <div
      data-rich={name}
      data-html={valueFor(visit, `${name}Html`, html)}
      data-words={JSON.stringify({ ...words, tools: t('tool.tools'), address: t('tool.address') })}
      data-language={name === 'bodyEn' ? 'en' : 'vi'}
    >
      <TextArea name={name} value={marks} {...field} />
    </div>
  )
}
