import type { ComponentChildren } from 'preact'
import { Chip } from '../chip/chip.tsx'
import { Details } from '../details/details.tsx'
import { Section } from '../layout/layout.tsx'
import { Ledger } from '../ledger/ledger.tsx'
import { useSay } from '../setting/setting.tsx'

/** A clause of law beside the facts, in the reader's language. */
export type ShownFinding = {
  readonly clause: string
  readonly verdict: 'met' | 'not met' | 'unknown'
  readonly severityText: string
  readonly citation: string
  readonly quote: string
  readonly language: 'vi' | 'en'
  readonly missing: readonly string[]
  readonly facts: readonly { readonly name: string; readonly text: string; readonly value: string | null }[]
  readonly unverified: boolean
  readonly caution: string | null
  readonly scope: string | null
  readonly blocks: boolean
  readonly override: { readonly by: string; readonly day: string; readonly reason: string } | null
}

export type FindingsProps = {
  readonly findings: readonly ShownFinding[]
  /** What may be done about one: a link to let it pass in writing. */
  readonly actionFor?: (finding: ShownFinding) => ComponentChildren
}

const states = { met: 'met', 'not met': 'not-met', unknown: 'unknown' } as const
const groups = ['not met', 'unknown', 'met'] as const

const Body = ({
  finding,
  actionFor,
}: Omit<FindingsProps, 'findings'> & { readonly finding: ShownFinding }) => {
  const say = useSay()
  const { quote, language, missing, caution, override, facts } = finding
  return (
    <>
      <p lang={language}>{quote}</p>
      {missing.length > 0 && <p>{say('findings.missing', { facts: missing.join('; ') })}</p>}
      {caution && <p class="faint">{caution}</p>}
      {override && <p>{say('findings.overridden', override)}</p>}
      {facts.length > 0 && (
        <Details summary={say('findings.facts')}>
          <ul>
            {facts.map(({ name, text, value }) => (
              <li key={name}>
                {text}: {value ?? say('findings.notSaid')}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {actionFor?.(finding)}
    </>
  )
}

const Side = ({ finding }: { readonly finding: ShownFinding }) => {
  const say = useSay()
  return (
    <>
      <Chip state={states[finding.verdict]} /> {finding.unverified && <Chip state="unverified" />}
      <p>{finding.severityText}</p>
      {finding.blocks && <p>{say('findings.blocks')}</p>}
    </>
  )
}

/**
 * What the law says of one thing, clause by clause: what is not met first, then what nobody knows, then what is met. Each
 * with its words, how binding it is, the facts it used, what is missing and what somebody let pass.
 */
export const Findings = ({ findings, actionFor }: FindingsProps) => {
  const say = useSay()
  if (findings.length === 0) return <p>{say('findings.none')}</p>
  return (
    <>
      {groups.map((verdict) => {
        const group = findings.filter((one) => one.verdict === verdict)
        if (group.length === 0) return null
        return (
          <Section key={verdict} level={3} heading={say(`findings.${verdict}`, { count: group.length })}>
            <Ledger
              level={4}
              entries={group.map((finding) => ({
                key: finding.clause,
                title: <span lang={finding.language}>{finding.citation}</span>,
                meta: finding.scope && say('findings.local', { scope: finding.scope }),
                body: <Body finding={finding} {...(actionFor ? { actionFor } : {})} />,
                side: <Side finding={finding} />,
              }))}
            />
          </Section>
        )
      })}
    </>
  )
}
