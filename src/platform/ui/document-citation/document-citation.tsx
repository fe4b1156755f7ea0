import type { Day } from '../../plain/day.ts'
import { dayInField } from '../date-field/date-field.tsx'
import { speak } from '../../plain/words.ts'
import { useSay } from '../setting/setting.tsx'
import { Unbroken } from '../unbroken/unbroken.tsx'
import { words } from '../words.ts'

export type DocumentCitationProps = {
  /** 'Kế hoạch', 'Chỉ thị', 'Công văn'. */
  readonly type?: string | null
  /** '215/KH-UBND' */
  readonly number?: string | null
  readonly day?: Day | null
  readonly issuer?: string | null
  /** What it is about. */
  readonly subject?: string | null
  readonly href?: string
  /** Known by its citation only. */
  readonly stub?: boolean
}

/** Keeps 'số 215/KH-UBND' and a date on one line. */
const bound = (text: string): string => text.replaceAll(' ', '\u00a0')

/** A document cited in full: Kế hoạch số 215/KH-UBND ngày 05/02/2026 của UBND tỉnh Bình Mẫu. Vietnamese in both languages. */
export const DocumentCitation = ({
  type,
  number,
  day,
  issuer,
  subject,
  href,
  stub,
}: DocumentCitationProps) => {
  const say = useSay()
  const cite = speak(words)('vi')
  const cited = [
    type,
    number && bound(cite('document.number', { number })),
    day && bound(cite('document.day', { day: dayInField(day) })),
    issuer && cite('document.issuer', { issuer }),
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <span class="citation">
      <span lang="vi">
        {href ? (
          <a href={href}>
            <Unbroken text={cited} />
          </a>
        ) : (
          <Unbroken text={cited} />
        )}
        {subject && ` ${subject}`}
      </span>
      {stub && <span class="faint"> ({say('document.stub')})</span>}
    </span>
  )
}
