import { expect, it } from 'vitest'
import { type Actor, holdsRole, holdsRoleOn } from '../actor.ts'
import { makeBudget, makePageShelf } from './page-store.ts'

const person = (...grants: (readonly [role: string, unitPath: string])[]): Actor => ({
  kind: 'person',
  accountId: 'a',
  personId: 'p',
  name: 'Lò Văn Thử',
  grants: grants.map(([role, unitPath]) => ({ role, unitPath, unitId: Number(unitPath.split('/').at(-2)) })),
})

const shelf = () => {
  const budget = makeBudget(1_000)
  const pages = makePageShelf<{ readonly text: string }>({ budget })
  let made = 0
  const see = async (
    actor: Actor,
    show: (grants: Actor) => string,
    { edition = '1', bytes = 100, pause = 0 } = {},
  ): Promise<string> => {
    const page = await pages.keep({ key: 'k', edition, actor }, async ({ grants }) => {
      made += 1
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      return { page: { text: show({ ...actor, grants }) }, bytes }
    })
    return page.text
  }
  return { budget, see, made: () => made }
}

const clerk = person(['clerk', '/1/5/'])
const other = person(['clerk', '/1/6/'])
const agency = person(['agency', '/1/'])
const office = person(['agency', '/1/'], ['clerk', '/1/5/'])

const steering = (actor: Actor): string => (holdsRoleOn(actor, ['agency'], '/1/5/') ? 'secret' : 'open')

it('gives the same page to all who are answered the same, and to nobody else', async () => {
  const { see, made } = shelf()
  expect(await see(clerk, steering)).toBe('open')
  expect(await see(other, steering)).toBe('open')
  expect(made()).toBe(1)
  expect(await see(agency, steering)).toBe('secret')
  expect(await see(office, steering)).toBe('secret')
  expect(await see(other, steering)).toBe('open')
  expect(made()).toBe(2)
})

it('weighs every question that was asked on the way, whichever came first', async () => {
  const { see } = shelf()
  const show = (actor: Actor): string =>
    holdsRole(actor, ['agency']) ? `agency ${holdsRole(actor, ['clerk']) ? 'and clerk' : 'alone'}` : 'clerk'
  expect(await see(agency, show)).toBe('agency alone')
  expect(await see(office, show)).toBe('agency and clerk')
  expect(await see(clerk, show)).toBe('clerk')
  expect(await see(other, show)).toBe('clerk')
})

it('keeps for those with the very same grants what looked at all of them', async () => {
  const { see, made } = shelf()
  const show = (actor: Actor): string => actor.grants.map(({ unitPath }) => unitPath).join()
  expect([await see(clerk, show), await see(other, show), await see(clerk, show)]).toEqual([
    '/1/5/',
    '/1/6/',
    '/1/5/',
  ])
  expect(made()).toBe(2)
})

it('does not hand to one who waits what was made for another', async () => {
  const { see, made } = shelf()
  const all = [clerk, agency, other, office, clerk]
  const texts = await Promise.all(all.map((one) => see(one, steering, { pause: 5 })))
  expect(texts).toEqual(['open', 'secret', 'open', 'secret', 'open'])
  expect(made()).toBe(2)
})

it('forgets what was of another edition, and makes anew what failed', async () => {
  const { budget, see, made } = shelf()
  await see(clerk, steering)
  await see(agency, steering)
  expect(budget.bytes).toBe(200)
  await see(clerk, steering, { edition: '2' })
  expect([made(), budget.bytes]).toEqual([3, 100])
  const fail = (): string => {
    throw new Error('đứt')
  }
  await expect(see(clerk, fail, { edition: '3' })).rejects.toThrow('đứt')
  expect(await see(clerk, steering, { edition: '3' })).toBe('open')
})

it('bears a page that is larger than all that may be held', async () => {
  const { budget, see, made } = shelf()
  await see(clerk, steering)
  expect(await see(clerk, steering, { edition: '2', bytes: 5_000 })).toBe('open')
  expect(budget.bytes).toBe(0)
  expect(await see(clerk, steering, { edition: '2' })).toBe('open')
  expect(made()).toBe(3)
})
