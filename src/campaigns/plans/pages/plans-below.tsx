import { showPercent } from '../../../platform/plain/number.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { DocumentCitation } from '../../../platform/ui/document-citation/document-citation.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { TrailStep } from '../../../units/unit.ts'
import { campaignPath, Unit } from '../../pages/campaign-parts.tsx'
import { say } from '../../words.ts'
import type { Adoption } from '../adoption.ts'
import type { PlanBelow } from '../queries.ts'

/** From this share of copied wording on, a reader is told. */
const COPIED = 0.5

const adopted = ({ contents, targets }: Adoption, visit: Visit): string =>
  say(visit.language)('plan.adopted', {
    taken: contents.takenUp,
    contents: contents.of,
    own: targets.own,
    targets: targets.of,
  })

export const Adopted = ({ adoption, visit }: { adoption: Adoption; visit: Visit }) => {
  const t = say(visit.language)
  const copied = Math.round(adoption.copied * 1000)
  const missing = [
    ...adoption.missingContents.map(({ text }) => text),
    ...adoption.missingIndicators.map(({ name }) => name),
  ]
  return (
    <>
      <p>{adopted(adoption, visit)}</p>
      {adoption.copied >= COPIED && (
        <Chip
          tone="err"
          icon="warning"
          text={t('plan.copied', { share: showPercent(copied, 1000, visit.language) })}
        />
      )}
      {missing.length > 0 && (
        <Details summary={t('plan.missing', { count: missing.length })}>
          <ul lang="vi">
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

export type PlansBelowProps = {
  readonly plans: readonly PlanBelow[]
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  readonly visit: Visit
}

/** Plans that are laid open at once; the others are a step away. */
const OPEN = 12

const PlanTable = ({ plans, trails, visit, id }: PlansBelowProps & { readonly id: string }) => {
  const t = say(visit.language)
  return (
    <Table<PlanBelow>
      id={id}
      caption={t('plan.below')}
      captionHidden
      columns={[
        {
          key: 'unit',
          head: t('duty.unit'),
          cell: ({ plan }) => <Unit id={plan.launcherId} trails={trails} />,
        },
        {
          key: 'plan',
          head: t('plan.name'),
          cell: ({ plan, paper }) =>
            paper ? (
              <DocumentCitation
                type={paper.kind}
                number={paper.number}
                day={paper.issuedOn}
                href={campaignPath(plan.slug)}
              />
            ) : (
              <a href={campaignPath(plan.slug)} lang="vi">
                {plan.name}
              </a>
            ),
        },
        {
          key: 'adopted',
          head: t('plan.adoption'),
          cell: ({ adoption }) => <Adopted adoption={adoption} visit={visit} />,
        },
      ]}
      rows={plans}
      rowKey={({ plan }) => plan.id}
    />
  )
}

/** The plans of the units below, and what each has made of the campaign. */
export const PlansBelow = ({ plans, trails, visit }: PlansBelowProps) => {
  const t = say(visit.language)
  if (plans.length === 0) return null
  const others = plans.slice(OPEN)
  return (
    <Section heading={t('plan.below')} id="ke-hoach" note={t('plan.belowCount', { count: plans.length })}>
      <PlanTable id="ke-hoach-dau" plans={plans.slice(0, OPEN)} trails={trails} visit={visit} />
      {others.length > 0 && (
        <Details summary={t('plan.others', { count: others.length })}>
          <PlanTable id="ke-hoach-khac" plans={others} trails={trails} visit={visit} />
        </Details>
      )}
    </Section>
  )
}
