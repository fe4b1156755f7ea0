import { describe, expect, it } from 'vitest'
import { workApart } from './apart.ts'

const thread = (body: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${body}`)}`,
  )

const PATIENT = 20_000

describe('work in a thread of its own', () => {
  it('gives its answer', async () => {
    const entry = thread('parentPort.postMessage(workerData * 2)')
    expect(await workApart(entry, 21, PATIENT)).toEqual({ answer: 42 })
  })

  it('is ended when it does not come to an end', async () => {
    expect(await workApart(thread('for (;;);'), null, 200)).toEqual({ ended: 'too long' })
  })

  it('tells when it breaks down, or ends without a word', async () => {
    await expect(workApart(thread('throw new Error("broken")'), null, PATIENT)).rejects.toThrow('broken')
    await expect(workApart(thread(''), null, PATIENT)).rejects.toThrow('without an answer')
  })
})
