import type { VNode } from 'preact'
import type { Finding } from '../../../platform/law/law.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Columns, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { PaperLinks } from '../../../platform/ui/paper-links/paper-links.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { ownFields } from '../../form-drafts/form-draft.ts'
import { DraftFields, draftIn, FormDraftBar } from '../../form-drafts/pages/form-draft-bar.tsx'
import { reviewDraftPaths } from '../../form-drafts/pages/form-paths.ts'
import type { FormWritten } from '../../form-drafts/queries.ts'
import type { Stale } from '../figure-text.ts'
import type { ExcerptFound, ReviewFound } from '../queries.ts'
import type { RequestFound } from '../../review-requests/queries.ts'
import { filledKept, type Lists, outlineKept, rowLines, tablesKept } from '../request.ts'
import { type ReviewFigure, reviewKinds, reviewParts } from '../review.ts'
import { say } from '../words.ts'
import { reviewPath } from './review-path.ts'
import { FigureTable } from './figure-table.tsx'
import { Issue, Law } from './review-issue.tsx'
import { RequestFacts } from './request-page.tsx'
import { Parts, StaleFigures, UnitLists } from './review-parts.tsx'

/** What a unit told at the end of its own work: read beside, taken over by hand. */
export type UnitWords = {
  readonly unit: string
  readonly note: string | null
  readonly lessons: string | null
}

export type ReviewProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly kind: (typeof reviewKinds)[number]
  readonly unit: { readonly id: number; readonly name: string; readonly code: string; readonly room: boolean }
  readonly review: ReviewFound | null
  readonly figures: readonly ReviewFigure[]
  readonly findings: readonly (Finding & { readonly said: string; readonly lacks: string })[]
  readonly unitWords: readonly UnitWords[]
  /** Reviews of this kind that other units wrote. */
  readonly others: readonly { readonly unit: string; readonly href: string }[]
  readonly mayWrite: boolean
  /** What this unit was asked for; null when nobody has asked. */
  readonly request: RequestFound | null
  readonly excerpts: readonly ExcerptFound[]
  readonly lists: Lists
  readonly stale: readonly Stale[]
  /** The form with what is being typed in it; null for those who may not write. */
  readonly written: FormWritten | null
  /** The issued Báo cáo as a sheet. */
  readonly sheet: VNode | null
}

const Figures = ({ visit, figures }: ReviewProps) => {
  const t = say(visit.language)
  const trees = (['territory', 'agency'] as const).filter((tree) => figures.some((one) => one.tree === tree))
  if (figures.length === 0) return <p>{t('figure.empty')}</p>
  return (
    <>
      {trees.map((tree) => (
        <FigureTable key={tree} visit={visit} figures={figures} tree={tree} />
      ))}
    </>
  )
}

const AskedTables = ({ visit, review, request }: ReviewProps) => {
  const t = say(visit.language)
  const filled = filledKept(review?.filled)
  return (
    <>
      {tablesKept(request?.tables).map(({ title, columns }, at) => (
        <TextArea
          key={title}
          name={`filled.${at}`}
          label={title}
          hint={t('write.rows', { columns: columns.join('; ') })}
          value={rowLines(filled[at] ?? [])}
          rows={4}
          optional
        />
      ))}
    </>
  )
}

const Write = (props: ReviewProps) => {
  const { visit, campaign, kind, unit, review, request, figures } = props
  const t = say(visit.language)
  const outline = outlineKept(request?.outline)
  const code = figures[0]?.code ?? 'CT01'
  const places = `{${code}.tu}, {${code}.mau}, {${code}.don-vi}`
  const { written } = props
  const paths = reviewDraftPaths(campaign.slug, { kind, unit })
  return (
    <>
      {written && (
        <FormDraftBar visit={visit} written={written} own={ownFields.review} form="viet" {...paths} />
      )}
      <Form
        visit={visit}
        action={reviewPath(campaign.slug, { kind, unit })}
        name="viet"
        wide
        {...draftIn(written)}
      >
        <HiddenField name="unitId" value={unit.id} />
        <HiddenField name="kind" value={kind} />
        <HiddenField name="version" value={review?.version ?? ''} />
        {written && <DraftFields written={written} version={false} />}
        <p>{t('write.figures', { place: `{${code}}`, places })}</p>
        {reviewParts.map((part) => (
          <TextArea
            key={part}
            name={part}
            label={t(`part.${part}`)}
            hint={outline[part] ?? t(`partHint.${part}`)}
            value={review?.[part] ?? ''}
            rows={6}
            optional
          />
        ))}
        <AskedTables {...props} />
        <Actions>
          <Button>{t('write.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}

const Aside = ({ visit, unitWords }: ReviewProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('units.heading')} level={3}>
      {unitWords.length === 0 && <p class="faint">{t('units.empty')}</p>}
      {unitWords.map(({ unit, note, lessons }) => (
        <Details key={unit} summary={unit}>
          <Prose keepLines lang="vi">
            {note && <p>{note}</p>}
            {lessons && <p>{t('units.lessons', { lessons })}</p>}
          </Prose>
        </Details>
      ))}
    </Section>
  )
}

const Head = (props: ReviewProps) => {
  const { visit, campaign, kind, unit, review, others } = props
  const t = say(visit.language)
  const paths = reviewKinds.map((one) => ({
    href: reviewPath(campaign.slug, { kind: one, unit }),
    text: t(`kind.${one}`),
    current: one === kind,
  }))
  const issued = review?.state === 'issued' && review.issuedOn !== null
  const day = (one: string | null | undefined) => (one ? showDay(one, visit.language) : '')
  const lead = issued
    ? t(review.number ? 'lead.issued' : 'lead.issuedWithout', {
        number: review.number ?? '',
        day: day(review.issuedOn),
      })
    : review?.state === 'submitted'
      ? t('lead.submitted', { day: day(review.submittedOn), by: review.submittedBy ?? '' })
      : review?.returnedReason
        ? t('lead.returned', { reason: review.returnedReason })
        : t('lead.draft')
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="tong-ket"
        title={t('title.of', { kind: t(`kind.${kind}`), unit: unit.name })}
        lead={lead}
      />
      <AnchorTabs items={paths} label={t('kinds')} />
      {others.length > 0 && (
        <p>
          {t('others')}{' '}
          {others.map(({ unit: name, href }, index) => (
            <span key={href}>
              {index > 0 && '; '}
              <a href={href} lang="vi">
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

const Files = ({ visit, campaign, kind, unit }: ReviewProps) => {
  const t = say(visit.language)
  return (
    <PaperLinks
      href={reviewPath(campaign.slug, { kind, unit }, '/van-ban')}
      name={t(`kind.${kind}`)}
      language={visit.language}
    />
  )
}

const Ways = ({ visit, campaign, kind, unit, review, mayWrite }: ReviewProps) => {
  const t = say(visit.language)
  if (!mayWrite) return null
  const at = (more: string) => reviewPath(campaign.slug, { kind, unit }, more)
  return (
    <Actions>
      {review?.state === 'draft' && <LinkButton href={at('/tong-hop')}>{t('take.open')}</LinkButton>}
      {review && review.state !== 'issued' && (
        <LinkButton href={at('/trinh')} kind={review.state === 'draft' ? 'primary' : 'secondary'}>
          {t('submit.open')}
        </LinkButton>
      )}
      <LinkButton href={at('/yeu-cau')} kind="quiet">
        {t('request.open', { kind: t(`kind.${kind}`).toLowerCase() })}
      </LinkButton>
    </Actions>
  )
}

const Told = (props: ReviewProps) => {
  const { visit, review, figures, excerpts, stale, lists } = props
  const t = say(visit.language)
  return (
    <>
      <StaleFigures visit={visit} stale={stale} issued={review?.state === 'issued'} />
      {review && (
        <Section heading={t('preview.heading')}>
          <Parts visit={visit} review={review} figures={figures} excerpts={excerpts} />
        </Section>
      )}
      <Section heading={t(review?.state === 'issued' ? 'figure.kept' : 'figure.live')}>
        <p>{t('figure.lead')}</p>
        <Figures {...props} />
      </Section>
      <UnitLists visit={visit} lists={lists} />
    </>
  )
}

/** A review while it is written: what was asked, the figures as they come, the units' words; and as it was issued. */
export const ReviewPage = (props: ReviewProps) => {
  const { visit, review, mayWrite, sheet, request } = props
  const t = say(visit.language)
  const state = review?.state ?? 'draft'
  return (
    <>
      <Head {...props} />
      {sheet && <Files {...props} />}
      <Ways {...props} />
      {request && state !== 'issued' && (
        <Section heading={t('request.asked')}>
          <RequestFacts visit={visit} request={request} />
        </Section>
      )}
      {state === 'draft' && mayWrite && (
        <Section heading={t('write.heading')} id="viet">
          <Columns asideLabel={t('units.heading')} aside={<Aside {...props} />}>
            <Write {...props} />
          </Columns>
        </Section>
      )}
      <Told {...props} />
      {state === 'issued' && sheet && <Section heading={t('sheet.heading')}>{sheet}</Section>}
      {state !== 'issued' && review && (
        <Section heading={t('law.heading')}>
          <Law {...props} />
        </Section>
      )}
      {state === 'submitted' && mayWrite && (
        <Section heading={t('issue.heading')}>
          <Issue {...props} />
        </Section>
      )}
    </>
  )
}
