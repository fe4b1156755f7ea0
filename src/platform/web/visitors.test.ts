import { expect, it } from 'vitest'
import { isBrowser } from './visitors.ts'

it.each([
  ['Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36', true],
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', false],
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120', false],
  ['curl/8.5.0', false],
  ['', false],
  ['facebookexternalhit/1.1', false],
])('"%s" is a person’s browser: %s', (agent, is) => {
  expect(isBrowser(agent)).toBe(is)
})
