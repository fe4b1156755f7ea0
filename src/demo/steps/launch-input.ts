import type { RecordInput } from '../../campaigns/campaign-input.ts'
import type { LaunchReading } from '../../documents/reading/reading.ts'

const boundary = (end: LaunchReading['start']) =>
  end?.value.date
    ? {
        on: end.value.date.length === 7 ? `${end.value.date}-01` : end.value.date,
        precision: end.value.precision ?? 'day',
      }
    : null

/** What a reading says, as `campaign.record` takes it. */
export const inputOf = (reading: LaunchReading): Omit<RecordInput, 'launcherId' | 'standingId'> => {
  const launch = reading.documents.find(({ role }) => role === 'launch')
  return {
    document: {
      number: launch?.number?.value ?? null,
      kind: launch?.type?.value ?? 'Văn bản',
      issuedOn: launch?.date?.value ?? null,
      issuerName: launch?.issuer?.value ?? '',
      subject: reading.campaignName?.value ?? null,
      knownBy: 'reported',
      text: reading.text,
    },
    name: reading.campaignName?.value ?? '',
    occasion: reading.occasion?.value ?? null,
    purpose: reading.purpose.map(({ value }) => value).join('\n') || null,
    start: boundary(reading.start),
    end: boundary(reading.end),
    endEvent: reading.end?.value.event ?? null,
    contents: reading.contents.map(({ title }) => ({
      text: title.value,
      spanStart: title.spans[0]?.start ?? null,
      spanEnd: title.spans.at(-1)?.end ?? null,
    })),
    audiences: reading.targets.map(({ value }) => ({ text: value })),
    responsibilities: reading.responsibilities.map(({ who, what, mode }) => ({
      who: who.value,
      what: what.value,
      mode: mode === 'giao' ? 'assigned' : 'requested',
    })),
    indicators: reading.indicators.map(({ name, value, unit }, at) => ({
      code: `CT${String(at + 1).padStart(2, '0')}`,
      name: name.value,
      target: value.value,
      unit: unit.value,
      tree: 'agency',
    })),
    cited: reading.documents
      .filter(({ role }) => role !== 'launch')
      .map((one) => ({
        number: one.number?.value ?? null,
        kind: one.type?.value ?? 'Văn bản',
        issuedOn: one.date?.value ?? null,
        issuerName: one.issuer?.value ?? '…',
        subject: null,
        role: one.role === 'basis' ? 'basis' : 'mention',
      })),
  }
}
