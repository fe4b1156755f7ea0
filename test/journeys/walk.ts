import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { Day } from '../../src/platform/plain/day.ts'
import { fixture } from '../house.ts'
import type { Visitor } from './browser.ts'
import type { Stage } from './stage.ts'

/** One person at a time at the screen, finding everything by the words that stand there. */
export type Walk = {
  readonly page: Page
  /** Another person sits down, on a day: mornings begin with signing in. */
  as(login: string, day?: Day): Promise<void>
  go(path: string): Promise<void>
  press(name: string | RegExp): Promise<void>
  follow(name: string | RegExp): Promise<void>
  /** Opens what is folded away under these words. */
  unfold(words: string): Promise<void>
  field(label: string | RegExp): Locator
  within(group: string | RegExp): Locator
  /** Fills fields by their labels, in order. */
  type(fields: readonly (readonly [label: string | RegExp, text: string])[]): Promise<void>
  /** The words of the page's main part. */
  words(): Promise<string>
}

export const walkOf = (stage: Stage, visitor: Visitor): Walk => {
  const { page } = visitor
  page.setDefaultTimeout(30_000)
  const main = page.getByRole('main')
  const field = (label: string | RegExp): Locator => main.getByLabel(label).first()
  return {
    page,
    as: async (login, day) => {
      if (day) stage.moveTo(day)
      await stage.signIn(visitor, login)
    },
    go: async (path) => {
      await page.goto(path)
    },
    press: (name) => main.getByRole('button', { name }).first().click(),
    follow: (name) => main.getByRole('link', { name }).first().click(),
    unfold: (words) => main.locator('summary').filter({ hasText: words }).first().click(),
    field,
    within: (group) => page.getByRole('group', { name: group, exact: true }),
    type: async (fields) => {
      for (const [label, text] of fields) await field(label).fill(text)
    },
    words: () => main.innerText(),
  }
}

/** The launch text as a clerk copies it from the page where it stands. */
export const launchText = (name: 'S1' | 'S2'): string =>
  readFileSync(fixture('seed-texts', `${name}.txt`), 'utf8')

/** A photograph of a signed page, as small as a picture can be. */
export const signedPage = {
  name: 'trang-ky.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}
