import { showDay } from '../../platform/plain/day.ts'
import { Button } from '../../platform/ui/button/button.tsx'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../platform/ui/ledger/ledger.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { GoodExampleRow } from '../tables.ts'
import { say } from '../words.ts'
import type { Choice } from './article-form.tsx'

export type ExamplesPageProps = {
  readonly visit: Visit
  readonly examples: readonly GoodExampleRow[]
  readonly unitNames: ReadonlyMap<number, string>
  readonly units: readonly Choice[]
  readonly campaigns: readonly Choice[]
  readonly mayVerify: boolean
}

const Introduce = ({ visit, units, campaigns }: ExamplesPageProps) => {
  const t = say(visit.language)
  if (units.length === 0) return null
  return (
    <Section heading={t('example.introduce')}>
      <Form visit={visit} action="/lam-viec/guong" name="introduce">
        <SelectField name="unitId" label={t('article.unit')} choices={units} />
        <SelectField
          name="campaignId"
          label={t('article.campaign')}
          none={t('article.noCampaign')}
          choices={campaigns}
          optional
        />
        <TextField name="who" label={t('example.who')} width="long" />
        <TextArea name="deed" label={t('example.deed')} rows={4} />
        <TextField name="place" label={t('example.place')} />
        <CheckField name="consent" label={t('example.consent')} optional />
        <Button>{t('example.introduce')}</Button>
      </Form>
    </Section>
  )
}

/** Good examples of the units: introduced once, verified before they are published or counted. */
export const ExamplesPage = (props: ExamplesPageProps) => {
  const { visit, examples, unitNames, mayVerify } = props
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={t('newsroom.examples')} lead={t('example.introduced')} />
      {examples.length === 0 && <Empty text={t('example.none')} />}
      <Ledger
        level={2}
        entries={examples.map((example) => ({
          key: example.id,
          title: <span lang="vi">{example.who}</span>,
          meta: (
            <span lang="vi">
              {unitNames.get(example.unitId)} · {example.place}
            </span>
          ),
          body: <p lang="vi">{example.deed}</p>,
          side: example.verifiedOn ? (
            t('example.verifiedOn', { day: showDay(example.verifiedOn, language) })
          ) : mayVerify ? (
            <Form
              visit={visit}
              action={`/lam-viec/guong/${example.id}/xac-minh`}
              name={`verify-${example.id}`}
              inline
            >
              <Button kind="secondary" about={example.who}>
                {t('example.verify')}
              </Button>
            </Form>
          ) : (
            t('example.waiting')
          ),
        }))}
      />
      <Introduce {...props} />
    </>
  )
}
