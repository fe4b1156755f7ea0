import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import { CertificatePaper } from '../../platform/paper/certificate-html.tsx'
import { certificatePdf } from '../../platform/paper/certificate-pdf.ts'
import { slug } from '../../platform/plain/vietnamese.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { download, page, type Made, type Route, type Visit } from '../../platform/web/route.ts'
import { pathOf } from '../../units/queries.ts'
import { issuers } from '../decision.ts'
import { home, pathOfCertificate, pathOfCertificates, pathOfDecision, registerPath } from '../pages/parts.tsx'
import { say as sayAwards } from '../words.ts'
import { certificateOf } from './certificate-of.ts'
import { CertificatePage } from './pages/certificate-page.tsx'
import { type CertificateFound, certificatesOf, someCertificates } from './queries.ts'
import { say } from './words.ts'

const overseers = ['auditor', 'administrator'] as const
/** Who prints: those who issue and sign for the authority. */
const printers = [...issuers, 'signer'] as const
const audience = [...printers, ...overseers] as const

const refuseStrangers = async ({ reader, actor, today }: Visit, deciderId: number): Promise<void> => {
  const path = (await pathOf(reader, deciderId, today)) ?? '/'
  if (!holdsRole(actor, overseers) && !holdsRoleOn(actor, printers, path))
    throw new Refusal('certificate.not_yours', { status: 403 })
}

const oneFor = async (visit: Visit<'id'>): Promise<CertificateFound> => {
  const [facts] = await certificatesOf(visit.reader, { awardId: visit.params.id }, visit.today)
  if (!facts) throw new Refusal('award.not_found', { status: 404 })
  await refuseStrangers(visit, facts.deciderId)
  if (facts.revokedOn)
    throw new Refusal('certificate.revoked', { values: { name: facts.subjectName }, status: 409 })
  return facts
}

const showOne = async (visit: Visit<'id'>) => {
  const facts = await oneFor(visit)
  const certificate = certificateOf(facts, visit.origin)
  const t = sayAwards(visit.language)
  return {
    title: say(visit.language)('certificate.title', { name: facts.subjectName }),
    crumbs: [
      { href: registerPath, text: t('register.title') },
      { href: pathOfDecision(facts.decisionId), text: facts.number ?? t('decision.what') },
    ],
    body: CertificatePage({
      visit,
      facts,
      verification: certificate.verification.address,
      paper: CertificatePaper({ certificate, demonstration: visit.demo, level: 1 }),
    }),
  }
}

const printed = async (visit: Visit, found: readonly CertificateFound[], name: string): Promise<Made> => ({
  name: `bang-${slug(name).slice(0, 60)}.pdf`,
  mediaType: 'application/pdf',
  body: await certificatePdf(
    `Bằng – ${name}`,
    found.map((facts) => certificateOf(facts, visit.origin)),
    visit.demo,
  ),
  inline: true,
})

const printOne = async (visit: Visit<'id'>): Promise<Made> => {
  const facts = await oneFor(visit)
  return printed(visit, [facts], facts.subjectName)
}

const printAll = async (visit: Visit<'id'>): Promise<Made> => {
  const found = await certificatesOf(visit.reader, { decisionId: visit.params.id }, visit.today)
  const standing = found.filter(({ revokedOn }) => revokedOn === null)
  const [first] = standing
  if (!first) throw new Refusal('certificate.none', { status: 404 })
  await refuseStrangers(visit, first.deciderId)
  return printed(visit, standing, first.number ?? first.formName)
}

const examples =
  (at: (one: { readonly id: string; readonly decisionId: string }) => string) =>
  async (reader: Visit['reader']): Promise<string[]> =>
    (await someCertificates(reader)).map(at)

export const routes: readonly Route[] = [
  page(
    `${registerPath}/:id/bang`,
    { audience, examples: examples(({ id }) => pathOfCertificate(id)) },
    showOne,
  ),
  download(
    `${registerPath}/:id/bang.pdf`,
    { audience, examples: examples(({ id }) => `${pathOfCertificate(id)}.pdf`) },
    printOne,
  ),
  download(
    `${home}/:id/bang.pdf`,
    { audience, examples: examples(({ decisionId }) => pathOfCertificates(decisionId)) },
    printAll,
  ),
]
