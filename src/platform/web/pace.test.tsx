import { describe, expect, it } from 'vitest'
import { webHouse } from '../../../test/web-house.tsx'
import type { Pace } from './parts.ts'
import { page } from './route.ts'

const home = page('/', { audience: 'public' }, async () => ({ title: 'Trang chủ', body: <h1>Trang chủ</h1> }))
const house = (more: { readonly trustedProxies?: number; readonly pace: Pace }) =>
  webHouse({ routes: [home], ...more })

describe('the pace', () => {
  it('is counted for each network, and believes a proxy only when it is ours', async () => {
    const ask = (trustedProxies: number) => {
      const web = house({ trustedProxies, pace: { perAddress: 2, perAccount: 100 } })
      return async (forwarded: string) =>
        (await web.ask('/', { headers: { 'x-forwarded-for': forwarded } })).status
    }
    const believing = ask(1)
    expect(
      await Promise.all(['9.9.9.9, 1.1.1.1', '8.8.8.8, 1.1.1.1', '1.1.1.1', '2.2.2.2'].map(believing)),
    ).toEqual([200, 200, 429, 200])
    const ofNetwork = ask(1)
    const addresses = ['2001:db8:1:2::1', '2001:db8:1:2:9::9', '2001:db8:1:2::3', '2001:db8:1:3::1']
    expect(await Promise.all(addresses.map(ofNetwork))).toEqual([200, 200, 429, 200])
    const mapped = ['1.1.1.1', '::ffff:1.1.1.1', '::ffff:101:101', '::ffff:1.1.1.2']
    expect(await Promise.all(mapped.map(ask(1)))).toEqual([200, 200, 429, 200])
    const wary = ask(0)
    expect(await Promise.all(['1.1.1.1', '2.2.2.2', '3.3.3.3'].map(wary))).toEqual([200, 200, 429])
  })

  it('leaves those with a session to their account, whoever else comes from their address', async () => {
    const { ask } = house({ pace: { perAddress: 1, perAccount: 2 } })
    const statusOf = async (cookie: string) => (await ask('/', { headers: { cookie } })).status
    expect([await statusOf(''), await statusOf('')]).toEqual([200, 429])
    expect([await statusOf('thidua-phien=made-up')]).toEqual([429])
    const clerk = 'thidua-phien=clerk-token'
    expect([await statusOf(clerk), await statusOf(clerk), await statusOf(clerk)]).toEqual([200, 200, 429])
  })
})
