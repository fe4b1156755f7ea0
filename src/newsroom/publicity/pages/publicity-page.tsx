import { showDay } from '../../../platform/plain/day.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { PublicityFormRow, PublicityOutputRow } from '../../tables.ts'
import { formNames, mayMovePublicity } from '../publicity.ts'
import type { PublicitySeen } from '../queries.ts'
import type { UnitTally } from '../tally.ts'
import { say } from '../words.ts'
import { EnterOutput, MendOutput } from './output-fields.tsx'
import { type Choice, GuidanceState, publicityPath, spanLine } from './parts.tsx'

export type PublicityPageProps = {
  readonly visit: Visit
  readonly guidance: PublicitySeen
  readonly forms: readonly PublicityFormRow[]
  /** What the person's own units have put out. */
  readonly tallies: readonly UnitTally[]
  readonly outputs: readonly PublicityOutputRow[]
  readonly part: Part
  readonly unitName: (unitId: number) => string
  /** Units for which this person may enter. */
  readonly enterable: readonly Choice[]
  readonly seesBoard: boolean
}

const wishedText = (wished: number | null, { language }: Visit): string =>
  wished === null ? say(language)('one.asSuits') : String(wished)

const Forms = ({ visit, forms }: PublicityPageProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <Section heading={t('one.forms')} id="hinh-thuc">
      <Table
        caption={t('one.forms')}
        captionHidden
        rows={forms}
        rowKey={({ form }) => form}
        columns={[
          {
            key: 'form',
            head: t('one.form'),
            cell: ({ form, note }) => (
              <>
                {formNames[form][language]}
                {note && (
                  <p class="faint" lang="vi">
                    {note}
                  </p>
                )}
              </>
            ),
          },
          { key: 'wished', head: t('one.wished'), cell: ({ wished }) => wishedText(wished, visit) },
          {
            key: 'period',
            head: t('one.period'),
            cell: (one) => spanLine(one, language),
          },
        ]}
      />
    </Section>
  )
}

const OwnTally = ({ visit, forms, unitName, tally }: PublicityPageProps & { readonly tally: UnitTally }) => {
  const { language } = visit
  const t = say(language)
  const heading = t('one.ofUnit', { unit: unitName(tally.unitId) })
  const lineOf = ({ form }: PublicityFormRow) => tally.forms.get(form)
  return (
    <Section heading={heading} note={tally.late > 0 ? t('one.late', { count: tally.late }) : undefined}>
      {tally.total === 0 && <p class="faint">{t('one.nothing')}</p>}
      <Table
        caption={heading}
        captionHidden
        rows={forms}
        rowKey={({ form }) => form}
        columns={[
          { key: 'form', head: t('one.form'), cell: ({ form }) => formNames[form][language] },
          { key: 'wished', head: t('one.wished'), cell: ({ wished }) => wishedText(wished, visit) },
          { key: 'done', head: t('one.done'), numeric: true, cell: (row) => lineOf(row)?.count ?? 0 },
          { key: 'entered', head: t('one.entered'), numeric: true, cell: (row) => lineOf(row)?.entered ?? 0 },
          {
            key: 'byItself',
            head: t('one.byItself'),
            numeric: true,
            cell: (row) => (lineOf(row)?.count ?? 0) - (lineOf(row)?.entered ?? 0),
          },
        ]}
      />
      <p class="faint">{t('one.sources')}</p>
    </Section>
  )
}

const isLate = (output: PublicityOutputRow, forms: readonly PublicityFormRow[]): boolean => {
  const asked = forms.find(({ form }) => form === output.form)
  return asked !== undefined && output.enteredOn > asked.untilOn
}

const Outputs = (props: PublicityPageProps) => {
  const { visit, forms, outputs, part, unitName, enterable, guidance } = props
  const { language } = visit
  const t = say(language)
  if (outputs.length === 0) return null
  const mayMend = (output: PublicityOutputRow): boolean =>
    output.state === 'entered' &&
    guidance.state === 'issued' &&
    enterable.some(({ value }) => value === String(output.unitId))
  return (
    <Section heading={t('output.title')} id="da-ghi">
      <Ledger
        entries={outputs.map((output) => ({
          key: output.id,
          title: t('output.line', { count: output.count, form: formNames[output.form][language] }),
          meta: (
            <>
              <span lang="vi">{unitName(output.unitId)}</span> · {showDay(output.onDay, language)}
              {output.place && (
                <>
                  {' '}
                  · <span lang="vi">{output.place}</span>
                </>
              )}{' '}
              · {t('output.by', { day: showDay(output.enteredOn, language), who: output.enteredBy })}
              {isLate(output, forms) && ` · ${t('output.late')}`}
            </>
          ),
          body: (
            <>
              {output.note && <p lang="vi">{output.note}</p>}
              {output.link && (
                <p>
                  <a href={output.link} rel="noreferrer">
                    {output.link}
                  </a>
                </p>
              )}
              {output.fileId && (
                <p>
                  <a href={publicityPath(output.guidanceId, `tep/${output.fileId}`)}>{t('output.file')}</a>
                </p>
              )}
              {output.state === 'withdrawn' && (
                <p>{t('output.withdrawn', { reason: output.reason ?? '' })}</p>
              )}
              {mayMend(output) && <MendOutput visit={visit} forms={forms} output={output} />}
            </>
          ),
        }))}
      />
      <Pager
        {...part}
        href={pageHref({ path: publicityPath(guidance.id), query: visit.query }, 'trang', 'da-ghi')}
      />
    </Section>
  )
}

const Steps = ({ visit, guidance }: PublicityPageProps) => {
  const t = say(visit.language)
  const { id, state, version } = guidance
  return (
    <>
      {mayMovePublicity('publicity.issue', state) && (
        <Form visit={visit} action={publicityPath(id, 'ban-hanh')} name="ban-hanh">
          <HiddenField name="version" value={version} />
          <p>{t('do.issueHint')}</p>
          <Actions>
            <Button>{t('do.issue')}</Button>
          </Actions>
        </Form>
      )}
      {mayMovePublicity('publicity.withdraw', state) && (
        <Details summary={t('do.withdraw')}>
          <Form visit={visit} action={publicityPath(id, 'thu-hoi')} name="thu-hoi">
            <HiddenField name="version" value={version} />
            <TextArea name="reason" label={t('field.reason')} rows={2} />
            <Actions>
              <Button kind="danger">{t('do.withdraw')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  )
}

const Head = ({ visit, guidance, unitName, seesBoard }: PublicityPageProps) => {
  const { language } = visit
  const t = say(language)
  const { id, state, title, issuedOn, issuedBy, campaignName, campaignSlug, mayGuide, unitId } = guidance
  return (
    <PageHead
      title={title}
      kicker={<span lang="vi">{unitName(unitId)}</span>}
      meta={
        <>
          <GuidanceState state={state} language={language} /> {spanLine(guidance, language)}
          {issuedOn &&
            issuedBy &&
            ` · ${t('one.issued', { day: showDay(issuedOn, language), who: issuedBy })}`}{' '}
          ·{' '}
          <a href={`/lam-viec/phong-trao/${campaignSlug}`} lang="vi">
            {campaignName}
          </a>
        </>
      }
      actions={
        <>
          {seesBoard && state === 'issued' && (
            <LinkButton href={publicityPath(id, 'bang')} kind="primary">
              {t('do.board')}
            </LinkButton>
          )}
          {mayGuide && mayMovePublicity('publicity.change', state) && (
            <LinkButton href={publicityPath(id, 'sua')} icon="pen">
              {t('do.change')}
            </LinkButton>
          )}
          {state === 'issued' && (
            <LinkButton href={`/phong-trao/${campaignSlug}#tuyen-truyen`} icon="globe">
              {t('do.public')}
            </LinkButton>
          )}
        </>
      }
    />
  )
}

/** Guidance with what the person's units put out under it. */
export const PublicityPage = (props: PublicityPageProps) => {
  const { visit, guidance, forms, tallies, enterable } = props
  const t = say(visit.language)
  return (
    <>
      <Head {...props} />
      {guidance.reason && (
        <Banner tone="warn" heading={t('one.withdrawn')}>
          <p lang="vi">{guidance.reason}</p>
        </Banner>
      )}
      <Section heading={t('one.body')}>
        <Prose keepLines lang="vi">
          <p>{guidance.body}</p>
        </Prose>
      </Section>
      <Forms {...props} />
      {guidance.mayGuide && <Steps {...props} />}
      {tallies.map((tally) => (
        <OwnTally key={tally.unitId} {...props} tally={tally} />
      ))}
      {guidance.state === 'issued' && (
        <EnterOutput visit={visit} guidanceId={guidance.id} forms={forms} units={enterable} />
      )}
      <Outputs {...props} />
    </>
  )
}
