import type { Language } from '../../plain/language.ts'
import { speak } from '../../plain/words.ts'
import { LinkButton } from '../button/button.tsx'
import { words } from '../words.ts'

export type PaperLinksProps = {
  /** Address of the paper for reading and printing; its files stand beside it with `.docx` and `.pdf`. May carry a query. */
  readonly href: string
  readonly language: Language
  /** What the paper is, written before the links: 'Biên bản'. */
  readonly name?: string
  /** The files alone, where the sheet itself is shown. */
  readonly files?: boolean
}

/** The address of the paper's file in a format, the query kept. */
export const paperFile = (href: string, format: 'docx' | 'pdf'): string => {
  const [path = '', query] = href.split('?')
  return query === undefined ? `${path}.${format}` : `${path}.${format}?${query}`
}

/** An official paper in its three forms: Word to edit further, PDF to keep, the sheet to read and print. */
export const PaperLinks = ({ href, language, name, files }: PaperLinksProps) => {
  const t = speak(words)(language)
  return (
    <div class="paper-links" role="group" aria-label={name ?? t('paper.name')}>
      {name && <span class="paper-links-name">{name}</span>}
      <LinkButton href={paperFile(href, 'docx')} icon="download" about={name} download>
        {t('paper.docx')}
      </LinkButton>
      <LinkButton href={paperFile(href, 'pdf')} icon="document" about={name}>
        {t('paper.pdf')}
      </LinkButton>
      {!files && (
        <LinkButton href={href} icon="print" about={name}>
          {t('paper.sheet')}
        </LinkButton>
      )}
    </div>
  )
}
