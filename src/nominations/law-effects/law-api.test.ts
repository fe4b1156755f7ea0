import { describe, expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { testActor, testHouse } from '../../../test/house.ts'
import { webHouse } from '../../../test/web-house.tsx'
import { endpoints as allEndpoints } from '../../app.ts'
import { lawFiles, loadLaw } from '../../platform/law/load-law.ts'

const house = await testHouse({ law: loadLaw(), day: '2026-05-28' })
const { perform, database, clock, lawBook } = house
const people = {
  administrator: testActor({ roles: ['administrator'] }),
  clerk: testActor({ roles: ['unit_clerk'] }),
}
const api = apiHouse({ endpoints: allEndpoints, people, perform, database, clock, lawBook })

const path = 'luat-06-2022-qh15/dieu-74.yaml'
const text = lawFiles().find((file) => file.path === path)?.text ?? ''
const worded = text.replace('vi: Cá nhân được bình chọn', 'vi: Cá nhân được suy tôn')

describe('the law over the API', () => {
  it('is told, checked, loaded, weighed against open dossiers and put in force by its administrator', async () => {
    expect((await api.get('clerk', '/law')).status).toBe(403)
    expect(await api.get('administrator', '/law')).toMatchObject({
      status: 200,
      body: { faults: [], clauses: loadLaw().clauses.length, editions: [] },
    })
    const check = (content: string) =>
      api.send('administrator', 'POST', '/law/check', { files: [{ path, text: content }] })
    expect((await check('article: 73\n')).body).toMatchObject({
      faults: [expect.stringContaining(`law/${path}:1: `)],
      changes: [],
    })
    expect((await check(worded)).body).toMatchObject({
      faults: [],
      changes: [{ kind: 'clause', change: 'changed', subject: 'nomination' }],
    })
    const files = [{ path, text: worded }]
    const load = { title: 'Đổi lời Điều 74', files }
    expect((await api.send('clerk', 'POST', '/law/editions', load)).status).toBe(403)
    const { status, body } = await api.send('administrator', 'POST', '/law/editions', load)
    expect(status).toBe(201)
    const { id } = body as { id: string }
    expect(await api.get('administrator', `/law/editions/${id}/effects`)).toEqual({
      status: 200,
      body: { looked: 0, touched: [] },
    })
    const put = await api.send('administrator', 'POST', `/law/editions/${id}/in-force`, { version: 1 })
    expect(put).toMatchObject({ status: 200, body: { id } })
    const again = await api.send('administrator', 'POST', `/law/editions/${id}/in-force`, { version: 1 })
    expect(again.status).toBe(409)
  })

  it('stands in the OpenAPI document', async () => {
    const { ask } = webHouse({
      api: { title: 'Thi Đua', version: '1', endpoints: allEndpoints, findBearer: async () => null },
    })
    const { paths } = await (await ask('/api/v1/openapi.json')).json()
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/law',
        '/law/check',
        '/law/editions',
        '/law/editions/{id}/in-force',
        '/law/editions/{id}/effects',
        '/local-regulations',
        '/local-regulations/check',
        '/local-regulations/{id}/withdrawal',
        '/local-editions/{id}/in-force',
        '/local-editions/{id}/effects',
        '/nominations/{code}/findings',
      ]),
    )
  })
})
