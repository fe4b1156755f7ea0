import { describe, expect, it } from 'vitest'
import { exceptions } from './rooms/exceptions.ts'
import { houseFiles } from './rooms/house-files.ts'
import { show, trespasses } from './rooms/trespasses.ts'

const files = houseFiles(process.cwd())

describe('rooms', () => {
  it('keep their walls', () => {
    expect(files.size).toBeGreaterThan(50)
    expect(trespasses(files).map(show)).toEqual([])
  })

  it('need every exception that was granted', () => {
    const needless = exceptions.filter((one) => {
      const others = exceptions.filter((other) => other !== one)
      return trespasses(files, others).length === trespasses(files).length
    })
    expect(needless).toEqual([])
  })

  it('give a reason for every exception', () => {
    for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(20)
  })
})
