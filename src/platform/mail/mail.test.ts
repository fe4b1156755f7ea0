import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testHouse } from '../../../test/house.ts'
import { uniqueId } from '../plain/unique-id.ts'
import type { Worker } from '../worker.ts'
import { startMail, type Transport, Undeliverable } from './deliver.ts'
import { leavesAt, onPaper, type Writers } from './mail.ts'
import { askMail, choicesOf, giveNotices } from './post.ts'
import { smtpTransport } from './smtp.ts'

const house = await testHouse()
const { database, reader, clock } = house
const at = { today: '2021-03-26', now: '2021-03-26T00:30:00.000Z' }

const to = (name: string, email: string | null = `${name}@mau.example`) => ({
  accountId: uniqueId(name),
  name,
  email,
  language: 'vi' as const,
})

const writers: Writers = {
  word: (values, stationery) =>
    onPaper(`Tin ${JSON.stringify(values)}`, stationery, [{ paragraph: 'Nội dung <b>' }]),
}

const ask = (name: string, more: object = {}) =>
  database.write((writer) =>
    askMail(
      writer,
      [{ id: uniqueId(`mail ${name}`), to: to(name), kind: 'word', values: { name }, ...more }],
      at,
    ),
  )

const started: Worker[] = []
const start = (transport: Transport | null): Worker => {
  const worker = startMail({
    ...house,
    report: () => undefined,
    writers,
    transport,
    origin: 'https://thidua.mau.example',
    demo: true,
  })
  started.push(worker)
  return worker
}

const mails = () =>
  reader
    .selectFrom('mail')
    .select(['toName', 'state', 'attempts', 'error', 'subject'])
    .orderBy('toName')
    .execute()

beforeEach(async () => {
  clock.set(at.today, at.now)
  await database.write((writer) => writer.deleteFrom('mail').execute())
})
afterEach(async () => {
  for (const worker of started.splice(0)) await worker.stop()
})

it.each([
  ['2021-03-26T00:30:00.000Z', false, '2021-03-26T00:30:00.000Z'],
  ['2021-03-26T10:59:00.000Z', false, '2021-03-26T10:59:00.000Z'],
  ['2021-03-26T11:00:00.000Z', false, '2021-03-27T00:00:00.000Z'],
  ['2021-03-25T20:00:00.000Z', false, '2021-03-26T00:00:00.000Z'],
  ['2021-03-26T15:00:00.000Z', true, '2021-03-26T15:00:00.000Z'],
])('what is asked for at %s (urgent: %s) leaves at %s', (now, urgent, leaves) => {
  expect(leavesAt(now, urgent)).toBe(leaves)
})

describe('the outbox', () => {
  it('does not exist when its transaction fails, and takes the same message once', async () => {
    const failing = database.write(async (writer) => {
      await askMail(writer, [{ id: uniqueId('x'), to: to('An'), kind: 'word', values: {} }], at)
      throw new Error('hỏng')
    })
    await expect(failing).rejects.toThrow('hỏng')
    expect(await mails()).toEqual([])
    expect(await ask('An')).toBe(1)
    expect(await ask('An')).toBe(0)
  })

  it('keeps what it would send where there is no server, with text and HTML of one content', async () => {
    await ask('An')
    await start(null).settle()
    const [kept] = await reader.selectFrom('mail').selectAll().execute()
    expect(kept).toMatchObject({ state: 'kept', subject: 'Tin {"name":"An"}', heldUntil: null })
    expect(kept?.text).toContain('Kính gửi An,')
    expect(kept?.text).toContain('DỮ LIỆU MINH HỌA')
    expect(kept?.html).toContain('<p>Nội dung &lt;b&gt;</p>')
  })

  it('sends each message once, also by two workers, and waits for the end of the quiet hours', async () => {
    const sent: string[] = []
    const transport: Transport = async ({ to: address }) => void sent.push(address)
    await Promise.all(['An', 'Bo', 'Cu'].map((name) => ask(name)))
    clock.set(at.today, '2021-03-25T20:00:00.000Z')
    await start(transport).settle()
    expect(sent).toEqual([])
    clock.set(at.today, at.now)
    await Promise.all([start(transport).settle(), start(transport).settle()])
    await start(transport).settle()
    expect(sent.sort()).toEqual(['An@mau.example', 'Bo@mau.example', 'Cu@mau.example'])
    expect((await mails()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['sent', 1],
      ['sent', 1],
      ['sent', 1],
    ])
  })

  it('tries again with pauses, gives up after six, and does not try what is refused for good', async () => {
    let tries = 0
    const down: Transport = async () => {
      tries += 1
      throw new Error('không kết nối được')
    }
    await ask('An')
    const worker = start(down)
    await worker.settle()
    await worker.settle()
    expect(tries).toBe(1)
    expect(await mails()).toMatchObject([{ state: 'waiting', attempts: 1, error: 'không kết nối được' }])
    for (const hour of [2, 3, 4, 5, 6, 7, 8]) {
      clock.set(at.today, `2021-03-26T0${hour}:30:00.000Z`)
      await worker.settle()
    }
    expect(tries).toBe(6)
    expect(await mails()).toMatchObject([{ state: 'failed', attempts: 6 }])
    await ask('Bo')
    const refusing: Transport = async () => {
      throw new Undeliverable('550 no such mailbox')
    }
    await worker.stop()
    await start(refusing).settle()
    expect((await mails())[1]).toMatchObject({ state: 'failed', attempts: 1, error: '550 no such mailbox' })
  })

  it('tells the administrator of who has no address', async () => {
    await ask('An', { to: to('An', null) })
    await start(async () => undefined).settle()
    expect(await mails()).toMatchObject([{ state: 'failed', error: 'no address' }])
  })
})

/** A mail server that takes one message, or refuses its receiver. */
const mailServer = (refuses: boolean) => {
  const heard: string[] = []
  const server = createServer((socket) => {
    let inMessage = false
    socket.write('220 mau.example\r\n')
    socket.on('data', (bytes) => {
      for (const line of String(bytes).split('\r\n').filter(Boolean)) {
        heard.push(line)
        if (inMessage) {
          if (line !== '.') continue
          inMessage = false
          socket.write('250 ok\r\n')
        } else if (line.startsWith('EHLO')) socket.write('250 mau.example\r\n')
        else if (line.startsWith('RCPT') && refuses) socket.write('550 no such mailbox\r\n')
        else if (line === 'DATA') {
          inMessage = true
          socket.write('354 go on\r\n')
        } else socket.write('250 ok\r\n')
      }
    })
    socket.on('error', () => undefined)
  })
  return new Promise<{ heard: string[]; port: number; close: () => void }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({ heard, port, close: () => void server.close() })
    })
  })
}

const message = {
  id: uniqueId('một thư'),
  to: 'an@mau.example',
  toName: 'Lò Thị An',
  subject: '[Quá hạn 2 ngày] Báo cáo\r\nBcc: ai@mau.example',
  text: 'Chữ',
  html: '<p>Chữ</p>',
}

describe('a mail server', () => {
  it('is given text and HTML, a number that names the message, and no header that somebody typed', async () => {
    const server = await mailServer(false)
    const url = `smtp://127.0.0.1:${server.port}?ignoreTLS=true`
    const { transport, close } = smtpTransport({ url, from: 'Thi Đua <thidua@mau.example>' })
    await transport(message)
    close()
    server.close()
    const all = server.heard.join('\n')
    expect(all).toContain(`Message-ID: <${message.id}@mau.example>`)
    expect(all).toContain('multipart/alternative')
    expect(all).toContain('Auto-Submitted: auto-generated')
    expect(server.heard.filter((line) => line.startsWith('Bcc:') || line.includes('RCPT TO:<ai@'))).toEqual(
      [],
    )
  })

  it('that refuses an address is not asked again', async () => {
    const server = await mailServer(true)
    const url = `smtp://127.0.0.1:${server.port}?ignoreTLS=true`
    const { transport, close } = smtpTransport({ url, from: 'thidua@mau.example' })
    await expect(transport(message)).rejects.toBeInstanceOf(Undeliverable)
    close()
    server.close()
  })
})

it('a notice is given once, and everybody gets everything until he chooses', async () => {
  const notice = {
    id: uniqueId('tin'),
    accountId: uniqueId('An'),
    task: 'viec-1',
    kind: 'urged',
    values: {},
    href: '/lam-viec',
  }
  const give = () => database.write((writer) => giveNotices(writer, [notice], at))
  expect([await give(), await give()]).toEqual([1, 0])
  const wants = await choicesOf(reader, [notice.accountId])
  expect(wants(notice.accountId)).toEqual({ digest: true, reminders: true })
})
