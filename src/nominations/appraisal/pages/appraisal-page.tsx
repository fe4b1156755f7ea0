import type { Language } from '../../../platform/plain/language.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Grid, PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { missingPapers } from '../../completeness.ts'
import { shortestReason } from '../../nomination.ts'
import { Alike, type DossierProps, Papers, Proposal } from '../../pages/dossier-parts.tsx'
import { pathOfDossier, StateOf } from '../../pages/parts.tsx'
import type { Dossier } from '../../queries.ts'
import { say } from '../../words.ts'
import type { Answer, CountedItem } from '../appraisal.ts'

type Line = {
  readonly item: string
  readonly answer: Answer | null
  readonly hint: string | undefined
}

const wordOf = (item: CountedItem, language: Language): string => {
  const t = say(language)
  if (item.of > 0) return t('appraisal.counted', { done: item.done, of: item.of })
  return t(item.key === 'findings' ? 'appraisal.noFindings' : 'appraisal.nothingCounted')
}

const ownLines = (dossier: Dossier, language: Language): readonly Line[] => {
  const t = say(language)
  const { nomination, guidance, papers, quota } = dossier
  const missing = missingPapers(guidance.papers, papers, nomination.minutes)
  return [
    {
      item: t('appraisal.papers'),
      answer: missing.length === 0 ? 'met' : 'not met',
      hint: missing.map((paper) => paper.name).join('; ') || undefined,
    },
    {
      item: t('appraisal.quota'),
      answer: nomination.overQuota ? 'not met' : quota ? 'met' : null,
      hint: quota
        ? t('dossier.quotaUsed', { used: quota.used, maximum: quota.maximum })
        : t('dossier.noQuota'),
    },
    { item: t('appraisal.once'), answer: 'met', hint: undefined },
  ]
}

/** The lines of the checklist: what the system sees of the dossier, what the campaign's records count, the guidance. */
export const linesOf = (
  dossier: Dossier,
  counted: readonly CountedItem[],
  language: Language,
): readonly Line[] => [
  ...ownLines(dossier, language),
  ...counted.map((item) => ({
    item: say(language)(`appraisal.${item.key}`),
    answer: item.answer,
    hint: wordOf(item, language),
  })),
  ...dossier.guidance.criteria.map((item) => ({ item, answer: null, hint: undefined })),
]

const LineFields = ({ line, at, language }: { line: Line; at: number; language: Language }) => {
  const t = say(language)
  return (
    <>
      <RadioField
        name={`checklist.${at}.answer`}
        label={line.item}
        hint={line.hint}
        value={line.answer}
        inline
        choices={[
          { value: 'met', text: t('appraisal.met') },
          { value: 'not met', text: t('appraisal.notMet') },
          { value: 'unknown', text: t('appraisal.unknown') },
        ]}
      />
      <TextField name={`checklist.${at}.note`} label={t('column.note')} width="long" optional />
      <HiddenField name={`item.${at}`} value={line.item} />
    </>
  )
}

const Conclusion = ({ language }: { readonly language: Language }) => {
  const t = say(language)
  return (
    <>
      <RadioField
        name="conclusion"
        label={t('appraisal.conclusion')}
        choices={(['eligible', 'incomplete', 'not_eligible'] as const).map((value) => ({
          value,
          text: t(`appraisal.${value}`),
        }))}
      />
      <TextArea
        name="opinion"
        label={t('appraisal.opinion')}
        hint={t('appraisal.opinionHint', { least: shortestReason })}
        rows={4}
      />
      <Actions>
        <Button>{t('appraisal.conclude')}</Button>
      </Actions>
    </>
  )
}

const NotChecked = ({ language }: { readonly language: Language }) => {
  const t = say(language)
  return (
    <Section heading={t('appraisal.law')} level={3} id="chua-kiem-tra">
      <ul>
        <li>{t('appraisal.law.standard')}</li>
        <li>{t('appraisal.law.discipline')}</li>
        <li>{t('appraisal.law.elsewhere')}</li>
      </ul>
    </Section>
  )
}

export type AppraisalProps = DossierProps & {
  readonly visit: Visit
  readonly counted: readonly CountedItem[]
  /** Whose records were counted. */
  readonly countedUnit: string
}

/** The dossier at the left, the checklist at the right; ends with the conclusion. */
export const AppraisalPage = (props: AppraisalProps) => {
  const { visit, dossier, language, counted, countedUnit } = props
  const t = say(language)
  const { nomination, trails, guidance } = dossier
  const lines = linesOf(dossier, counted, language)
  return (
    <>
      <PageHead
        kicker={nomination.subjectName}
        title={t('appraisal.title', { code: nomination.code })}
        lead={t('appraisal.lead')}
        meta={
          <StateOf
            nomination={nomination}
            trails={trails}
            language={language}
            deadlineOn={guidance.deadlineOn}
          />
        }
      />
      <Grid parts={2}>
        <div>
          <Proposal {...props} />
          <Papers {...props} />
          <Alike {...props} />
        </div>
        <Section heading={t('appraisal.checklist')} id="phieu-tham-dinh">
          <Form visit={visit} action={`${pathOfDossier(nomination.code)}/tham-dinh`} name="tham-dinh">
            <HiddenField name="id" value={nomination.id} />
            <Fieldset
              legend={t('appraisal.byRecords')}
              hint={t('appraisal.countedOf', { unit: countedUnit })}
            >
              {lines.slice(0, lines.length - guidance.criteria.length).map((line, at) => (
                <LineFields key={line.item} line={line} at={at} language={language} />
              ))}
            </Fieldset>
            <Fieldset legend={t('appraisal.criteria')}>
              {guidance.criteria.map((item, index) => (
                <LineFields
                  key={item}
                  line={{ item, answer: null, hint: undefined }}
                  at={lines.length - guidance.criteria.length + index}
                  language={language}
                />
              ))}
            </Fieldset>
            <NotChecked language={language} />
            <Conclusion language={language} />
          </Form>
        </Section>
      </Grid>
    </>
  )
}
