import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { CitedDocument } from '../../pages/cited-document.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { StoryList, type StoryProps } from '../../../platform/ui/story/story.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { link } from '../../../platform/web/address.ts'
import { CampaignFigures } from '../../pages/campaign-figures.tsx'
import { CampaignPeriod } from '../../pages/campaign-period.tsx'
import { say as campaignWords } from '../../words.ts'
import { figuresAt, type Kit } from '../kit.ts'
import { say } from '../words.ts'
import { FrozenFigures } from './frozen-figures.tsx'
import { KitPictures } from './kit-pictures.tsx'
import { SpokespersonLine } from './spokesperson-line.tsx'

export const pathOfKit = (slug: string): string => `/phong-trao/${slug}/bao-chi`
export const pathOfZip = (slug: string): string => `${pathOfKit(slug)}/bo-tai-lieu.zip`

export type KitPageProps = {
  readonly language: Language
  readonly kit: Kit
  readonly stories: readonly StoryProps[]
}

const Facts = ({ language, kit }: KitPageProps) => {
  const { campaign, standing, plans } = kit
  const t = say(language)
  const c = campaignWords(language)
  const vietnamese = (text: string | null) => text && <span lang="vi">{text}</span>
  return (
    <SummaryList
      rows={[
        { key: c('campaign.launcher'), value: vietnamese(campaign.launcherName) },
        {
          key: c('campaign.period'),
          value: campaign.startOn ? (
            <CampaignPeriod campaign={campaign} language={language} />
          ) : (
            c('campaign.notSaid')
          ),
        },
        ...(standing ? [{ key: c('campaign.standing'), value: vietnamese(standing) }] : []),
        { key: c('campaign.purpose'), value: vietnamese(campaign.purpose) },
        ...(campaign.slogan ? [{ key: c('campaign.slogan'), value: vietnamese(campaign.slogan) }] : []),
        ...(plans
          ? [
              {
                key: t('kit.units'),
                value: t('kit.unitsLine', {
                  assigned: plans.unitsAssigned,
                  made: plans.plansMade,
                  expected: plans.plansExpected,
                }),
              },
            ]
          : []),
        {
          key: t('kit.awards'),
          value: <a href={link({ language }, `/khen-thuong?dot=${campaign.slug}`)}>{c('awards.title')}</a>,
        },
      ]}
    />
  )
}

const Documents = ({ language, kit: { launch, basis } }: KitPageProps) => {
  const t = say(language)
  const all = [...(launch ? [launch] : []), ...basis]
  if (all.length === 0) return null
  return (
    <Section heading={t('kit.documents')} id="van-ban">
      <ul>
        {all.map((document) => (
          <li key={document.id}>
            <CitedDocument withSubject document={document} language={language} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Live = ({ language, kit }: KitPageProps) => {
  const t = say(language)
  const at = figuresAt(kit)
  return (
    <Section
      heading={t('kit.live')}
      id="dang-cap-nhat"
      note={at ? t('kit.liveNote', { moment: showMoment(at, language) }) : undefined}
    >
      <p>{t(kit.totals.length === 0 ? 'kit.liveNone' : 'kit.liveLead')}</p>
      <CampaignFigures language={language} totals={kit.totals} />
    </Section>
  )
}

/** One campaign for journalists: whom to quote, frozen figures first, live ones apart, documents, news, pictures. */
export const KitPage = (props: KitPageProps) => {
  const { language, kit, stories } = props
  const { campaign, contents } = kit
  const t = say(language)
  const issued = campaign.documentIssuedOn && showDay(campaign.documentIssuedOn, language)
  return (
    <>
      <PageHead
        title={t('kit.title')}
        kicker={
          <a href={link({ language }, `/phong-trao/${campaign.slug}`)} lang="vi">
            {campaign.name}
          </a>
        }
        meta={[campaign.documentNumber, issued].filter(Boolean).join(', ') || undefined}
        lead={t('kit.lead')}
        actions={
          <LinkButton href={link({ language }, pathOfZip(campaign.slug))} icon="download" kind="primary">
            {t('kit.zip')}
          </LinkButton>
        }
      />
      <Section heading={t('speaker.title')} id="nguoi-phat-ngon">
        <p>
          <SpokespersonLine language={language} speaker={kit.speaker} />
        </p>
      </Section>
      <FrozenFigures language={language} figures={kit.frozen} />
      <Live {...props} />
      <Section heading={t('kit.facts')} id="thong-tin">
        <Facts {...props} />
      </Section>
      <Documents {...props} />
      {contents.length > 0 && (
        <Section heading={t('kit.contents')}>
          <Prose lang="vi">
            <ol>
              {contents.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          </Prose>
        </Section>
      )}
      <Section heading={t('kit.stories')} id="tin">
        {stories.length === 0 ? <p>{t('kit.storiesNone')}</p> : <StoryList stories={stories} />}
      </Section>
      <KitPictures language={language} pictures={kit.pictures} />
    </>
  )
}
