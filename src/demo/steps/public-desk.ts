import { publishContact, writeContact } from '../../newsroom/contacts/keep-contact.ts'
import { mustFindContact } from '../../newsroom/contacts/queries.ts'
import { acceptRequest, carryOutRequest } from '../../newsroom/data-requests/answer-request.ts'
import { openRequest } from '../../newsroom/data-requests/open-request.ts'
import { mustFindRequest } from '../../newsroom/data-requests/queries.ts'
import { sendRequest } from '../../newsroom/data-requests/send-request.ts'
import { nameSpokesperson } from '../../newsroom/spokespersons/name-spokesperson.ts'
import { sha256 } from '../../platform/audit/content.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoContact, DemoRequest, DemoSpokesperson } from '../public-desk-shapes.ts'

const named = (naming: DemoSpokesperson): Deed => {
  const { unit, campaign, by, namedOn, mark: _, ...told } = naming
  return deed({
    day: namedOn,
    time: '10:10',
    by,
    name: `public-desk spokesperson ${unit} ${told.fromDay}`,
    command: nameSpokesperson,
    input: ({ ledger }) => ({
      ...told,
      unitId: ledger.unit(unit),
      campaignId: campaign ? ledger.id(`campaign:${campaign}`) : null,
    }),
  })
}

const shown = (contact: DemoContact): readonly Deed[] => {
  const { unit, by, on, mark: _, ...told } = contact
  const key = `contact-official:${unit}:${told.position}`
  return [
    deed({
      day: on,
      time: '10:20',
      by,
      name: `public-desk ${key}`,
      command: writeContact,
      input: ({ ledger }) => ({ ...told, unitId: ledger.unit(unit) }),
      keep: ({ id }, ledger) => ledger.keep(key, id),
    }),
    deed({
      day: on,
      time: '10:25',
      by,
      name: `public-desk ${key} published`,
      command: publishContact,
      input: async ({ reader, ledger }) => {
        const { id, version } = await mustFindContact(reader, ledger.id(key))
        return { id, version }
      },
    }),
  ]
}

/** Who answers has read it on that day. */
const opened = (
  key: string,
  answer: NonNullable<DemoRequest['accepted' | 'carriedOut']>,
  time: string,
): Deed =>
  deed({
    day: answer.on,
    time,
    by: answer.by,
    name: `public-desk ${key} opened ${answer.on} ${time}`,
    command: openRequest,
    input: ({ ledger }) => ({ id: ledger.id(key) }),
  })

const asked = (request: DemoRequest): readonly Deed[] => {
  const { code, unit, kind, about, details, sender, contact, sentOn, accepted, carriedOut } = request
  const key = `data-request:${code}`
  const seen = async ({ reader, ledger }: Stage) => {
    const { id, version } = await mustFindRequest(reader, ledger.id(key))
    return { id, version }
  }
  const sent = deed({
    day: sentOn,
    time: '19:40',
    by: 'system',
    name: `public-desk ${key}`,
    command: sendRequest,
    input: ({ ledger, now }) => ({
      codeHash: sha256(code),
      unitId: ledger.unit(unit),
      kind,
      about,
      details,
      senderName: sender,
      senderContact: contact,
      shownAt: new Date(Date.parse(now) - 150_000).toISOString(),
      address: '192.0.2.3',
    }),
    keep: ({ id }, ledger) => ledger.keep(key, id),
  })
  return [
    sent,
    ...(accepted
      ? [
          opened(key, accepted, '14:05'),
          deed({
            day: accepted.on,
            time: '14:20',
            by: accepted.by,
            name: `public-desk ${key} accepted`,
            command: acceptRequest,
            input: async (stage) => ({
              ...(await seen(stage)),
              answer: accepted.text,
              carryOutBy: accepted.carryOutBy,
            }),
          }),
        ]
      : []),
    ...(carriedOut
      ? [
          opened(key, carriedOut, '15:00'),
          deed({
            day: carriedOut.on,
            time: '15:10',
            by: carriedOut.by,
            name: `public-desk ${key} carried out`,
            command: carryOutRequest,
            input: async (stage) => ({ ...(await seen(stage)), answer: carriedOut.text }),
          }),
        ]
      : []),
  ]
}

/** Who speaks, whom people call, and what they asked about their own data. */
export const publicDeskDeeds = ({ publicDesk }: Demo): readonly Deed[] => [
  ...publicDesk.spokespersons.map(named),
  ...publicDesk.contacts.flatMap(shown),
  ...publicDesk.requests.flatMap(asked),
]
