import { Grid } from '../../../platform/ui/layout/layout.tsx'
import type { ReadGroup } from '../../../platform/ui/side-by-side/side-by-side.tsx'
import { listGroup } from './list-group.tsx'
import { Choice, fieldName, Line, type Sheet, told, Words } from './sheet.tsx'

export const contents = (sheet: Sheet): ReadGroup => {
  const { fields, draft } = sheet
  const t = told(sheet)
  const control = (at: number, label: string) => {
    const line = draft.contents[at]
    return (
      <>
        <Words sheet={sheet} path={`contents.${at}.wording`} label={label} value={line?.wording ?? ''} />
        {/* What says the same is not asked twice. */}
        {line && line.title !== line.wording && (
          <Words
            sheet={sheet}
            path={`contents.${at}.title`}
            label={t('part.short')}
            value={line.title}
            read={fields.contents[at]?.title}
          />
        )}
      </>
    )
  }
  const read = fields.contents.map(({ wording, title }) => ({ spans: [...wording.spans, ...title.spans] }))
  return listGroup({ sheet, list: 'contents', heading: fieldName(sheet)('field.contents'), read, control })
}

export const indicators = (sheet: Sheet): ReadGroup => {
  const { fields, draft } = sheet
  const t = told(sheet)
  const choices = [
    { value: '', text: t('op.none') },
    { value: '>=', text: t('op.least') },
    { value: '<=', text: t('op.most') },
    { value: '=', text: t('op.equal') },
  ]
  const control = (at: number, label: string) => {
    const read = fields.indicators[at]
    const line = draft.indicators[at]
    const path = (part: string) => `indicators.${at}.${part}`
    return (
      <>
        <Words sheet={sheet} path={path('name')} label={label} value={line?.name ?? ''} read={read?.name} />
        <Grid>
          <Choice
            sheet={sheet}
            path={path('op')}
            label={t('part.op')}
            value={line?.op ?? ''}
            choices={choices}
          />
          <Line
            sheet={sheet}
            path={path('value')}
            label={t('part.value')}
            value={line?.value ?? ''}
            read={read?.value}
            width="short"
          />
          <Line
            sheet={sheet}
            path={path('unit')}
            label={t('part.unit')}
            value={line?.unit ?? ''}
            read={read?.unit}
            width="short"
          />
        </Grid>
      </>
    )
  }
  const read = fields.indicators.map(({ name, value }) => ({ spans: [...value.spans, ...name.spans] }))
  return listGroup({
    sheet,
    list: 'indicators',
    heading: fieldName(sheet)('field.indicators'),
    read,
    control,
  })
}

export const responsibilities = (sheet: Sheet): ReadGroup => {
  const { fields, draft } = sheet
  const t = told(sheet)
  const name = fieldName(sheet)
  const modes = [
    { value: 'giao', text: name('mode.assigned') },
    { value: 'đề nghị', text: name('mode.requested') },
  ]
  const control = (at: number) => {
    const read = fields.responsibilities[at]
    const line = draft.responsibilities[at]
    const path = (part: string) => `responsibilities.${at}.${part}`
    return (
      <>
        <Words
          sheet={sheet}
          path={path('who')}
          label={t('part.who')}
          value={line?.who ?? ''}
          read={read?.who}
        />
        <Words
          sheet={sheet}
          path={path('what')}
          label={t('part.what')}
          value={line?.what ?? ''}
          read={read?.what}
        />
        <Grid>
          <Choice
            sheet={sheet}
            path={path('mode')}
            label={t('part.mode')}
            value={line?.mode ?? 'giao'}
            choices={modes}
          />
          <Line
            sheet={sheet}
            path={path('due')}
            label={name('field.due')}
            value={line?.due ?? ''}
            read={read && read.due}
            width="short"
          />
        </Grid>
      </>
    )
  }
  const read = fields.responsibilities.map(({ wording, who, what }) => ({
    spans: [...wording.spans, ...what.spans, ...who.spans],
  }))
  return listGroup({
    sheet,
    list: 'responsibilities',
    heading: name('field.responsibilities'),
    read,
    control,
  })
}
