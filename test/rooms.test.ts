import { describe, expect, it } from 'vitest'
import { exceptions, isExcepted } from './rooms/exceptions.ts'
import { houseFiles } from './rooms/house-files.ts'
import { show, trespasses } from './rooms/trespasses.ts'

const files = houseFiles(process.cwd())
/** All that breaks a wall, what is granted among it. */
const broken = trespasses(files, [])

describe('rooms', () => {
  it('keep their walls', () => {
    expect(files.size).toBeGreaterThan(50)
    expect(broken.filter((one) => !isExcepted(one, exceptions)).map(show)).toEqual([])
  })

  it('need every exception that was granted', () => {
    const needless = exceptions.filter((one) => {
      const others = exceptions.filter((other) => other !== one)
      return !broken.some((found) => isExcepted(found, [one]) && !isExcepted(found, others))
    })
    expect(needless).toEqual([])
  })

  it('give a reason for every exception', () => {
    for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(20)
  })
})
