import { dayOf, showMoment, timeOf } from '../../../platform/plain/moment.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showNumber, showPercent } from '../../../platform/plain/number.ts'
import { Actions, LinkButton } from '../../../platform/ui/button/button.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Stat, Stats } from '../../../platform/ui/stat/stat.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { link } from '../../../platform/web/address.ts'
import { gap, WithName } from '../../pages/with-name.tsx'
import { SpokespersonLine } from '../../press/pages/spokesperson-line.tsx'
import { say as pressWords } from '../../press/words.ts'
import type { PublishedSpokespersonRow, PublishedTurnoutRow } from '../../tables.ts'
import { say } from '../words.ts'

export type TurnoutPageProps = {
  readonly language: Language
  readonly province: string
  readonly slug: string
  readonly campaignSlug: string | null
  /** Whom to quote with the figures; null: nobody is named, or they belong to no public campaign. */
  readonly speaker: PublishedSpokespersonRow | null
  readonly figures: readonly PublishedTurnoutRow[]
}

/** `22:00`, or `08:00, 24/05/2021` where it is not on the day of the election. */
export const cutoffText = ({ cutoffAt, day }: PublishedTurnoutRow, language: Language): string =>
  dayOf(cutoffAt) === day ? timeOf(cutoffAt) : `${timeOf(cutoffAt)}, ${showDay(dayOf(cutoffAt), language)}`

const Latest = ({ language, figure }: { language: Language; figure: PublishedTurnoutRow }) => {
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  const moment = showMoment(figure.takenAt, language)
  return (
    <>
      <Stats>
        <Stat
          value={showPercent(figure.voted, figure.listedReported, language)}
          sentence={t('one.turnout', { voted: n(figure.voted), listed: n(figure.listedReported) })}
          note={t('one.coverage', { reported: n(figure.reported), areas: n(figure.areas), moment })}
        />
        <Stat value={`${n(figure.fullAreas)}`} sentence={t('one.full')} />
        <Stat value={`${n(figure.fullCommunes)}/${n(figure.communes)}`} sentence={t('one.communes')} />
        {figure.districts > 0 && (
          <Stat value={`${n(figure.fullDistricts)}/${n(figure.districts)}`} sentence={t('one.districts')} />
        )}
      </Stats>
      <p>
        {t('one.ofReported')}{' '}
        {figure.releasedAt && t('one.released', { moment: showMoment(figure.releasedAt, language) })}.{' '}
        {figure.publicNote && <span lang="vi">{t('one.note', { note: figure.publicNote })}</span>}
      </p>
    </>
  )
}

const History = ({ language, figures }: { language: Language; figures: readonly PublishedTurnoutRow[] }) => {
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  return (
    <Section heading={t('one.history')}>
      <Table
        caption={t('one.history')}
        captionHidden
        phone="scroll"
        columns={[
          { key: 'cutoff', head: t('col.cutoff'), cell: (one) => cutoffText(one, language) },
          { key: 'voted', head: t('col.voted'), numeric: true, cell: (one) => n(one.voted) },
          { key: 'listed', head: t('col.listed'), numeric: true, cell: (one) => n(one.listedReported) },
          {
            key: 'share',
            head: t('col.share'),
            numeric: true,
            cell: (one) => showPercent(one.voted, one.listedReported, language),
          },
          {
            key: 'coverage',
            head: t('col.coverage'),
            numeric: true,
            cell: (one) => `${n(one.reported)}/${n(one.areas)}`,
          },
          { key: 'full', head: t('col.full'), numeric: true, cell: (one) => n(one.fullAreas) },
          { key: 'taken', head: t('col.taken'), cell: (one) => showMoment(one.takenAt, language) },
        ]}
        rows={figures}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const Withdrawn = ({
  language,
  figures,
}: {
  language: Language
  figures: readonly PublishedTurnoutRow[]
}) => {
  const t = say(language)
  if (figures.length === 0) return null
  const when = (moment: string | null): string => (moment ? showMoment(moment, language) : '–')
  return (
    <Section heading={t('one.withdrawn')}>
      <ul>
        {figures.map((one) => (
          <li key={one.id}>
            {t('one.withdrawnAt', {
              cutoff: cutoffText(one, language),
              released: when(one.releasedAt),
              withdrawn: when(one.withdrawnAt),
              note: one.publicNote ?? '–',
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A province's released figures: the latest large, the earlier ones in a table, withdrawn ones with their correction. */
export const TurnoutPage = ({
  language,
  province,
  slug,
  campaignSlug,
  speaker,
  figures,
}: TurnoutPageProps) => {
  const t = say(language)
  const open = figures.filter(({ state }) => state === 'released')
  const [latest] = open
  const path = link({ language }, `/bau-cu/${slug}`)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{figures[0]?.name}</span>}
        title={t('one.title', { province })}
        shown={<WithName sentence={t('one.title', { province: gap })} name={province} />}
        lead={
          latest &&
          (latest.final ? t('one.final') : t('one.cutoff', { cutoff: cutoffText(latest, language) }))
        }
      />
      {latest ? <Latest language={language} figure={latest} /> : <p>{t('one.none')}</p>}
      <p>
        {pressWords(language)('speaker.title')}: <SpokespersonLine language={language} speaker={speaker} />
      </p>
      {open.length > 0 && <History language={language} figures={open} />}
      <Withdrawn language={language} figures={figures.filter(({ state }) => state === 'withdrawn')} />
      <Actions>
        <LinkButton href={`${path}/csv`}>{t('one.csv')}</LinkButton>
        <LinkButton href={`${path}/json`}>{t('one.json')}</LinkButton>
      </Actions>
      {campaignSlug && (
        <p>
          <a href={link({ language }, `/phong-trao/${campaignSlug}`)}>{t('one.campaign')}</a>
        </p>
      )}
    </>
  )
}
