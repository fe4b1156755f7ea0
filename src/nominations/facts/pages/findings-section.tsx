import { tellFindings } from '../../../platform/law/tell-findings.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { Findings } from '../../../platform/ui/findings/findings.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import { pathOfMissing } from '../../../regulations/lookup.ts'
import { say as sayLaw } from '../../../regulations/words.ts'
import { clausesOfPlace, entriesOfPlace, lookedUpAt } from '../../../regulations/weighed.ts'
import type { DossierProps } from '../../pages/dossier-parts.tsx'
import { pathOfDossier } from '../../pages/parts.tsx'
import { say } from '../words.ts'

/** What is stated leads on to the form that asks when the award can come. */
const pathOfOutlook = ({ dossier }: DossierProps): string => {
  const { nomination, beside } = dossier
  const stated = Object.entries({ ...beside.stated, ...beside.known }).map(([name, value]) => [
    name,
    value === true ? 'co' : value === false ? 'khong' : String(value),
  ])
  return withQuery(pathOfMissing(nomination.awardForm), {
    ngay: beside.day,
    doituong: nomination.subjectKind,
    loaihinh: nomination.awardType,
    noi: beside.within[0] ?? null,
    ...Object.fromEntries(stated),
  })
}

const Weighed = (props: DossierProps) => {
  const { dossier, language } = props
  const { nomination, beside, mayStateFacts, mayOverride } = dossier
  const t = say(language)
  const path = pathOfDossier(nomination.code)
  const overrides = new Map(
    beside.overrides.map(({ clause, byName, day, reason }) => [
      clause,
      { by: byName, day: showDay(day, language), reason },
    ]),
  )
  return (
    <Section
      heading={t('panel')}
      id="phap-luat"
      note={t('panel.day', { day: showDay(beside.day, language) })}
    >
      {beside.within.length > 0 && <p>{t('panel.places', { places: beside.within.join(', ') })}</p>}
      {beside.notices.map((notice) => (
        <p key={notice.vi} class="faint">
          {notice[language]}
        </p>
      ))}
      <p>
        {mayStateFacts && (
          <>
            <a href={`${path}/du-kien`}>{t('panel.facts')}</a>
            {' · '}
          </>
        )}
        <a href={pathOfOutlook(props)}>{t('panel.outlook')}</a>
      </p>
      <Findings
        findings={tellFindings(beside.findings, { law: beside.law, language, overrides })}
        {...(mayOverride
          ? {
              actionFor: ({ clause, blocks }) =>
                blocks && (
                  <p>
                    <a href={withQuery(`${path}/cho-qua`, { dieu: clause })}>{t('panel.override')}</a>
                  </p>
                ),
            }
          : {})}
      />
    </Section>
  )
}

/**
 * The law of the dossier's day, clause by clause: the same panel as in the look-up, on the dossier's own facts. What the
 * place says besides and nothing weighs stands below it.
 */
export const FindingsSection = (props: DossierProps) => {
  const { dossier, language } = props
  const { nomination, beside } = dossier
  const facts = { ...beside.stated, ...beside.known, award: nomination.awardForm }
  const ofPlace = clausesOfPlace(beside, lookedUpAt.dossier, facts, beside.day)
  return (
    <>
      <Weighed {...props} />
      {ofPlace.length > 0 && (
        <Section
          heading={sayLaw(language)('place')}
          note={sayLaw(language)('scope.lookedUp')}
          id="dia-phuong"
        >
          <Ledger entries={entriesOfPlace(ofPlace, language)} />
        </Section>
      )}
    </>
  )
}
