import { dutySteps } from '../../../campaigns/duties/duty.ts'
import { say as sayCampaign } from '../../../campaigns/words.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { Timeline } from '../../../platform/ui/timeline/timeline.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { ReportChip } from '../../pages/report-chip.tsx'
import { campaignPath, reportPath } from '../../pages/report-view.ts'
import type { Counts } from '../../progress/completeness.ts'
import type { ReportFound } from '../../queries.ts'
import { daysLate, dueOf } from '../../report.ts'
import type { Happening, UnitContact } from '../queries.ts'
import { say, told } from '../words.ts'

export type UnitSheetProps = {
  readonly visit: Visit
  readonly campaign: { readonly slug: string; readonly name: string }
  readonly unit: { readonly id: number; readonly name: string; readonly way: readonly string[] }
  readonly predecessors: readonly string[]
  readonly receivers: readonly string[]
  readonly counts: Counts
  readonly reminders: number
  readonly reports: readonly ReportFound[]
  readonly happenings: readonly Happening[]
  readonly most: number
  readonly contacts: readonly UnitContact[]
  readonly lastSeenAt: string | null
  readonly mayRemind: boolean
}

const stepName = (label: string, language: Language): string => {
  const step = dutySteps.find((one) => one === label)
  return step ? sayCampaign(language)(`step.${step}`) : label
}

const sentenceOf = ({ what, label, state }: Happening, language: Language): string => {
  const t = say(language)
  const stateKey = what === 'reminder' ? null : told('state', state)
  const kindKey = what === 'reminder' ? told('kind', label) : null
  return t(`what.${what}`, {
    label: what === 'duty' ? stepName(label, language) : kindKey ? t(kindKey) : label,
    state: stateKey ? t(stateKey) : state,
  })
}

/** Due and not done, and still to come, stand apart from what has happened. */
const placeOf = ({ what, state, day }: Happening, today: string): 'done' | 'now' | 'ahead' => {
  const open = what === 'duty' && (state === 'owed' || state === 'returned')
  if (!open) return 'done'
  return day < today ? 'now' : 'ahead'
}

const What = ({ visit, happenings, most }: UnitSheetProps) => {
  const { language, today } = visit
  const t = say(language)
  return (
    <Section
      heading={t('sheet.timeline')}
      id="dien-bien"
      note={happenings.length >= most ? t('sheet.more', { count: most }) : undefined}
    >
      {happenings.length === 0 ? (
        <Empty text={t('sheet.nothing')} />
      ) : (
        <Timeline
          items={happenings.map((one) => ({
            key: one.key,
            time: showDay(one.day, language),
            state: placeOf(one, today),
            text: one.reportId ? (
              <a href={reportPath(one.reportId)}>{sentenceOf(one, language)}</a>
            ) : (
              sentenceOf(one, language)
            ),
            note: [one.byName, one.note].filter(Boolean).join(': ') || undefined,
          }))}
        />
      )}
    </Section>
  )
}

const Reports = ({ visit, reports }: UnitSheetProps) => {
  const { language, today } = visit
  const t = say(language)
  return (
    <Section heading={t('sheet.reports')} id="bao-cao">
      <Table
        caption={t('sheet.reports')}
        captionHidden
        rows={reports}
        rowKey={({ id }) => id}
        empty={<Empty text={t('sheet.noReport')} />}
        columns={[
          {
            key: 'period',
            head: t('sheet.period'),
            cell: ({ id, periodName }) => <a href={reportPath(id)}>{periodName}</a>,
          },
          { key: 'due', head: t('sheet.due'), cell: (report) => showDay(dueOf(report), language) },
          {
            key: 'sent',
            head: t('sheet.sent'),
            cell: ({ sentOn }) => (sentOn ? showDay(sentOn, language) : '–'),
          },
          {
            key: 'state',
            head: t('sheet.state'),
            cell: (report) => <ReportChip report={report} today={today} language={language} />,
          },
        ]}
      />
    </Section>
  )
}

const Reach = ({ visit, contacts, lastSeenAt, receivers }: UnitSheetProps) => {
  const t = say(visit.language)
  const [contact] = contacts
  return (
    <Section heading={t('sheet.reach')} id="lien-he">
      <SummaryList
        rows={[
          { key: t('sheet.contact'), value: contact ? contact.name : t('sheet.noContact') },
          ...(contact?.phone
            ? [
                {
                  key: t('sheet.phone'),
                  value: <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>,
                },
              ]
            : []),
          {
            key: t('sheet.seen'),
            value: lastSeenAt ? showMoment(lastSeenAt, visit.language) : t('sheet.notSeen'),
          },
          { key: t('sheet.receiver'), value: receivers.join('; ') },
        ]}
      />
    </Section>
  )
}

/** One unit in a campaign: how it reports, whom to call, and all that happened, the latest first. */
export const UnitSheet = (props: UnitSheetProps) => {
  const { visit, campaign, unit, predecessors, counts, reminders, reports, mayRemind } = props
  const t = say(visit.language)
  const late = reports.filter((report) => daysLate(report, visit.today) > 0)
  const query = late.map(({ id }) => `viec=bao-cao-${id}`).join('&')
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaign.name}</span>}
        title={t('sheet.title', { unit: unit.name })}
        lead={t('sheet.lead', { ...counts, reminders })}
        meta={unit.way.slice(0, -1).toReversed().join(', ')}
        actions={
          <>
            {mayRemind && late.length > 0 && (
              <LinkButton href={`${campaignPath(campaign.slug)}/don-doc/soan?${query}`} icon="bell">
                {t('sheet.remind')}
              </LinkButton>
            )}
            <LinkButton href={`${campaignPath(campaign.slug)}/tien-do`}>{t('sheet.board')}</LinkButton>
          </>
        }
      />
      {predecessors.length > 0 && <p>{t('sheet.carriesOn', { predecessors: predecessors.join(', ') })}</p>}
      <Reach {...props} />
      <Reports {...props} />
      <What {...props} />
    </>
  )
}
