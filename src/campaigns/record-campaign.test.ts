import { describe, expect, it } from 'vitest'
import { chainOf, findDocument } from '../documents/queries.ts'
import { campaignHouse, launchOf } from './campaign-house.fixture.ts'
import { linkCampaigns } from './link-campaigns.ts'
import {
  audiencesOf,
  contentsOf,
  findCampaign,
  indicatorsOf,
  linksOf,
  listCampaigns,
  responsibilitiesOf,
} from './queries.ts'
import { recordCampaign } from './record-campaign.ts'

const ground = await campaignHouse()
const { reader, standing, act } = ground
const record = (number: string, more: object = {}) =>
  act(recordCampaign, launchOf(ground, number, more), standing)
const refused = (number: string, more: object = {}) =>
  record(number, more).then(
    () => null,
    (error: unknown) => error,
  )

describe('recording an issued campaign', () => {
  it('keeps what the document says, and no more', async () => {
    const { id, slug } = await record('508/KH-UBND')
    expect(slug).toBe('508-kh-ubnd')
    const campaign = await findCampaign(reader, slug)
    expect(campaign).toMatchObject({
      id,
      origin: 'issued',
      state: 'running',
      scope: 'sector_or_locality',
      launcherName: 'UBND tỉnh Thử',
      startOn: '2021-01-20',
      endOn: null,
      endEvent: 'trồng xong và báo cáo xong',
      purpose: null,
      slogan: null,
    })
    expect((await contentsOf(reader, id)).map(({ text }) => text)).toEqual([
      'Tuyên truyền về trồng cây',
      'Trồng cây đúng mùa vụ',
    ])
    expect((await audiencesOf(reader, id)).map(({ unitClass }) => unitClass)).toEqual([
      'so_ban_nganh',
      'ubnd_xa',
      null,
    ])
    expect(await responsibilitiesOf(reader, id)).toMatchObject([
      { unitId: ground.home.id, mode: 'assigned' },
      { unitId: null, mode: 'requested' },
    ])
    expect(await indicatorsOf(reader, id)).toMatchObject([
      { code: 'CT01', numeratorName: 'Cây sống', target: 95 },
    ])
  })

  it('lets what the law finds missing pass, keeps it, and says that the start was not checked', async () => {
    const campaign = await findCampaign(reader, '508-kh-ubnd')
    const verdicts = Object.fromEntries(
      (Array.isArray(campaign?.findings) ? campaign.findings : []).map(
        (finding: { clause: string; verdict: string; severity: string }) => [finding.clause, finding],
      ),
    )
    expect(verdicts['L15-2003.D16']).toMatchObject({ verdict: 'not met', severity: 'W' })
    expect(verdicts['ND91-2017.D6.K1']).toMatchObject({ verdict: 'met' })
    expect(verdicts['THUC-TIEN.bat-dau-truoc-ngay-ky']).toMatchObject({ verdict: 'not met', severity: 'W' })
  })

  it('takes a document known by citation alone into the chain, and invents no campaign for it', async () => {
    const cited = [
      {
        role: 'basis',
        kind: 'Chỉ thị',
        number: '07/CT-UBND',
        issuedOn: '2021-02-17',
        issuerName: 'UBND tỉnh Thử',
        asWritten: 'UBND tỉnh',
      },
    ]
    const { id } = await record('548/KH-UBND', { cited })
    const campaign = await findCampaign(reader, id)
    const { above } = await chainOf(reader, campaign?.documentId ?? '')
    expect(above).toMatchObject([
      { kind: 'basis', document: { number: '07/CT-UBND', knownBy: 'stub', text: null } },
    ])
    expect(await listCampaigns(reader, { states: ['stub'] })).toEqual([])
    await act(
      linkCampaigns,
      { fromId: id, toDocumentId: above[0]?.document.id, kind: 'implements' },
      standing,
    )
    expect((await linksOf(reader, id)).to).toMatchObject([
      { kind: 'implements', state: 'stub', slug: '07-ct-ubnd' },
    ])
  })

  it('makes a stub of a cited campaign when asked, and fills the stub in when its document comes', async () => {
    const cited = [
      {
        role: 'mention',
        kind: 'Chỉ thị',
        number: '21/CT-UBND',
        issuedOn: '2020-12-25',
        issuerName: 'UBND tỉnh Thử',
      },
    ]
    const { id } = await record('549/KH-UBND', { cited, related: [{ number: '21/CT-UBND', kind: 'tied' }] })
    const stub = (await linksOf(reader, id)).to[0]
    expect(stub).toMatchObject({ kind: 'tied', state: 'stub' })
    expect(await contentsOf(reader, stub?.id ?? '')).toEqual([])
    const document = { ...launchOf(ground, '21/CT-UBND').document, kind: 'Chỉ thị', issuedOn: '2020-12-25' }
    const filled = await record('21/CT-UBND', { document })
    expect(filled).toEqual({ id: stub?.id, slug: '21-ct-ubnd' })
    expect(await findCampaign(reader, filled.id)).toMatchObject({ state: 'running' })
  })

  it('refuses a second record and names the campaign that is there', async () => {
    expect(await refused('508/KH-UBND')).toMatchObject({
      code: 'campaign.already_recorded',
      status: 409,
      values: { slug: '508-kh-ubnd', campaign: 'Đợt thi đua trồng cây' },
    })
  })

  it('refuses a number that belongs to another day’s document', async () => {
    const document = { ...launchOf(ground, '508/KH-UBND').document, issuedOn: '2021-03-01' }
    expect(await refused('508/KH-UBND', { document })).toMatchObject({
      code: 'campaign.number_used',
      fields: { 'document.number': { code: 'campaign.number_used_short' } },
    })
  })

  it.each([
    ['an end before its start', { end: { on: '2021-01-19' } }, 'campaign.ends_before_start'],
    ['an end month before its start', { end: { on: '2020-12', precision: 'month' } }, 'input.invalid'],
    [
      'an end month wholly before',
      { end: { on: '2020-12-01', precision: 'month' } },
      'campaign.ends_before_start',
    ],
    ['a unit that is none', { standingId: 987654 }, 'unit.not_found'],
    [
      'a relation to what is not cited',
      { related: [{ number: '99/CT', kind: 'tied' }] },
      'campaign.related_not_cited',
    ],
    [
      'a code twice',
      { indicators: [1, 2].map(() => ({ code: 'CT01', name: 'Cây', tree: 'agency' })) },
      'input.invalid',
    ],
  ])('refuses %s and leaves nothing behind', async (_, more, code) => {
    expect(await refused('600/KH-UBND', more)).toMatchObject({ code })
    expect(await findCampaign(reader, '600-kh-ubnd')).toBeNull()
    expect(
      await reader.selectFrom('document').select('id').where('number', '=', '600/KH-UBND').execute(),
    ).toEqual([])
  })

  it('allows an end in the month in which it starts', async () => {
    const more = { start: { on: '2021-06-20' }, end: { on: '2021-06-01', precision: 'month' } }
    const { slug } = await record('601/KH-UBND', more)
    expect(await findCampaign(reader, slug)).toMatchObject({ endOn: '2021-06-30', endPrecision: 'month' })
  })

  it('lets one of two win who record it at once, and tells the other', async () => {
    const outcomes = await Promise.allSettled([record('700/KH-UBND'), record('700/KH-UBND')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'campaign.already_recorded' })
  })

  it('gives two campaigns with one number of two issuers two addresses', async () => {
    const document = {
      ...launchOf(ground, '508/KH-UBND').document,
      issuerId: ground.west.id,
      issuerName: 'UBND huyện Tây',
    }
    const { slug } = await record('508/KH-UBND', { document, launcherId: ground.west.id, standingId: null })
    expect(slug).toBe('508-kh-ubnd-2021')
    expect(await findDocument(reader, (await findCampaign(reader, slug))?.documentId ?? '')).toMatchObject({
      issuerName: 'UBND huyện Tây',
    })
  })

  it('is for the launcher’s standing agency alone', async () => {
    const stranger = await ground.clerkOf(ground.west, 'standing_agency')
    await expect(act(recordCampaign, launchOf(ground, '800/KH-UBND'), stranger)).rejects.toMatchObject({
      code: 'command.no_right',
    })
  })
})
