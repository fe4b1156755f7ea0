import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { LaunchReadingRow } from '../../tables.ts'
import { readFields } from '../../reading-fields.ts'
import { say } from '../words.ts'

export type UnitChoice = { readonly id: number; readonly name: string }

export const readingHref = (id: string): string => `/lam-viec/van-ban/doc/${id}`

const OpenReadings = ({
  visit,
  readings,
  units,
}: {
  readonly visit: Visit
  readonly readings: readonly LaunchReadingRow[]
  readonly units: readonly UnitChoice[]
}) => {
  const t = say(visit.language)
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  return (
    <Section heading={t('enter.open')}>
      <Table
        caption={t('enter.open')}
        captionHidden
        columns={[
          {
            key: 'name',
            head: t('enter.name'),
            cell: ({ id, fields, fileName }: LaunchReadingRow) => {
              const { campaignName, title } = readFields(fields)
              const name = campaignName?.value ?? title?.value ?? fileName
              return (
                <a href={readingHref(id)} lang={name ? 'vi' : undefined}>
                  {name ?? t('enter.unnamed')}
                </a>
              )
            },
          },
          { key: 'unit', head: t('enter.unit'), cell: ({ unitId }) => nameOf.get(unitId) },
          { key: 'day', head: t('enter.read_on'), cell: ({ readOn }) => showDay(readOn, visit.language) },
        ]}
        rows={readings}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

/** Where a launch document comes in: pasted, or as a file. */
export const EnterPage = ({
  visit,
  units,
  readings,
}: {
  readonly visit: Visit
  readonly units: readonly UnitChoice[]
  readonly readings: readonly LaunchReadingRow[]
}) => {
  const t = say(visit.language)
  const [first] = units
  return (
    <>
      <PageHead title={t('enter.title')} lead={t('enter.lead')} />
      {first ? (
        <Form visit={visit} action="/lam-viec/van-ban/nhap" files>
          <SelectField
            name="unitId"
            label={t('enter.unit')}
            hint={t('enter.unit_hint')}
            value={units.length === 1 ? String(first.id) : null}
            none={units.length === 1 ? false : undefined}
            choices={units.map(({ id, name }) => ({ value: String(id), text: name }))}
          />
          <TextArea name="text" label={t('enter.text')} hint={t('enter.text_hint')} rows={14} optional />
          <FileField
            name="file"
            label={t('enter.file')}
            hint={t('enter.file_hint')}
            types={['.txt', '.html']}
            megabytes={5}
            optional
          />
          <Actions>
            <Button>{t('enter.read')}</Button>
          </Actions>
        </Form>
      ) : (
        <Empty text={t('enter.no_unit')}>{t('enter.no_unit_help')}</Empty>
      )}
      {readings.length > 0 && <OpenReadings visit={visit} readings={readings} units={units} />}
    </>
  )
}
