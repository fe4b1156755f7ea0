import { showCode } from '../../../awards/verification-code.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { link } from '../../../platform/web/address.ts'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { PublishedAwardCheckRow } from '../../tables.ts'
import { say } from '../../words.ts'

export type VerificationProps = {
  readonly visit: Visit
  readonly typed: string
  /** Null: what was typed can be no code. */
  readonly code: string | null
  readonly found: readonly PublishedAwardCheckRow[]
  /** The decision, where the code is a decision's: a part of its awards, and how many of all were taken back. */
  readonly decided: {
    readonly awards: readonly PublishedAwardCheckRow[]
    readonly revoked: number
    readonly part: Part
  } | null
}

const Verdict = ({
  language,
  one,
}: {
  readonly language: Language
  readonly one: PublishedAwardCheckRow
}) => {
  const t = say(language)
  return one.revokedOn ? (
    <Banner tone="err" heading={t('verify.revoked')}>
      {t('verify.revokedOn', { day: showDay(one.revokedOn, language) })}
    </Banner>
  ) : (
    <Banner tone="ok" heading={t('verify.valid')}>
      {t('verify.validText')}
    </Banner>
  )
}

const Award = ({ language, one }: { readonly language: Language; readonly one: PublishedAwardCheckRow }) => {
  const t = say(language)
  const { code, subjectName, subjectPosition, unitName, decisionNumber, issuedOn } = one
  const vietnamese = (text: string | null) => <span lang="vi">{text ?? ''}</span>
  return (
    <>
      <Verdict language={language} one={one} />
      <SummaryList
        rows={[
          {
            key: t('awards.name'),
            value: vietnamese([subjectName, subjectPosition].filter(Boolean).join(' – ')),
          },
          { key: t('awards.unit'), value: vietnamese(unitName) },
          { key: t('awards.form'), value: language === 'vi' ? one.formNameVi : one.formNameEn },
          { key: t('awards.for'), value: vietnamese(one.achievement) },
          {
            key: t('awards.decision'),
            value: (
              <>
                {[decisionNumber, issuedOn && showDay(issuedOn, language)].filter(Boolean).join(' · ')}
                {one.deciderTitle && ' · '}
                {vietnamese(one.deciderTitle)}
              </>
            ),
          },
          { key: t('verify.code'), value: <span class="tabular">{showCode(code ?? '')}</span> },
        ]}
      />
      <p>
        <img
          src={`/xac-minh/${code}/qr.svg`}
          alt={t('verify.picture', { code: showCode(code ?? '') })}
          width={160}
          height={160}
          loading="lazy"
        />
      </p>
    </>
  )
}

/** A decision by the code on its paper: every award of it, and which were taken back. */
const Decision = ({ visit, decided }: Pick<VerificationProps, 'visit' | 'decided'>) => {
  const { language } = visit
  const t = say(language)
  const first = decided?.awards[0]
  if (!decided || !first) return null
  const { awards, revoked, part } = decided
  return (
    <>
      <Banner tone={revoked > 0 ? 'warn' : 'ok'} heading={t('verify.decision')}>
        {t(revoked > 0 ? 'verify.decisionRevoked' : 'verify.decisionValid', {
          count: part.total,
          revoked,
        })}
      </Banner>
      <SummaryList
        rows={[
          {
            key: t('awards.decision'),
            value: [first.decisionNumber, first.issuedOn && showDay(first.issuedOn, language)]
              .filter(Boolean)
              .join(' · '),
          },
          { key: t('verify.decider'), value: <span lang="vi">{first.deciderTitle}</span> },
          { key: t('awards.form'), value: language === 'vi' ? first.formNameVi : first.formNameEn },
          {
            key: t('verify.code'),
            value: <span class="tabular">{showCode(first.decisionCode ?? '')}</span>,
          },
        ]}
      />
      <Table
        caption={t('verify.list')}
        rows={awards}
        rowKey={({ code }) => code ?? ''}
        columns={[
          { key: 'ordinal', head: t('verify.ordinal'), numeric: true, cell: ({ ordinal }) => ordinal },
          {
            key: 'name',
            head: t('awards.name'),
            rowHead: true,
            cell: ({ code, subjectName }) => (
              <a href={link({ language }, `/xac-minh/${code}`)} lang="vi">
                {subjectName}
              </a>
            ),
          },
          { key: 'unit', head: t('awards.unit'), cell: ({ unitName }) => <span lang="vi">{unitName}</span> },
          {
            key: 'state',
            head: t('verify.state'),
            cell: ({ revokedOn }) => t(revokedOn ? 'verify.stateRevoked' : 'verify.stateValid'),
          },
        ]}
      />
      <Pager {...part} href={(number) => link(visit, pageHref(visit)(number))} />
    </>
  )
}

/** Whether an award is valid, by the code on its certificate. */
export const VerificationPage = ({ visit, typed, code, found, decided }: VerificationProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={t('verify.title')} lead={t('verify.lead')} />
      {typed !== '' && found.length === 0 && !decided && (
        <Empty text={t(code ? 'verify.unknown' : 'verify.noCode')} />
      )}
      {found.map((one) => (
        <Award key={one.code} language={language} one={one} />
      ))}
      <Decision visit={visit} decided={decided} />
      <Section heading={t(typed === '' ? 'verify.enter' : 'verify.other')}>
        <FilterForm
          action={link({ language }, '/xac-minh')}
          label={t('verify.title')}
          submit={t('verify.go')}
        >
          <TextField name="ma" label={t('verify.code')} value={found.length > 0 || decided ? '' : typed} />
        </FilterForm>
      </Section>
    </>
  )
}
