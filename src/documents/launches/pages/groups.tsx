import { Grid } from '../../../platform/ui/layout/layout.tsx'
import type { ReadGroup } from '../../../platform/ui/side-by-side/side-by-side.tsx'
import type { Draft } from '../draft.ts'
import { listGroup, one, textList } from './list-group.tsx'
import { Choice, fieldName, Line, type Sheet, told, Words } from './sheet.tsx'
import { contents, indicators, responsibilities } from './work-groups.tsx'

const kinds = ['launch', 'plan', 'news', 'summary', 'award', 'guide'] as const

const Kind = ({ sheet }: { readonly sheet: Sheet }) => {
  const name = fieldName(sheet)
  return (
    <Choice
      sheet={sheet}
      path="kind"
      label={name('field.kind')}
      value={sheet.draft.kind}
      choices={kinds.map((kind) => ({ value: kind, text: name(`kind.${kind}`) }))}
    />
  )
}

const campaign = (sheet: Sheet): ReadGroup => {
  const { fields, draft } = sheet
  const t = told(sheet)
  const name = fieldName(sheet)
  const words = (path: 'title' | 'campaignName' | 'occasion' | 'issuer') =>
    one(
      path,
      fields[path],
      <Words sheet={sheet} path={path} label={name(`field.${path}`)} value={draft[path]} />,
    )
  const limit = (path: 'start' | 'end') =>
    one(
      path,
      fields[path],
      <>
        <Line
          sheet={sheet}
          path={`${path}.date`}
          label={name(`field.${path}`)}
          value={draft[path].date}
          hint={t('part.date_hint')}
          width="short"
        />
        {(path === 'end' || draft[path].event) && (
          <Words sheet={sheet} path={`${path}.event`} label={t('part.event')} value={draft[path].event} />
        )}
      </>,
    )
  return {
    heading: t('group.campaign'),
    fields: [
      words('campaignName'),
      words('occasion'),
      words('issuer'),
      limit('start'),
      limit('end'),
      words('title'),
    ],
    after: <Kind sheet={sheet} />,
  }
}

const documents = (sheet: Sheet): ReadGroup => {
  const { fields, draft } = sheet
  const name = fieldName(sheet)
  const roles = (['launch', 'basis', 'mention'] as const).map((value) => ({
    value,
    text: name(`role.${value}`),
  }))
  const control = (at: number) => {
    const read = fields.documents[at]
    const line = draft.documents[at]
    const path = (part: keyof Draft['documents'][number]) => `documents.${at}.${part}`
    const part = (of: 'number' | 'type' | 'date' | 'issuer', label: string) => (
      <Line sheet={sheet} path={path(of)} label={label} value={line?.[of] ?? ''} read={read && read[of]} />
    )
    return (
      <>
        <Grid>
          {part('number', name('field.number'))}
          {part('type', name('field.type'))}
          {part('date', name('field.date'))}
          <Choice
            sheet={sheet}
            path={path('role')}
            label={name('field.role')}
            value={line?.role ?? 'basis'}
            choices={roles}
          />
        </Grid>
        {part('issuer', name('field.document_issuer'))}
      </>
    )
  }
  return listGroup({
    sheet,
    list: 'documents',
    heading: name('field.documents'),
    read: fields.documents,
    control,
  })
}

const phases = (sheet: Sheet): ReadGroup => {
  const { fields, draft } = sheet
  const name = fieldName(sheet)
  const control = (at: number, label: string) => {
    const read = fields.phases[at]
    const line = draft.phases[at]
    return (
      <>
        <Words sheet={sheet} path={`phases.${at}.name`} label={label} value={line?.name ?? ''} />
        <Grid>
          {(['start', 'end'] as const).map((limit) => (
            <Line
              key={limit}
              sheet={sheet}
              path={`phases.${at}.${limit}`}
              label={name(`field.${limit}`)}
              value={line?.[limit] ?? ''}
              read={read && read[limit]}
              width="short"
            />
          ))}
        </Grid>
      </>
    )
  }
  const read = fields.phases.map((phase) => phase.name)
  return listGroup({ sheet, list: 'phases', heading: name('field.phases'), read, control })
}

/** The draft's fields in groups, each beside the place where it was read. */
export const groupsOf = (sheet: Sheet): readonly ReadGroup[] => {
  const name = fieldName(sheet)
  return [
    campaign(sheet),
    documents(sheet),
    textList(sheet, 'purpose', name('field.purpose')),
    textList(sheet, 'targets', name('field.targets')),
    contents(sheet),
    indicators(sheet),
    phases(sheet),
    responsibilities(sheet),
    textList(sheet, 'awards', name('field.awards')),
    textList(sheet, 'participantsSigned', name('field.participants_signed')),
  ]
}
