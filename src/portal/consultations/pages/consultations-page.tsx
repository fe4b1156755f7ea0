import { clockOf } from '../../../newsroom/consultations/consultation.ts'
import { type Day, daysBetween, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { link } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { PageAsked } from '../../page-number.ts'
import type { PublishedConsultationRow } from '../../tables.ts'
import { Turn } from '../../pages/turn.tsx'
import { say } from '../words.ts'

/** How long comments are still taken, in words. */
export const clockWords = (one: PublishedConsultationRow, today: Day, language: Language): string => {
  const t = say(language)
  const { opensOn, closesOn } = one
  const clock = clockOf(one, today)
  if (clock === 'before') return t('clock.before', { day: showDay(opensOn, language) })
  if (clock === 'over') return t('clock.over', { day: showDay(closesOn, language) })
  const count = daysBetween(today, closesOn)
  return count === 0 ? t('clock.last') : t('clock.open', { count, day: showDay(closesOn, language) })
}

/** What people are asked about now, and what they were asked before. */
export const ConsultationsPage = ({
  visit,
  consultations,
  part,
}: {
  readonly visit: Visit
  readonly consultations: readonly PublishedConsultationRow[]
  readonly part: PageAsked
}) => {
  const { language, today } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {part.total === 0 && <Empty text={t('list.none')} />}
      <Ledger
        level={2}
        entries={consultations.map((one) => ({
          key: one.id,
          href: link({ language }, `/gop-y/${one.slug}`),
          title: <span lang="vi">{one.title}</span>,
          side: <p>{clockWords(one, today, language)}</p>,
        }))}
      />
      <Turn language={language} path="/gop-y" part={part} />
    </>
  )
}
