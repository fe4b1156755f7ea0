import { timeOf } from '../../platform/plain/moment.ts'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Fieldset } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { say } from '../words.ts'
import { moveSlugs } from './report-actions.tsx'
import { ContentFields } from './report-form.tsx'
import { type ReportView, reportPath } from './report-view.ts'

const ways = ['way.phone', 'way.message', 'way.paper', 'way.inPerson'] as const

/** "Nhập hộ": the level above writes down what it was told. */
export const BehalfPage = (view: ReportView) => {
  const { visit, report, unit } = view
  const t = say(visit.language)
  const viet = say('vi')
  const slug = moveSlugs['report.enter_on_behalf']
  const period = visit.query.get('ky')
  const series = period ? `?ky=${encodeURIComponent(period)}` : ''
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{report.campaignName}</span>}
        title={`${t('move.report.enter_on_behalf')}: ${t('report.title', { period: report.periodName })} – ${unit.name}`}
        lead={t('report.behalfHelp')}
      />
      <Form visit={visit} action={`${reportPath(report.id)}/${slug}${series}`} wide>
        <HiddenField name="version" value={report.version} />
        <Fieldset legend={t('report.told')}>
          <TextField name="toldBy" label={t('report.toldBy')} />
          <SelectField
            name="way"
            label={t('report.way')}
            choices={ways.map((way) => ({ value: viet(way), text: t(way) }))}
          />
          <DateField name="toldAt" label={t('report.toldOn')} value={visit.today} />
          <TextField
            name="toldTime"
            label={t('report.toldTime')}
            hint={t('report.timeHint')}
            value={timeOf(visit.now)}
            width="short"
          />
        </Fieldset>
        <ContentFields {...view} />
        <Actions>
          <Button>{t('move.report.enter_on_behalf')}</Button>
        </Actions>
      </Form>
    </>
  )
}
