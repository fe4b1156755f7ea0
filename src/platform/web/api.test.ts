import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { clerk, webHouse } from '../../../test/web-house.tsx'
import { command } from '../command.ts'
import { Refusal } from '../plain/refusal.ts'
import { readEndpoint, writeEndpoint } from './api.ts'

const unitSchema = z.object({ id: z.number().int(), name: z.string() })

const rename = command({
  name: 'unit.rename',
  input: z.object({ unitId: z.number(), name: z.string().min(3) }),
  roles: ['clerk'],
  run: async (act, input) => {
    if (input.name === 'đã có')
      throw new Refusal('unit.name_taken', { status: 409, values: { name: input.name } })
    return { result: { id: input.unitId, by: act.actor.name } }
  },
})

const endpoints = [
  readEndpoint({
    path: '/units/{id}',
    summary: 'One unit',
    tag: 'units',
    audience: 'public',
    params: z.object({ id: z.coerce.number().int() }),
    query: z.object({ on: z.iso.date().optional() }),
    response: unitSchema,
    handle: async ({ params }) => {
      const row = { id: params.id, name: 'Sở Nội vụ', phone: '0215' }
      return row
    },
  }),
  readEndpoint({
    path: '/votes',
    summary: 'The votes',
    tag: 'council',
    audience: ['council'],
    response: z.array(z.string()),
    handle: async () => [],
  }),
  readEndpoint({
    path: '/broken',
    summary: 'Fails',
    tag: 'council',
    audience: 'public',
    response: z.array(z.string()),
    handle: async () => {
      throw new Error('select * from secret')
    },
  }),
  writeEndpoint({
    method: 'put',
    path: '/units/{id}/name',
    summary: 'Rename a unit',
    tag: 'units',
    params: z.object({ id: z.coerce.number().int() }),
    body: z.object({ name: z.string() }),
    response: z.object({ id: z.number().int() }),
    command: rename,
    input: ({ params, body }) => ({ unitId: params.id, name: body.name }),
    respond: (result) => ({ id: result.id }),
  }),
]

const house = (parts = {}) =>
  webHouse({
    refusalWords: {
      'unit.name_taken': { vi: 'Tên "{name}" đã có.', en: 'The name "{name}" is taken.' },
      'input.invalid': { vi: 'Có {count} chỗ cần sửa.', en: 'There are {count} things to fix.' },
      'input.too_short': { vi: 'Ít nhất {least} ký tự.', en: 'At least {least} characters.' },
      'input.not_a_number': { vi: 'Nhập một số.', en: 'Enter a number.' },
    },
    api: {
      title: 'Thi Đua',
      version: '1',
      endpoints,
      findBearer: async (token) => (token === 'good' ? clerk : null),
    },
    ...parts,
  })

const key = 'd6b1f6a2-8c1f-4b1c-9a39-53c6a2d0a111'

const put = (name: string, headers: Record<string, string> = {}) => ({
  method: 'PUT',
  body: JSON.stringify({ name }),
  headers: {
    authorization: 'Bearer good',
    'content-type': 'application/json',
    'idempotency-key': key,
    ...headers,
  },
})

describe('the API', () => {
  it('answers with what the schema names, and nothing more', async () => {
    const answer = await house().ask('/api/v1/units/7')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(await answer.json()).toEqual({ id: 7, name: 'Sở Nội vụ' })
  })

  it('performs the same command once for a key', async () => {
    const web = house()
    const answers = [
      await web.ask('/api/v1/units/7/name', put('Sở Y tế')),
      await web.ask('/api/v1/units/7/name', put('Sở Y tế')),
    ]
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([{ id: 7 }, { id: 7 }])
    expect(web.ran).toEqual(['unit.rename'])
  })

  it('refuses as a problem, in the language that is asked for', async () => {
    const ask = async (language: string) => {
      const answer = await house().ask('/api/v1/units/7/name', put('đã có', { 'accept-language': language }))
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.status).toBe(409)
      return answer.json()
    }
    expect(await ask('vi-VN,en;q=0.8')).toMatchObject({
      status: 409,
      code: 'unit.name_taken',
      detail: 'Tên "đã có" đã có.',
    })
    expect(await ask('en-GB')).toMatchObject({ detail: 'The name "đã có" is taken.' })
  })

  it('names every wrong field', async () => {
    const problem = await (await house().ask('/api/v1/units/7/name', put('x'))).json()
    expect(problem).toMatchObject({
      status: 422,
      fields: { name: { code: 'input.too_short', detail: 'Ít nhất 3 ký tự.' } },
    })
    const wrongPath = await (await house().ask('/api/v1/units/bay')).json()
    expect(wrongPath).toMatchObject({ code: 'input.invalid', fields: { id: { code: 'input.not_a_number' } } })
  })

  it.each([
    [
      'a write without a key',
      '/units/7/name',
      put('Sở Y tế', { 'idempotency-key': 'muoi' }),
      422,
      'request.no_key',
    ],
    [
      'a write without a token',
      '/units/7/name',
      put('Sở Y tế', { authorization: '' }),
      401,
      'request.no_token',
    ],
    [
      'a token that is unknown',
      '/units/7',
      { headers: { authorization: 'Bearer bad' } },
      401,
      'request.no_token',
    ],
    ['a lacking role', '/votes', { headers: { authorization: 'Bearer good' } }, 403, 'request.no_right'],
    [
      'a body of another kind',
      '/units/7/name',
      put('x', { 'content-type': 'text/plain' }),
      415,
      'request.not_json',
    ],
    ['a body that is no JSON', '/units/7/name', { ...put(''), body: '{' }, 422, 'request.not_json'],
    ['a body that is too big', '/units/7/name', put('x'.repeat(2_100_000)), 413, 'form.too_big'],
    ['an unknown address', '/nowhere', {}, 404, 'request.not_found'],
  ])('refuses %s', async (_, path, init, status, code) => {
    const web = house()
    const answer = await web.ask(`/api/v1${path}`, init)
    expect(await answer.json()).toMatchObject({ status, code })
    expect([answer.status, web.ran]).toEqual([status, []])
  })

  it('takes no cookie for a token', async () => {
    const answer = await house().ask('/api/v1/votes', { headers: { cookie: 'thidua-phien=clerk-token' } })
    expect(answer.status).toBe(401)
  })

  it('tells a fault by its number alone', async () => {
    const web = house()
    const problem = await (await web.ask('/api/v1/broken')).json()
    expect(problem.detail).toContain(web.faults[0]?.number)
    expect(JSON.stringify(problem)).not.toContain('secret')
  })

  it('describes itself as OpenAPI 3.1, from the same schemas', async () => {
    const book = await (await house().ask('/api/v1/openapi.json')).json()
    expect(book.openapi).toBe('3.1.0')
    expect(Object.keys(book.paths)).toEqual(['/units/{id}', '/votes', '/broken', '/units/{id}/name'])
    const write = book.paths['/units/{id}/name'].put
    expect(write.operationId).toBe('unit.rename')
    expect(write.requestBody.content['application/json'].schema.properties).toEqual({
      name: { type: 'string' },
    })
    expect(write.parameters.map((one: { name: string }) => one.name)).toEqual(['id', 'Idempotency-Key'])
    expect(write.security).toEqual([{ bearer: [] }])
    expect(book.paths['/units/{id}'].get.security).toEqual([])
    expect(book.components.schemas.Problem.required).toContain('code')
    expect(book.paths['/votes'].get.responses.default.content['application/problem+json'].schema).toEqual({
      $ref: '#/components/schemas/Problem',
    })
  })
})
