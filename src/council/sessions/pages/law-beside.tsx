import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { State } from '../../../platform/ui/chip/states.ts'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import type { Finding } from '../../../platform/law/law.ts'
import { say } from '../words.ts'
import type { SessionProps } from './session-props.ts'

const states = { met: 'met', 'not met': 'not-met', unknown: 'unknown' } as const satisfies Record<
  Finding['verdict'],
  State
>

type Grouped = { readonly finding: Finding; readonly subjects: readonly string[] }

/** The same clause with the same verdict once, with the dossiers it was laid beside. */
const grouped = ({ view }: SessionProps): readonly Grouped[] => {
  const meeting = view.session.findings.map((finding) => ({ finding, subject: '' }))
  const votes = view.items.flatMap(({ findings, subjectName: subject }) =>
    findings.map((finding) => ({ finding, subject })),
  )
  const groups = Map.groupBy([...meeting, ...votes], ({ finding }) => `${finding.clause} ${finding.verdict}`)
  return [...groups.values()].flatMap((group) => {
    const finding = group[0]?.finding
    return finding ? [{ finding, subjects: group.map(({ subject }) => subject).filter(Boolean) }] : []
  })
}

/** The clauses laid beside the votes when the session ended, as they were on that day. */
export const LawBeside = (props: SessionProps) => {
  const { visit } = props
  const t = say(visit.language)
  const groups = grouped(props)
  if (groups.length === 0) return null
  return (
    <Section heading={t('law.title')} id="phap-luat">
      {groups.map(({ finding, subjects }) => (
        <div key={`${finding.clause} ${finding.verdict}`}>
          <p>
            <Chip state={states[finding.verdict]} />{' '}
            {finding.mark === 'recalled' && <Chip state="unverified" />}{' '}
            {visit.language === 'vi' ? finding.quote : finding.english.quote}{' '}
            <span class="faint">
              ({visit.language === 'vi' ? finding.citation : finding.english.citation})
            </span>
          </p>
          {subjects.length > 0 && (
            <Details summary={t('law.items', { count: subjects.length })}>
              <p lang="vi">{subjects.join('; ')}</p>
            </Details>
          )}
        </div>
      ))}
    </Section>
  )
}
