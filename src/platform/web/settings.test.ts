import { describe, expect, it } from 'vitest'
import { isLoopback, readSettings } from './settings.ts'

describe('the settings', () => {
  it('have defaults', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      demo: true,
      pacePerAddress: 3000,
    })
  })

  it.each([[{ DATABASE_URL: 'postgres://localhost/thidua' }], [{ NODE_ENV: 'production' }], [{ DEMO: '0' }]])(
    'build no demonstration with %o',
    (environment) => {
      expect(readSettings(environment).demo).toBe(false)
    },
  )

  it('that cannot be used are told', () => {
    for (const wrong of [
      { PORT: '65536' },
      { PORT: '-1' },
      { TRUSTED_PROXIES: 'yes' },
      { DEMO_UNTIL: '2021-02-30' },
      { PACE: 'fast' },
    ]) {
      expect(() => readSettings(wrong), JSON.stringify(wrong)).toThrow(/^\w+=\S+ không/)
    }
    expect(readSettings({ DEMO_UNTIL: '10/05/2021' }).demoUntil).toBe('2021-05-10')
    expect(readSettings({ PACE: '12000' }).pacePerAddress).toBe(12_000)
    expect(readSettings({ PACE: '0' }).pacePerAddress).toBeNull()
  })

  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['127.0.0.1.la.vn', false],
    ['10.0.0.5', false],
  ])('know whether only this machine reaches %s', (host, only) => expect(isLoopback(host)).toBe(only))
})
