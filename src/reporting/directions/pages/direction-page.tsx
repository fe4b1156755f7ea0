import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { DirectionMove } from '../direction.ts'
import type { DirectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { directionPath, ownerOf, shownState } from './brief-page.tsx'

export type DirectionProps = {
  readonly visit: Visit
  readonly direction: DirectionFound
  readonly moves: readonly DirectionMove[]
}

/** Move → the end of its address, and the field that it asks for. */
export const moveForms = {
  'direction.finish': { path: 'xong', field: 'result', word: 'one.finish', label: 'one.result' },
  'direction.close': { path: 'ket-thuc', field: null, word: 'one.close', label: null },
  'direction.reopen': { path: 'lam-tiep', field: 'remark', word: 'one.reopen', label: 'one.remark' },
  'direction.withdraw': { path: 'rut', field: 'remark', word: 'one.withdraw', label: 'one.remark' },
} as const

const MoveForm = ({ visit, direction, move }: DirectionProps & { readonly move: DirectionMove }) => {
  const t = say(visit.language)
  const { path, field, word, label } = moveForms[move]
  return (
    <Section heading={t(word)} id={path}>
      <Form
        visit={visit}
        action={`${directionPath(direction.campaignSlug, direction.id)}/${path}`}
        name={path}
      >
        <HiddenField name="version" value={String(direction.version)} />
        {field !== null && <TextArea name={field} label={t(label)} rows={3} />}
        <Actions>
          <Button kind={move === 'direction.withdraw' ? 'secondary' : 'primary'}>{t(word)}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** One direction of a leader: who, by when, how far, and what may be done about it. */
export const DirectionPage = (props: DirectionProps) => {
  const { visit, direction, moves } = props
  const { language, today } = visit
  const t = say(language)
  const { givenBy, givenTitle, givenOn, dueOn, result, remark } = direction
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{direction.campaignName}</span>}
        title={t('one.title')}
        lead={<span lang="vi">{direction.text}</span>}
      />
      <SummaryList
        rows={[
          { key: t('direction.owner'), value: ownerOf(direction) },
          { key: t('direction.due'), value: showDay(dueOn, language) },
          { key: t('direction.state'), value: shownState(direction, today, language) },
          {
            key: t('one.given'),
            value: [givenTitle, givenBy, showDay(givenOn, language)].filter(Boolean).join(', '),
          },
          ...(result ? [{ key: t('one.result'), value: result }] : []),
          ...(remark ? [{ key: t('one.remark'), value: remark }] : []),
        ]}
      />
      {moves.map((move) => (
        <MoveForm key={move} {...props} move={move} />
      ))}
    </>
  )
}
