import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { localHouse, regulationFiles } from '../regulations/local/local-house.fixture.ts'
import { putInForce } from '../regulations/local/put-in-force.ts'
import { saveDraft } from '../regulations/local/save-draft.ts'
import { draftCampaign } from './draft-campaign.ts'
import { launchCampaign } from './launch-campaign.ts'
import { findingsOf, mustFindCampaign } from './queries.ts'

const { act, perform, reader, units, actors } = await localHouse()
const clause = 'QD1-2026-Thu.D3.K1'

const article = `article: 3
clauses:
  - id: ${clause}
    subject: campaign
    words: { vi: Phong trào của tỉnh có kế hoạch kiểm tra., en: A campaign of the province has a plan of inspection. }
    severity: B
    mark: confirmed
    source: mẫu thử
    condition: { present: plan }
    examples:
      met: [{ facts: { plan: kiểm tra } }]
      not met: [{ facts: { plan: null } }]
`

beforeAll(async () => {
  const [instrument] = regulationFiles()
  const files = [...(instrument ? [instrument] : []), { path: 'dieu-03.yaml', text: article }]
  const draft = { regulationId: null, version: null, unitId: units.province, files }
  const { editionId } = await act(saveDraft, draft, actors.keeper)
  await act(putInForce, { editionId, version: 1, fromOn: '2026-01-01' }, actors.keeper)
})

const draftOf = async (launcherId: number, issuerName: string) => {
  const input = { launcherId, issuerName, name: 'Thi đua làm sạch đường thôn', purpose: 'Sạch đường' }
  const actor = launcherId === units.other ? actors.stranger : actors.keeper
  const { id } = await perform(draftCampaign, { id: randomUUID(), input, actor })
  return mustFindCampaign(reader, id)
}

describe('a campaign of a place with a regulation of its own', () => {
  it('stands beside that regulation too, and a campaign of another place does not', async () => {
    const own = findingsOf(await draftOf(units.province, 'UBND tỉnh Thử'))
    expect(own.find((one) => one.clause === clause)).toMatchObject({ severity: 'B', verdict: 'not met' })
    const others = findingsOf(await draftOf(units.other, 'UBND tỉnh Khác'))
    expect(others.length).toBeGreaterThan(0)
    expect(others.find((one) => one.clause === clause)).toBeUndefined()
  })

  it('is stopped at its launch by what the place requires', async () => {
    const { id, version } = await draftOf(units.province, 'UBND tỉnh Thử')
    const document = { number: '5/KH-UBND', issuedOn: '2026-03-01' }
    await expect(
      act(launchCampaign, { campaignId: id, version, document }, actors.keeper),
    ).rejects.toMatchObject({
      code: 'campaign.findings_block',
      fields: { [`overrides.${clause}`]: { code: 'campaign.override_needed' } },
    })
  })
})
