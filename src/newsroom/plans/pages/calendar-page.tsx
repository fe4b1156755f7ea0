import { showWeekdayDay } from '../../../platform/plain/day.ts'
import { Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { say as sayArticle } from '../../words.ts'
import type { CalendarDay, KeyDate } from '../key-dates.ts'
import type { plansOf } from '../queries.ts'
import { say } from '../words.ts'

type Choice = { readonly value: string; readonly text: string }
export type Plan = Awaited<ReturnType<typeof plansOf>>[number]

export type CalendarPageProps = {
  readonly visit: Visit
  /** `2021-03`. */
  readonly month: string
  readonly days: readonly CalendarDay<Plan>[]
  readonly units: readonly Choice[]
  readonly campaigns: readonly Choice[]
  readonly mayPlan: boolean
}

const genres = ['news', 'feature', 'photo', 'audio'] as const

const Mark = ({ visit, date }: { readonly visit: Visit; readonly date: KeyDate }) => (
  <p>
    <strong>
      <a href={`/phong-trao/${date.campaign.slug}`}>
        {say(visit.language)(`date.${date.kind}`, { campaign: date.campaign.name, of: date.of ?? '' })}
      </a>
    </strong>
  </p>
)

const Settle = ({ visit, plan }: { readonly visit: Visit; readonly plan: Plan }) => {
  const t = say(visit.language)
  const address = `/lam-viec/tin-bai/lich/${plan.id}`
  return (
    <>
      <Details summary={t('plan.fulfil')}>
        <Form visit={visit} action={`${address}/bai`} name={`fulfil-${plan.id}`}>
          <TextField name="address" label={t('plan.address')} width="long" />
          <Button kind="secondary">{t('plan.fulfil')}</Button>
        </Form>
      </Details>
      <Form visit={visit} action={`${address}/bo`} name={`drop-${plan.id}`} inline>
        <Button kind="secondary" about={plan.subject}>
          {t('plan.drop')}
        </Button>
      </Form>
    </>
  )
}

type Each = { readonly visit: Visit; readonly plan: Plan; readonly mayPlan: boolean }

const Planned = ({ visit, plan, mayPlan }: Each) => {
  const article = sayArticle(visit.language)
  return (
    <div lang="vi">
      <p>
        {plan.subject}
        <br />
        <span class="faint">
          {say(visit.language)('plan.by', {
            genre: article(`genre.${plan.genre}`),
            assignee: plan.assignee,
          })}
        </span>
      </p>
      {plan.articleId && plan.articleState && (
        <p>
          <a href={`/lam-viec/tin-bai/${plan.articleId}`}>{plan.articleTitle}</a> (
          {article(`state.${plan.articleState}`)})
        </p>
      )}
      {!plan.articleId && mayPlan && <Settle visit={visit} plan={plan} />}
    </div>
  )
}

const Add = ({ visit, units, campaigns }: CalendarPageProps) => {
  const t = say(visit.language)
  const article = sayArticle(visit.language)
  return (
    <Section heading={t('plan.add')}>
      <Form visit={visit} action="/lam-viec/tin-bai/lich" name="plan">
        <DateField name="onDay" label={t('plan.day')} />
        <TextField name="subject" label={t('plan.subject')} width="long" />
        <TextField name="assignee" label={t('plan.assignee')} />
        <SelectField
          name="genre"
          label={article('article.genre')}
          value="news"
          none={false}
          choices={genres.map((genre) => ({ value: genre, text: article(`genre.${genre}`) }))}
        />
        <SelectField name="unitId" label={article('article.unit')} choices={units} />
        <SelectField
          name="campaignId"
          label={article('article.campaign')}
          none={article('article.noCampaign')}
          choices={campaigns}
          optional
        />
        <Button>{t('plan.add')}</Button>
      </Form>
    </Section>
  )
}

/** Key dates of the campaigns, and what the newsroom writes for them. */
export const CalendarPage = (props: CalendarPageProps) => {
  const { visit, month, days, mayPlan } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('plans.title')} lead={t('plans.lead')} />
      <FilterForm action="/lam-viec/tin-bai/lich" label={t('plans.from')} submit={t('plans.show')}>
        <TextField name="thang" label={t('plans.from')} value={month} width="short" />
      </FilterForm>
      {days.length === 0 && <Empty text={t('plans.none')} />}
      {days.map(({ day, dates, plans }) => (
        <Section key={day} heading={showWeekdayDay(day, visit.language)}>
          {dates.map((date, at) => (
            <Mark key={at} visit={visit} date={date} />
          ))}
          {plans.map((plan) => (
            <Planned key={plan.id} visit={visit} plan={plan} mayPlan={mayPlan} />
          ))}
        </Section>
      ))}
      {mayPlan && <Add {...props} />}
    </>
  )
}
