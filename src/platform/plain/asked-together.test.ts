import { expect, test } from 'vitest'
import { askedTogether } from './asked-together.ts'

test('who asks at the same moment shares one question; who asks later has a newer answer', async () => {
  let put = 0
  const ask = askedTogether(async () => {
    put += 1
    return put
  })
  expect(await Promise.all([ask(), ask(), Promise.resolve().then(ask)])).toEqual([1, 1, 1])
  expect(await ask()).toBe(2)
})

test('no answer is older than its asking: what changes while the question is under way is asked for anew', async () => {
  let world = 'before'
  const { promise: underWay, resolve: begun } = Promise.withResolvers<void>()
  const ask = askedTogether(async () => {
    const seen = world
    begun()
    await new Promise((resolve) => {
      setTimeout(resolve, 1)
    })
    return seen
  })
  const first = ask()
  await underWay
  world = 'after'
  expect(await Promise.all([first, ask()])).toEqual(['before', 'after'])
})

test('a question that fails is told to all who asked, and put anew to the next', async () => {
  let fails = true
  const ask = askedTogether(async () => {
    if (fails) throw new Error('đứt')
    return 'lành'
  })
  expect((await Promise.allSettled([ask(), ask()])).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ])
  fails = false
  expect(await ask()).toBe('lành')
})
