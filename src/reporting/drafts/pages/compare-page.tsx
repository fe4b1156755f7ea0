import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { type ReportView, reportPath } from '../../pages/report-view.ts'
import { ruleOf } from '../../figures.ts'
import { say as sayReport } from '../../words.ts'
import { differingFields, type Fields } from '../draft-fields.ts'
import { say } from '../words.ts'

export type CompareProps = {
  readonly view: ReportView
  readonly mine: Fields
  readonly theirs: Fields
  /** Who wrote what stands in the system. */
  readonly who: string
  /** The draft that stands there; 0: the saved version. */
  readonly draftVersion: number
}

const isCell = (name: string): name is 'numerator' | 'denominator' | 'note' | 'nothingArose' | 'answer' =>
  ['numerator', 'denominator', 'note', 'nothingArose', 'answer'].includes(name)

const labelOf = ({ asked, visit }: ReportView, field: string): string => {
  const t = say(visit.language)
  if (field === 'narrative') return t('field.narrative')
  if (field === 'nothingToReport') return t('field.nothingToReport')
  const [, code, cell = '', place = ''] = field.split('.')
  const indicator = asked.find((one) => one.code === code)
  const part = indicator && cell === 'breakdown' ? ruleOf(indicator).breakdown[Number(place)] : undefined
  const named = isCell(cell) ? t(`cell.${cell}`) : (part ?? cell)
  return `${indicator?.name ?? code}: ${named}`
}

const shown = (field: string, text: string | undefined, view: ReportView): string => {
  const t = say(view.visit.language)
  if (!text) return t('compare.empty')
  return /nothing(Arose|ToReport)$/.test(field) ? t('compare.ticked') : text
}

/** Two copies of one report side by side, place by place: which to keep. */
export const ComparePage = ({ view, mine, theirs, who, draftVersion }: CompareProps) => {
  const { visit, report, unit } = view
  const t = say(visit.language)
  const differing = differingFields(mine, theirs)
  const apart = new Set(differing)
  const agreed = Object.entries(theirs).filter(([name]) => !apart.has(name))
  const period = sayReport(visit.language)('report.title', { period: report.periodName })
  return (
    <>
      <PageHead
        kicker={`${period} – ${unit.name}`}
        title={t('compare.title')}
        lead={differing.length > 0 ? t('compare.lead') : t('compare.same')}
      />
      <div data-merge={reportPath(report.id)} data-account={visit.actor.accountId ?? ''}>
        <Form visit={visit} action={`${reportPath(report.id)}/hop-nhat`} wide>
          <HiddenField name="version" value={report.version} />
          <HiddenField name="draftVersion" value={draftVersion} />
          {agreed.map(([name, text]) => (
            <HiddenField key={name} name={`same.${name}`} value={text} />
          ))}
          {differing.map((name) => (
            <div key={name} class="compare-field">
              {mine[name] && <HiddenField name={`mine.${name}`} value={mine[name]} />}
              {theirs[name] && <HiddenField name={`theirs.${name}`} value={theirs[name]} />}
              <RadioField
                name={`keep.${name}`}
                label={labelOf(view, name)}
                choices={[
                  { value: 'mine', text: t('compare.mine', { text: shown(name, mine[name], view) }) },
                  {
                    value: 'theirs',
                    text: t('compare.theirs', { who, text: shown(name, theirs[name], view) }),
                  },
                ]}
              />
            </div>
          ))}
          <Actions>
            <Button>{t('compare.save')}</Button>
            <LinkButton href={`${reportPath(report.id)}?bo=1`}>{t('compare.back')}</LinkButton>
          </Actions>
        </Form>
      </div>
    </>
  )
}
