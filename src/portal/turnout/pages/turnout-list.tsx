import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../platform/plain/number.ts'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Stat } from '../../../platform/ui/stat/stat.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PublishedTurnoutRow } from '../../tables.ts'
import { say } from '../words.ts'

export type TurnoutListProps = {
  readonly language: Language
  /** The latest released figure of each election day, in the order of days and addresses: never by turnout. */
  readonly latest: readonly (PublishedTurnoutRow & { readonly province: string })[]
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

export const TurnoutList = ({ language, latest }: TurnoutListProps) => {
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {latest.length === 0 ? (
        <Empty text={t('list.empty')} />
      ) : (
        <Ledger
          level={2}
          entries={latest.map((one) => ({
            key: one.id,
            href: link({ language }, `/bau-cu/${one.slug}`),
            title: (
              <>
                <span lang="vi">{upperFirst(one.province)}</span>, {showDay(one.day, language)}
              </>
            ),
            meta: <span lang="vi">{one.name}</span>,
            body: (
              <p>
                {t('one.coverage', {
                  reported: n(one.reported),
                  areas: n(one.areas),
                  moment: showMoment(one.takenAt, language),
                })}
              </p>
            ),
            side: (
              <Stat
                value={showPercent(one.voted, one.listedReported, language)}
                sentence={t('one.turnout', { voted: n(one.voted), listed: n(one.listedReported) })}
              />
            ),
          }))}
        />
      )}
    </>
  )
}
