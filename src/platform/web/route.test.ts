import { h } from 'preact'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { command } from '../command.ts'
import { link, localAddress, splitLanguage, withQuery } from './address.ts'
import { form, page, type ParamsOf } from './route.ts'
import { collectTyped, many, one, oneOrNull, ticked } from './typed.ts'

const rename = command({
  name: 'unit.rename',
  input: z.object({ unitId: z.coerce.number(), name: z.string() }),
  roles: ['clerk'],
  run: async (_act, input) => ({ result: { slug: input.name } }),
})

const shown = async () => ({ title: 'Đổi tên', body: h('p', null) })

describe('a route', () => {
  it('knows the names of its parameters', () => {
    expectTypeOf<ParamsOf<'/don-vi/:id{[0-9]+}/ky/:period'>>().toEqualTypeOf<'id' | 'period'>()
    const route = page(
      '/don-vi/:id',
      { audience: 'public', examples: async () => ['/don-vi/1'] },
      (visit) => {
        expectTypeOf(visit.params.id).toEqualTypeOf<string>()
        return shown()
      },
    )
    expect(route.kind).toBe('page')
    // @ts-expect-error a path with a parameter must name examples
    page('/don-vi/:id', { audience: 'public' }, shown)
  })

  it('hands the command its own fields and knows its result', () => {
    const route = form('/don-vi/:id/ten', {
      audience: 'signed-in',
      command: rename,
      read: (typed, visit) => ({ unitId: visit.params.id, name: one(typed, 'ten') }),
      show: shown,
      next: (result) => `/don-vi/${result.slug}`,
    })
    expect(route.command).toBe('unit.rename')
    form('/ten', {
      audience: 'public',
      command: rename,
      // @ts-expect-error a field of the command is misspelt
      read: () => ({ unitId: 1, nam: 'x' }),
      show: shown,
      // @ts-expect-error the result has no such field
      next: (result) => result.id,
    })
  })
})

describe('typed text', () => {
  it('keeps repeated fields as arrays and composes letters', () => {
    const typed = collectTyped([
      ['ten', 'Thi đua'.normalize('NFD')],
      ['don_vi', '1'],
      ['don_vi', '2'],
      ['noi_dung', 'a\r\nb'],
    ])
    expect(typed).toEqual({ ten: 'Thi đua', don_vi: ['1', '2'], noi_dung: 'a\nb' })
    expect(many(typed, 'ten')).toEqual(['Thi đua'])
    expect(one(typed, 'don_vi')).toBe('1')
    expect([oneOrNull(typed, 'vang'), ticked(typed, 'don_vi'), ticked(typed, 'vang')]).toEqual([
      null,
      true,
      false,
    ])
  })

  it('takes names of the language itself as plain fields', () => {
    const typed = collectTyped([['__proto__', 'x']])
    expect(one(typed, '__proto__')).toBe('x')
    expect(one(typed, 'toString')).toBe('')
  })
})

describe('addresses', () => {
  it.each([
    ['/', '/en'],
    ['/?trang=2', '/en?trang=2'],
    ['/phong-trao', '/en/phong-trao'],
    ['/en/phong-trao', '/en/phong-trao'],
    ['/english', '/en/english'],
    ['/lam-viec/phong-trao', '/lam-viec/phong-trao'],
    ['/lam-viec?tab=1', '/lam-viec?tab=1'],
    ['/api/v1/openapi.json', '/api/v1/openapi.json'],
  ])('%s is %s in English', (address, english) => {
    expect(link({ language: 'en' }, address)).toBe(english)
    expect(link({ language: 'vi' }, address)).toBe(address)
  })

  it('splits the language off', () => {
    expect(splitLanguage('/en')).toEqual({ prefix: 'en', path: '/' })
    expect(splitLanguage('/en/tin')).toEqual({ prefix: 'en', path: '/tin' })
    expect(splitLanguage('/english')).toEqual({ prefix: 'vi', path: '/english' })
  })

  it.each(['//la.vn', '/\\la.vn', 'https://la.vn', 'javascript:alert(1)', '/a\nb', '', undefined])(
    'a redirect never leads to %s',
    (address) => expect(localAddress(address, '/lam-viec')).toBe('/lam-viec'),
  )

  it('keeps a local address with its query', () => {
    expect(localAddress('/lam-viec/bao-cao?ky=2', '/')).toBe('/lam-viec/bao-cao?ky=2')
    expect(withQuery('/tin', { trang: 2, cot: '', khoi: null })).toBe('/tin?trang=2')
  })
})
