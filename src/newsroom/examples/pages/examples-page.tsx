import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { pageHref, type Part, samePage } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { GoodExampleRow, GoodExampleState } from '../../tables.ts'
import { kindNames } from '../example.ts'
import { say } from '../words.ts'
import { type Choice, cardPath, enteredLine, home, StateChip } from './example-parts.tsx'

export type WishLine = { readonly unit: string; readonly count: number; readonly wished: number }

export type ExamplesPageProps = {
  readonly visit: Visit
  readonly examples: readonly GoodExampleRow[]
  readonly part: Part
  readonly unitName: (unitId: number) => string
  readonly state: GoodExampleState | null
  readonly mayEnter: boolean
  readonly introductions: boolean
  readonly wishes: readonly WishLine[]
  /** Units on which this person sets the monthly wish, with what stands. */
  readonly wishing: readonly (Choice & { readonly perMonth: number | null })[]
}

const states = ['entered', 'verified', 'returned', 'withdrawn'] as const

const Narrow = ({ visit, state }: ExamplesPageProps) => {
  const t = say(visit.language)
  return (
    <FilterForm action={home}>
      <SelectField
        name="trang-thai"
        label={t('examples.state')}
        value={state}
        none={t('examples.all')}
        choices={states.map((one) => ({ value: one, text: t(`state.${one}`) }))}
        optional
      />
    </FilterForm>
  )
}

const Wishes = ({ visit, wishes }: ExamplesPageProps) => {
  const t = say(visit.language)
  const month = visit.today.slice(0, 7).split('-').reverse().join('/')
  return wishes.map((wish) => (
    <p key={wish.unit} class="faint">
      {t('wish.line', { ...wish, month })}
    </p>
  ))
}

const SetWish = ({ visit, wishing }: ExamplesPageProps) => {
  const t = say(visit.language)
  return wishing.map(({ value, text, perMonth }) => (
    <Details key={value} summary={`${t('wish.title')} – ${text}`}>
      <p>{t('wish.lead')}</p>
      <Form visit={visit} action={samePage(`${home}/mong-muon/${value}`, visit)} name={`mong-muon-${value}`}>
        <TextField
          name="perMonth"
          label={t('wish.perMonth')}
          hint={t('wish.perMonthHint')}
          value={perMonth === null ? '' : String(perMonth)}
          width="short"
          inputMode="numeric"
          optional
        />
        <Actions>
          <Button kind="secondary">{t('wish.save')}</Button>
        </Actions>
      </Form>
    </Details>
  ))
}

/** Cards of the units: those that wait for verification first. */
export const ExamplesPage = (props: ExamplesPageProps) => {
  const { visit, examples, part, unitName, mayEnter, introductions } = props
  const { language } = visit
  const t = say(language)
  const actions = (
    <>
      {mayEnter && (
        <LinkButton href={`${home}/moi`} kind="primary" icon="plus">
          {t('examples.new')}
        </LinkButton>
      )}
      {introductions && (
        <LinkButton href="/lam-viec/gioi-thieu-guong">{t('examples.introductions')}</LinkButton>
      )}
    </>
  )
  return (
    <>
      <PageHead title={t('examples.title')} lead={t('examples.lead')} actions={actions} />
      <Wishes {...props} />
      <Narrow {...props} />
      {examples.length === 0 && <Empty text={t('examples.none')} />}
      <Ledger
        level={2}
        entries={examples.map((example) => ({
          key: example.id,
          href: cardPath(example.id),
          title: <span lang="vi">{example.who}</span>,
          meta: (
            <>
              {kindNames[example.kind][language]} · <span lang="vi">{unitName(example.unitId)}</span> ·{' '}
              {enteredLine(example, language)}
            </>
          ),
          body: <p lang="vi">{example.deed.slice(0, 240)}</p>,
          side: (
            <>
              <StateChip state={example.state} language={language} />
              {example.state === 'verified' && example.verifiedOn && (
                <p>{showDay(example.verifiedOn, language)}</p>
              )}
            </>
          ),
        }))}
      />
      <Pager {...part} href={pageHref({ path: home, query: visit.query })} />
      <SetWish {...props} />
    </>
  )
}
