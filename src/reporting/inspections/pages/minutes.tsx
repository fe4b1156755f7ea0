import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { ownFields } from '../../form-drafts/form-draft.ts'
import { DraftFields, draftIn, FormDraftBar, KeepButton } from '../../form-drafts/pages/form-draft-bar.tsx'
import { inspectionDraftPaths } from '../../form-drafts/pages/form-paths.ts'
import { mayMove } from '../inspection.ts'
import { say } from '../words.ts'
import { EvidenceField, Files } from './files.tsx'
import type { InspectionProps } from './inspection-page.tsx'

const sides = ['team', 'unit'] as const
type Side = (typeof sides)[number]

const SignForm = ({ props, side }: { readonly props: InspectionProps; readonly side: Side }) => {
  const { visit, inspection, written } = props
  const t = say(visit.language)
  const form = written[side]
  const paths = inspectionDraftPaths(inspection.id, side)
  const name = `ky-${side}`
  return (
    <>
      {form && <FormDraftBar visit={visit} written={form} own={ownFields[side]} form={name} {...paths} />}
      <Form
        visit={visit}
        action={`/lam-viec/kiem-tra/${inspection.id}/ky`}
        name={name}
        files
        {...draftIn(form)}
      >
        {form && <DraftFields written={form} />}
        <HiddenField name="side" value={side} />
        <TextField name="name" label={t('sign.name')} value={side === 'team' ? inspection.leaderName : ''} />
        <TextField name="post" label={t('sign.post')} />
        <DateField name="signedOn" label={t('sign.day')} value={inspection.day} />
        {side === 'team' ? (
          <TextArea
            name="note"
            label={t('record.note')}
            hint={t('record.noteHint')}
            value={inspection.note}
            rows={4}
            optional
          />
        ) : (
          <TextArea
            name="opinion"
            label={t('minutes.opinion')}
            value={inspection.unitOpinion}
            rows={3}
            optional
          />
        )}
        <EvidenceField visit={visit} label={t('sign.photo')} />
        <Actions>
          <Button>{t('sign.do')}</Button>
          {form && <KeepButton visit={visit} keep={paths.keep} />}
        </Actions>
      </Form>
    </>
  )
}

const Unsign = ({ visit, inspection }: InspectionProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('unsign.summary')}>
      <Form visit={visit} action={`/lam-viec/kiem-tra/${inspection.id}/bo-ky`} name="bo-ky">
        <TextArea name="reason" label={t('unsign.reason')} rows={2} />
        <Actions>
          <Button kind="danger">{t('unsign.do')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const Told = (props: InspectionProps) => {
  const { visit, inspection, signatures } = props
  const t = say(visit.language)
  return (
    <SummaryList
      rows={[
        ...(inspection.note
          ? [
              {
                key: t('record.note'),
                value: (
                  <Prose keepLines lang="vi">
                    {inspection.note}
                  </Prose>
                ),
              },
            ]
          : []),
        ...(inspection.unitOpinion
          ? [{ key: t('minutes.opinion'), value: <span lang="vi">{inspection.unitOpinion}</span> }]
          : []),
        ...signatures.map(({ side, name, post, signedOn }) => ({
          key: t(`side.${side}`),
          value: t('minutes.signed', { name, post, day: showDay(signedOn, visit.language) }),
        })),
      ]}
    />
  )
}

/** The minutes: remarks, what the unit says, who signed; and the forms in which signatures are entered. */
export const Minutes = (props: InspectionProps) => {
  const { visit, inspection, signatures, may, files } = props
  const t = say(visit.language)
  const open = may('inspection.sign') && mayMove('inspection.sign', inspection)
  const missing = sides.filter((side) => !signatures.some((one) => one.side === side))
  const own = files.filter(({ purpose }) => purpose === 'minutes')
  const mayUnsign =
    signatures.length > 0 && may('inspection.unsign') && mayMove('inspection.unsign', inspection)
  return (
    <Section heading={t('minutes.heading')} id="bien-ban">
      <Told {...props} />
      {signatures.length === 0 && <p class="faint">{t('minutes.unsigned')}</p>}
      {own.length > 0 && <Files visit={visit} inspectionId={inspection.id} files={own} />}
      {open && <p>{t('sign.hint')}</p>}
      {open &&
        missing.map((side) => (
          <Details key={side} summary={t(`sign.${side}`)} open={Boolean(props.written[side]?.draft)}>
            <SignForm props={props} side={side} />
          </Details>
        ))}
      {mayUnsign && <Unsign {...props} />}
    </Section>
  )
}

/** What is concluded; written from the minutes, issued on the round's page. */
export const Conclusion = ({ visit, inspection, may, written }: InspectionProps) => {
  const t = say(visit.language)
  const writes = may('inspection.write_conclusion') && mayMove('inspection.write_conclusion', inspection)
  if (!writes && !inspection.conclusion) return null
  const form = written.conclusion
  const paths = inspectionDraftPaths(inspection.id, 'conclusion')
  return (
    <Section heading={t('conclude.heading')} id="ket-luan">
      {!writes && (
        <Prose keepLines lang="vi">
          <p>{inspection.conclusion}</p>
        </Prose>
      )}
      {writes && form && (
        <FormDraftBar visit={visit} written={form} own={ownFields.conclusion} form="ket-luan" {...paths} />
      )}
      {writes && (
        <Form
          visit={visit}
          action={`/lam-viec/kiem-tra/${inspection.id}/ket-luan`}
          name="ket-luan"
          {...draftIn(form)}
        >
          {form && <DraftFields written={form} />}
          <TextArea
            name="conclusion"
            label={t('conclude.text')}
            hint={t('conclude.hint')}
            value={inspection.conclusion}
            rows={5}
          />
          <Actions>
            <Button>{t('conclude.save')}</Button>
            {form && <KeepButton visit={visit} keep={paths.keep} />}
            {inspection.conclusion && inspection.roundId && (
              <LinkButton href={`/lam-viec/kiem-tra/dot/${inspection.roundId}#ket-luan`}>
                {t('conclude.round')}
              </LinkButton>
            )}
          </Actions>
        </Form>
      )}
    </Section>
  )
}
