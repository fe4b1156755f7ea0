import { asSentence, kindNames } from '../../../newsroom/examples/example.ts'
import { readingLanguages, secondsToRead } from '../../../newsroom/examples/reading.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Actions, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Figure } from '../../../platform/ui/figure/figure.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { link } from '../../../platform/web/address.ts'
import type {
  PublishedCampaignRow,
  PublishedExamplePhotoRow,
  PublishedExampleReadingRow,
  PublishedExampleRow,
} from '../../tables.ts'
import { say } from '../words.ts'
import { figureOf } from './gallery-page.tsx'

export type ExamplePageProps = {
  readonly language: Language
  readonly example: PublishedExampleRow
  readonly unitName: string
  readonly campaign: PublishedCampaignRow | null
  readonly photos: readonly PublishedExamplePhotoRow[]
  readonly readings: readonly PublishedExampleReadingRow[]
}

const Reading = ({
  language,
  reading,
}: {
  readonly language: Language
  readonly reading: PublishedExampleReadingRow
}) => {
  const t = say(language)
  const tongue = readingLanguages[reading.language ?? 'vi']
  const text = reading.text ?? ''
  const file = reading.audioFileId && `/guong/tep/${reading.audioFileId}`
  return (
    <div>
      <Details
        summary={`${tongue[language]} · ${t('one.length', { seconds: secondsToRead(text) })}`}
        open={file !== null}
      >
        {file && (
          <p>
            <audio controls preload="none" src={file} aria-label={tongue[language]} />{' '}
            <a href={file}>{t('one.recording', { language: tongue[language] })}</a>
          </p>
        )}
        <Prose keepLines>
          <p lang={tongue.lang}>{text}</p>
        </Prose>
        {reading.reader && (
          <p class="faint">
            {t('one.reader')} <span lang="vi">{reading.reader}</span>
          </p>
        )}
      </Details>
    </div>
  )
}

const Listen = ({ language, example, readings }: ExamplePageProps) => {
  const t = say(language)
  if (readings.length === 0) return null
  return (
    <Section heading={t('one.listen')} id="nghe">
      {readings.map((reading) => (
        <Reading key={reading.language} language={language} reading={reading} />
      ))}
      <Actions>
        <LinkButton href={link({ language }, `/guong/${example.id}/loa`)} icon="print">
          {t('one.sheet')}
        </LinkButton>
      </Actions>
    </Section>
  )
}

/** One verified example: what was done, by whom, where; its photos, and the minute to listen to. */
export const ExamplePage = (props: ExamplePageProps) => {
  const { language, example, unitName, campaign, photos } = props
  const t = say(language)
  return (
    <>
      <PageHead
        title={example.who ?? ''}
        lang="vi"
        kicker={example.kind && kindNames[example.kind][language]}
        meta={example.verifiedOn && t('one.verified', { day: showDay(example.verifiedOn, language) })}
      />
      {language === 'en' && <p class="faint">{t('one.vietnamese')}</p>}
      <Prose keepLines lang="vi">
        <p>{asSentence(example.deed ?? '')}</p>
      </Prose>
      {photos.length > 0 && (
        <div class="article">
          {photos.map((photo, at) => (
            <Figure key={photo.id} {...figureOf(photo, 'article')} first={at === 0} />
          ))}
        </div>
      )}
      <SummaryList
        rows={[
          { key: t('one.place'), value: <span lang="vi">{example.place}</span> },
          { key: t('one.unit'), value: <span lang="vi">{unitName}</span> },
          ...(campaign
            ? [
                {
                  key: t('one.campaign'),
                  value: (
                    <a href={link({ language }, `/phong-trao/${campaign.slug}`)} lang="vi">
                      {campaign.name}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Listen {...props} />
    </>
  )
}
