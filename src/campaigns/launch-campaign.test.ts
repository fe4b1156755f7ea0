import { describe, expect, it } from 'vitest'
import type { Actor } from '../platform/actor.ts'
import { campaignHouse, launchOf } from './campaign-house.fixture.ts'
import { draftCampaign } from './draft-campaign.ts'
import { launchCampaign } from './launch-campaign.ts'
import { contentsOf, findCampaign, findingsOf, mustFindCampaign, overridesOf } from './queries.ts'

const ground = await campaignHouse()
const { reader, act, standing } = ground
const signer = await ground.clerkOf(ground.province, 'signer')

const whole = {
  purpose: 'Phủ xanh đồi trọc',
  slogan: 'Mỗi người một cây',
  measures: 'Giao ban hằng tuần, nhắc việc',
}
const draftOf = (more: object = {}) => {
  const { document, published: _, ...matter } = launchOf(ground, '')
  return { ...matter, ...whole, issuerName: document.issuerName, start: { on: '2021-03-05' }, ...more }
}
const draft = (more: object = {}) => act(draftCampaign, draftOf(more), standing)
const launch = async (id: string, more: object = {}, actor: Actor = standing) => {
  const { version } = await mustFindCampaign(reader, id)
  const document = { number: `${id.slice(0, 4)}/KH-UBND`, issuedOn: '2021-03-04' }
  return act(launchCampaign, { campaignId: id, version, document, ...more }, actor)
}
const reason = 'Khẩu hiệu chung của tỉnh đã có trong chỉ thị đầu năm'

describe('a campaign written here', () => {
  it('is launched when the law of the day is met, under its number', async () => {
    const { id } = await draft()
    expect(await findCampaign(reader, id)).toMatchObject({
      state: 'draft',
      documentId: null,
      origin: 'drafted',
    })
    const { slug } = await launch(id, { document: { number: '77/KH-UBND', issuedOn: '2021-03-04' } })
    expect(slug).toBe('77-kh-ubnd')
    expect(await findCampaign(reader, slug)).toMatchObject({ id, state: 'running' })
    expect(await overridesOf(reader, id)).toEqual([])
  })

  it('is stopped by a clause that is not met, and told which', async () => {
    const { id } = await draft({ slogan: null })
    await expect(launch(id)).rejects.toMatchObject({
      code: 'campaign.findings_block',
      clause: 'L15-2003.D16',
      fields: { 'overrides.L15-2003.D16': { code: 'campaign.override_needed' } },
    })
    expect(await findCampaign(reader, id)).toMatchObject({ state: 'draft' })
  })

  it('passes by a written reason of a person with that right, which is kept', async () => {
    const { id } = await draft({ slogan: null })
    const overrides = [{ clause: 'L15-2003.D16', reason }]
    await expect(launch(id, { overrides })).rejects.toMatchObject({ code: 'campaign.override_right' })
    await expect(
      launch(id, { overrides: [{ clause: 'L15-2003.D16', reason: 'Cho qua' }] }, signer),
    ).rejects.toMatchObject({
      fields: { 'overrides.0.reason': { code: 'input.too_short' } },
    })
    await launch(id, { overrides }, signer)
    expect(await overridesOf(reader, id)).toMatchObject([
      { clause: 'L15-2003.D16', reason, byName: signer.name },
    ])
    const finding = findingsOf(await mustFindCampaign(reader, id)).find(
      ({ clause }) => clause === 'L15-2003.D16',
    )
    expect(finding).toMatchObject({ verdict: 'not met', severity: 'B' })
  })

  it('is written anew as a draft, but not over what somebody else wrote', async () => {
    const made = await draft()
    const again = { draft: { id: made.id, version: 1 }, contents: [{ text: 'Chỉ còn một nội dung' }] }
    expect(await draft(again)).toEqual(made)
    expect(await contentsOf(reader, made.id)).toMatchObject([{ text: 'Chỉ còn một nội dung' }])
    await expect(draft(again)).rejects.toMatchObject({ code: 'campaign.changed_meanwhile', status: 409 })
    await launch(made.id)
    await expect(draft({ draft: { id: made.id, version: 3 } })).rejects.toMatchObject({
      code: 'campaign.not_in_state',
    })
  })

  it('takes no number that is used, and is launched once by two at once', async () => {
    const { id } = await draft()
    const document = { number: '77/KH-UBND', issuedOn: '2021-03-04' }
    await expect(launch(id, { document })).rejects.toMatchObject({ code: 'document.number_taken' })
    const outcomes = await Promise.allSettled([launch(id), launch(id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
