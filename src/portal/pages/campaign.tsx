import type { Language } from '../../platform/plain/language.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { showPercent } from '../../platform/plain/number.ts'
import { AnchorTabs } from '../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { DocumentCitation } from '../../platform/ui/document-citation/document-citation.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { StoryList, type StoryProps } from '../../platform/ui/story/story.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { link } from '../../platform/web/address.ts'
import { showPrecisely, standingOf } from '../campaign-facts.ts'
import { pathOfKit } from '../press/pages/kit-page.tsx'
import { SpokespersonLine } from '../press/pages/spokesperson-line.tsx'
import { say as pressWords } from '../press/words.ts'
import type {
  PublishedAudienceRow,
  PublishedCampaignRow,
  PublishedContentRow,
  PublishedPeriodCountRow,
  PublishedPhaseRow,
  PublishedPlanCountRow,
  PublishedSpokespersonRow,
  PublishedTermsRow,
  PublishedTotalRow,
  PublishedTurnoutRow,
} from '../tables.ts'
import { PublicitySection, type PublicitySectionProps } from '../publicity/pages/publicity-section.tsx'
import { say as sayPublicity } from '../publicity/words.ts'
import { say } from '../words.ts'
import { StandingChip } from './campaign-entry.tsx'
import { CampaignPeriod } from './campaign-period.tsx'
import { CampaignProgress } from './campaign-progress.tsx'

export type CampaignPageProps = PublicitySectionProps & {
  readonly today: Day
  readonly campaign: PublishedCampaignRow
  readonly parent: PublishedCampaignRow | null
  readonly standing: string | null
  readonly contents: readonly PublishedContentRow[]
  readonly audiences: readonly PublishedAudienceRow[]
  readonly phases: readonly PublishedPhaseRow[]
  readonly terms: PublishedTermsRow | null
  readonly plans: PublishedPlanCountRow | null
  readonly periods: readonly PublishedPeriodCountRow[]
  readonly totals: readonly PublishedTotalRow[]
  readonly stories: readonly StoryProps[]
  /** Election days of which the committee has released figures. */
  readonly turnout: readonly PublishedTurnoutRow[]
  /** Whom to quote beside the figures. */
  readonly speaker: PublishedSpokespersonRow | null
  readonly awardCount: number
}

const Citation = ({ campaign, language }: Pick<CampaignPageProps, 'campaign' | 'language'>) => (
  <DocumentCitation
    type={campaign.documentKind}
    number={campaign.documentNumber}
    day={campaign.documentIssuedOn}
    issuer={campaign.documentIssuer}
    href={campaign.documentId ? link({ language }, `/van-ban/${campaign.documentId}`) : undefined}
  />
)

const termNames = ['criteria', 'plan', 'measures'] as const

const Summary = ({ language, campaign, parent, standing, terms, turnout, speaker }: CampaignPageProps) => {
  const t = say(language)
  const press = pressWords(language)
  const confirmed =
    campaign.endConfirmedOn && t('campaign.endConfirmed', { day: showDay(campaign.endConfirmedOn, language) })
  const vietnamese = (text: string | null) => (text ? <span lang="vi">{text}</span> : t('campaign.notSaid'))
  return (
    <SummaryList
      rows={[
        { key: t('campaign.launcher'), value: vietnamese(campaign.launcherName) },
        { key: t('campaign.document'), value: <Citation campaign={campaign} language={language} /> },
        ...(parent
          ? [
              {
                key: t('link.basis'),
                value: (
                  <a href={link({ language }, `/phong-trao/${parent.slug}`)} lang="vi">
                    {parent.name}
                  </a>
                ),
              },
            ]
          : []),
        {
          key: t('campaign.period'),
          value:
            campaign.startOn || confirmed ? (
              <>
                <CampaignPeriod campaign={campaign} language={language} />
                {campaign.startOn && confirmed && '; '}
                {confirmed}
              </>
            ) : (
              t('campaign.notSaid')
            ),
        },
        ...turnout.map((one) => ({
          key: t('nav.turnout'),
          value: <Turnout language={language} one={one} />,
        })),
        { key: press('speaker.title'), value: <SpokespersonLine language={language} speaker={speaker} /> },
        {
          key: press('index.title'),
          value: <a href={link({ language }, pathOfKit(campaign.slug))}>{press('link.kit')}</a>,
        },
        ...(standing ? [{ key: t('campaign.standing'), value: vietnamese(standing) }] : []),
        { key: t('campaign.purpose'), value: vietnamese(campaign.purpose) },
        ...termNames.flatMap((name) =>
          terms?.[name] ? [{ key: t(`campaign.${name}`), value: asWritten(terms[name]) }] : [],
        ),
        ...(campaign.slogan ? [{ key: t('campaign.slogan'), value: vietnamese(campaign.slogan) }] : []),
      ]}
    />
  )
}

const Turnout = ({ language, one }: { readonly language: Language; readonly one: PublishedTurnoutRow }) => (
  <a href={link({ language }, `/bau-cu/${one.slug}`)}>
    {say(language)('campaign.turnoutOn', {
      share: showPercent(one.voted, one.listedReported, language),
      day: showDay(one.day, language),
    })}
  </a>
)

/** In the document's own lines. */
const asWritten = (text: string) => (
  <span class="prose-lines" lang="vi">
    {text}
  </span>
)

const Phases = ({ language, phases }: CampaignPageProps) => {
  const t = say(language)
  if (phases.length === 0) return null
  return (
    <Section heading={t('campaign.phases')} id="giai-doan">
      <Table
        caption={t('campaign.phases')}
        captionHidden
        rows={phases}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: t('campaign.phase'), cell: ({ name }) => <span lang="vi">{name}</span> },
          {
            key: 'start',
            head: t('campaign.phaseStart'),
            cell: ({ startOn, startPrecision }) =>
              startOn ? showPrecisely(startOn, startPrecision, language) : '–',
          },
          {
            key: 'end',
            head: t('campaign.phaseEnd'),
            cell: ({ endOn, endPrecision }) => (endOn ? showPrecisely(endOn, endPrecision, language) : '–'),
          },
        ]}
      />
    </Section>
  )
}

const Wording = ({ language, contents, audiences }: CampaignPageProps) => {
  const t = say(language)
  return (
    <>
      {contents.length > 0 && (
        <Section heading={t('campaign.contents')} id="noi-dung-thi-dua" note={t('campaign.vietnameseOnly')}>
          <ol class="prose" lang="vi">
            {contents.map((content) => (
              <li key={content.id}>{content.text}</li>
            ))}
          </ol>
        </Section>
      )}
      {audiences.length > 0 && (
        <Section heading={t('campaign.audience')} note={t('campaign.vietnameseOnly')}>
          <ul class="prose" lang="vi">
            {audiences.map((audience) => (
              <li key={audience.id}>{audience.text}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Head = ({ language, campaign, today }: CampaignPageProps) => {
  const meta = (
    <>
      <StandingChip standing={standingOf(campaign, today)} language={language} />{' '}
      <Citation campaign={campaign} language={language} />
    </>
  )
  return <PageHead title={campaign.name} lang="vi" meta={meta} />
}

/** What, who, when, contents, live progress with the time of the figures, documents and news of one campaign. */
export const CampaignPage = (props: CampaignPageProps) => {
  const { language, campaign, stories, awardCount } = props
  const t = say(language)
  const anchors = [
    { href: '#tom-tat', text: t('campaign.summary') },
    { href: '#tien-do', text: t('campaign.progress') },
    ...(props.contents.length > 0 ? [{ href: '#noi-dung-thi-dua', text: t('campaign.contents') }] : []),
    ...(props.publicity.length > 0
      ? [{ href: '#tuyen-truyen', text: sayPublicity(language)('publicity.title') }]
      : []),
    ...(stories.length > 0 ? [{ href: '#tin', text: t('campaign.news') }] : []),
  ]
  return (
    <>
      <Head {...props} />
      <AnchorTabs items={anchors} />
      <Section heading={t('campaign.summary')} id="tom-tat">
        <Summary {...props} />
      </Section>
      <Phases {...props} />
      <CampaignProgress {...props} />
      <Wording {...props} />
      <PublicitySection {...props} />
      {awardCount > 0 && (
        <Section heading={t('campaign.awards')}>
          <p>
            <a href={link({ language }, `/khen-thuong?dot=${campaign.slug}`)}>
              {t('awards.ofCampaign', { count: awardCount })}
            </a>
          </p>
        </Section>
      )}
      {stories.length > 0 && (
        <Section heading={t('campaign.news')} id="tin">
          <StoryList stories={stories} />
        </Section>
      )}
    </>
  )
}
