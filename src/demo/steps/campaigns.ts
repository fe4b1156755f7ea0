import type { RecordInput } from '../../campaigns/campaign-input.ts'
import { closeCampaign } from '../../campaigns/changes/close-campaign.ts'
import { confirmEnd } from '../../campaigns/changes/confirm-end.ts'
import { deployCampaign } from '../../campaigns/duties/deploy-campaign.ts'
import { linkCampaigns } from '../../campaigns/link-campaigns.ts'
import { recordCampaign } from '../../campaigns/record-campaign.ts'
import { recordFromReading } from '../../campaigns/record-from-reading.ts'
import { setIndicators } from '../../campaigns/set-indicators.ts'
import { linkDocuments } from '../../documents/link-documents.ts'
import { openReading } from '../../documents/launches/open-reading.ts'
import { mustFindReading } from '../../documents/queries.ts'
import { readFields } from '../../documents/reading-fields.ts'
import { readLaunchDocument } from '../../documents/reading/read.ts'
import { recordDocument } from '../../documents/record-document.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { idsOf } from '../../units/unit.ts'
import type { DemoCampaign, DemoDocument, DemoIndicator, DemoIndicatorUse } from '../campaign-shapes.ts'
import { type Demo, seedText } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import { campaignOf, documentOf } from './find.ts'

/** Documents that a launch text names are entered by recording it; the others by hand. */
const documents = ({ documents: all, campaigns }: Demo): readonly Deed[] => {
  const launching = new Set(campaigns.map(({ document }) => document))
  const named = new Set(
    all.filter(({ id }) => launching.has(id)).flatMap(({ links }) => links.map(({ to }) => to)),
  )
  return all
    .filter(({ id, no }) => !launching.has(id) && !(named.has(id) && no !== null))
    .map((document) => byHand(document))
}

const byHand = ({ id, no, type, date, issuer, subject, knownBy, recordedOn, by }: DemoDocument): Deed =>
  deed({
    day: recordedOn,
    time: '08:20',
    by,
    name: `documents ${id}`,
    command: recordDocument,
    input: () => ({
      number: no,
      kind: type,
      issuedOn: date,
      issuerId: null,
      issuerName: issuer,
      subject,
      knownBy,
    }),
    keep: (made, ledger) => ledger.keep(`document:${id}`, made.id),
  })

type Use = DemoIndicatorUse & { readonly indicator: DemoIndicator }

const usesOf = ({ indicators }: Demo, campaign: string): readonly Use[] =>
  (indicators.uses.find((one) => one.campaign === campaign)?.indicators ?? []).map((use) => {
    const indicator = indicators.indicators.find(({ id }) => id === use.of)
    if (!indicator) throw new Error(`seed/demo/indicators.yaml has no ${use.of}`)
    return { ...use, indicator }
  })

const indicatorInput = ({ code, tree, rhythm, indicator }: Use) => ({
  code,
  name: indicator.name,
  kind: indicator.kind ?? (indicator.den === null ? 'count' : 'ratio'),
  numeratorName: indicator.num,
  denominatorName: indicator.den,
  unit: indicator.measure,
  direction: indicator.direction,
  target: indicator.target,
  tree: tree === 'A' ? 'agency' : 'territory',
  rhythm: rhythm ?? indicator.rhythm,
  rule: {
    cumulative: indicator.cumulative,
    breakdown: indicator.breakdown,
    steps: indicator.steps ?? [],
    stretch: indicator.stretch ?? null,
    neverFallsWithinDay: indicator.neverFallsWithinDay ?? false,
    warnAbove: indicator.warnAbove ?? null,
    covers: indicator.covers ?? null,
    denominatorTimed: indicator.denominatorTimed ?? false,
    measure: indicator.counts ?? null,
  },
  source: indicator.source ?? null,
  phases: indicator.phases ?? [],
  secrecy: indicator.secrecy ?? null,
  counted: indicator.counted,
})

/** The text is read as a person reads it in: the draft stays with its places, and the record is made of it. */
const read = ({ id, text, launcher, recordedBy, recordedOn }: DemoCampaign): Deed =>
  deed({
    day: recordedOn,
    time: '08:30',
    by: recordedBy,
    name: `campaigns ${id} reading`,
    command: openReading,
    input: ({ ledger }) => {
      const { text: tidied, ...fields } = readLaunchDocument(seedText(text))
      return { unitId: ledger.unit(launcher), fileName: text, text: tidied, fields }
    },
    keep: (made, ledger) => ledger.keep(`reading:${id}`, made.id),
  })

/** What a document is about, as the register says it beside the number that the text gives. */
const subjectIn = ({ documents: all }: Demo, number: string | null | undefined): string | null =>
  all.find(({ no }) => no !== null && no === number)?.subject ?? null

/** Who records it knows what no reading can: launcher, province, subjects, and the codes by which the indicators go. */
const recordInput = async (stage: Stage, demo: Demo, campaign: DemoCampaign): Promise<RecordInput> => {
  const { id, launcher, standing, document } = campaign
  const { reader, ledger, today } = stage
  const reading = await mustFindReading(reader, ledger.id(`reading:${id}`))
  const unit = await mustFindUnit(reader, launcher, today)
  const province = await mustFindUnit(reader, idsOf(unit.path)[0] ?? unit.id, today)
  const input = recordFromReading(readFields(reading.fields), reading.text, {
    readingId: reading.id,
    launcherId: unit.id,
    standingId: ledger.unit(standing),
    province,
    tree: unit.class === 'tinh' ? 'territory' : 'agency',
    knownBy: 'reported',
    sourceName: demo.documents.find((one) => one.id === document)?.source ?? null,
  })
  const codes = usesOf(demo, id).filter((use) => use.read)
  return {
    ...input,
    document: { ...input.document, subject: subjectIn(demo, input.document.number) },
    cited: (input.cited ?? []).map((one) => ({ ...one, subject: subjectIn(demo, one.number) })),
    indicators: (input.indicators ?? []).map((one, at) => ({ ...one, code: codes[at]?.code ?? one.code })),
    published: campaign.published,
  }
}

const record = (demo: Demo, campaign: DemoCampaign): Deed =>
  deed({
    day: campaign.recordedOn,
    time: '08:40',
    by: campaign.recordedBy,
    name: `campaigns ${campaign.id}`,
    command: recordCampaign,
    input: (stage) => recordInput(stage, demo, campaign),
    keep: (made, ledger) => ledger.keep(`campaign:${campaign.id}`, made.id),
  })

const added = (demo: Demo, { id, recordedBy, recordedOn }: DemoCampaign): Deed =>
  deed({
    day: recordedOn,
    time: '08:50',
    by: recordedBy,
    name: `indicators ${id}`,
    command: setIndicators,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${id}`),
      indicators: usesOf(demo, id).map(indicatorInput),
    }),
  })

const deployed = ({ id, deployment }: DemoCampaign): Deed =>
  deed({
    day: deployment.on,
    time: '09:00',
    by: deployment.by,
    name: `campaigns ${id} deployment`,
    settles: true,
    command: deployCampaign,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${id}`),
      plan: {
        receiverId: ledger.unit(deployment.receiver),
        viaId: deployment.via ? ledger.unit(deployment.via) : null,
        addressees: deployment.addressees.map((to) => ({
          class: to.class,
          underId: ledger.unit(to.under),
          scope: to.scope,
          receiverClass: to.viaClass ?? null,
          mode: to.mode,
          steps: to.steps.map(({ step, due }) => ({ step, dueOn: due ?? null })),
        })),
      },
    }),
  })

/** What the text names without a number is laid beside the launch by hand. */
const mentions = (demo: Demo, { document, recordedOn, recordedBy }: DemoCampaign): readonly Deed[] => {
  const links = demo.documents.find(({ id }) => id === document)?.links ?? []
  return links
    .filter(({ to }) => demo.documents.find(({ id }) => id === to)?.no === null)
    .map(({ to, kind }) =>
      deed({
        day: recordedOn,
        time: '08:45',
        by: recordedBy,
        name: `documents ${document} ${kind} ${to}`,
        command: linkDocuments,
        input: async (stage) => ({
          fromId: await documentOf(stage, demo, document),
          toId: stage.ledger.id(`document:${to}`),
          kind,
        }),
      }),
    )
}

const links = (demo: Demo, { id, links: all, recordedOn, recordedBy }: DemoCampaign): readonly Deed[] =>
  all.map(({ to, kind }) =>
    deed({
      day: recordedOn,
      time: '08:46',
      by: recordedBy,
      name: `campaigns ${id} ${kind} ${to}`,
      command: linkCampaigns,
      input: async (stage) => {
        const document = demo.stubs.find((stub) => stub.id === to)?.document ?? ''
        const toDocumentId = await documentOf(stage, demo, document)
        return { fromId: stage.ledger.id(`campaign:${id}`), toDocumentId, kind }
      },
      keep: (made, ledger) => ledger.keep(`campaign:${to}`, made.toId),
    }),
  )

const ended = ({ id, end }: DemoCampaign): readonly Deed[] =>
  end
    ? [
        deed({
          day: end.confirmedOn,
          time: '16:00',
          by: end.by,
          name: `campaigns ${id} end`,
          command: confirmEnd,
          input: async (stage) => {
            const { id: campaignId, version } = await campaignOf(stage, id)
            return { campaignId, version, endedOn: end.confirmedOn, reason: end.reason }
          },
        }),
      ]
    : []

const closed = ({ id, closedOn, recordedBy }: DemoCampaign): Deed =>
  deed({
    day: closedOn,
    time: '16:30',
    by: recordedBy,
    name: `campaigns ${id} closed`,
    command: closeCampaign,
    input: async (stage) => {
      const { id: campaignId, version } = await campaignOf(stage, id)
      return { campaignId, version, reason: 'Đã tổng kết, khen thưởng và báo cáo đầy đủ' }
    },
  })

/** Both campaigns: recorded by reading their texts, deployed, tied to what they carry out, ended. */
export const campaignDeeds = (demo: Demo): readonly Deed[] => [
  ...documents(demo),
  ...demo.campaigns.flatMap((campaign) => [
    read(campaign),
    record(demo, campaign),
    ...mentions(demo, campaign),
    ...links(demo, campaign),
    added(demo, campaign),
    deployed(campaign),
    ...ended(campaign),
    closed(campaign),
  ]),
]
