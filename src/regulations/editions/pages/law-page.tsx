import type { LawFault } from '../../../platform/law/faults.ts'
import { sayFaults } from '../../../platform/law/faults.ts'
import type { Law } from '../../../platform/law/law.ts'
import { type Day, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { lawPath, pathOfEdition } from '../../lookup.ts'
import type { LawEditionListed } from '../queries.ts'
import { say } from '../words.ts'

export type LawProps = {
  readonly visit: Visit
  readonly law: Law
  readonly faults: readonly LawFault[]
  /** The faults are those of texts that another process put in force, not of the folder. */
  readonly ofAnother: boolean
  readonly editions: readonly LawEditionListed[]
}

const chips = { draft: 'draft', in_force: 'running', replaced: 'closed', discarded: 'nothing' } as const

/** Where an edition of the law stands. */
export const LawState = ({
  state,
  language,
}: {
  readonly state: LawEditionListed['state']
  readonly language: Language
}) => <Chip state={chips[state]} text={say(language)(`state.${state}`)} />

const Faults = ({ visit, faults, ofAnother }: LawProps) => {
  const t = say(visit.language)
  return (
    <>
      <Banner tone="err" heading={t(ofAnother ? 'faultyEdition' : 'faulty', { count: faults.length })}>
        <p>{t(ofAnother ? 'faultyEditionHelp' : 'faultyHelp')}</p>
      </Banner>
      <ul>
        {sayFaults(faults, visit.language, ofAnother ? '' : 'law/').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

const Load = ({ visit }: LawProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('load')} id="nap">
      <Form visit={visit} action={lawPath} files>
        <TextField name="title" label={t('field.title')} hint={t('field.titleHint')} width="long" />
        <FileField name="files" label={t('field.files')} types={['.yaml', '.zip']} megabytes={2} multiple />
        <TextField
          name="folder"
          label={t('field.folder')}
          hint={t('field.folderHint')}
          width="long"
          optional
        />
        <CheckField name="whole" label={t('field.whole')} hint={t('field.wholeHint')} optional />
        <Actions>
          <Button>{t('load.do')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** To which edition it returned, and why. */
const Returned = ({
  edition: { returnsTo, reason },
  editions,
  language,
}: Pick<LawProps, 'editions'> & {
  readonly edition: LawEditionListed
  readonly language: Language
}) => {
  const day = editions.find(({ id }) => id === returnsTo)?.putOn
  if (!day || reason === null) return null
  return <div class="faint">{say(language)('returned.line', { day: showDay(day, language), reason })}</div>
}

const Editions = ({ visit, editions }: LawProps) => {
  const { language } = visit
  const t = say(language)
  const by = (person: string | null, day: Day | null): string =>
    person === null || day === null ? '' : t('by.on', { person, day: showDay(day, language) })
  return (
    <Section heading={t('editions')}>
      <Table
        caption={t('editions')}
        captionHidden
        rows={editions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            head: t('head.title'),
            rowHead: true,
            cell: ({ id, title }) => (
              <a href={pathOfEdition(id)} lang="vi">
                {title}
              </a>
            ),
          },
          {
            key: 'state',
            head: t('head.state'),
            cell: ({ state }) => <LawState state={state} language={language} />,
          },
          { key: 'made', head: t('head.made'), cell: ({ madeBy, madeOn }) => by(madeBy, madeOn) },
          {
            key: 'put',
            head: t('head.put'),
            cell: (edition) => (
              <>
                {by(edition.putBy, edition.putOn)}
                <Returned {...{ edition, editions, language }} />
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** The law by which the installation lives: what is wrong with its folder, how much it is, where a change is loaded. */
export const LawPage = (props: LawProps) => {
  const { visit, law, faults } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {faults.length > 0 && <Faults {...props} />}
      <Section heading={t('standing')}>
        <p>
          {t('counts', {
            instruments: law.instruments.length,
            clauses: law.clauses.length,
            values: Object.keys(law.values).length,
            procedures: law.procedures.length,
          })}
        </p>
      </Section>
      <Load {...props} />
      <Editions {...props} />
    </>
  )
}
