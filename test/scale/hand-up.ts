import http from 'node:http'
import { makeSeal } from '../../src/platform/web/seal.ts'
import { hiddenFields } from '../../src/platform/web/typed.ts'
import { houseSecret } from './house-process.ts'
import { csrfSecret, indicators, isRatio, type Owed, receiverToken } from './owed-reports.ts'

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })
const seal = makeSeal(houseSecret)

export type Answered = { readonly status: number; readonly body: string }

/** One form of one signed-in person, as the report's own script sends it. Rejects when no whole answer came. */
export const postForm = (
  port: number,
  address: string,
  token: string,
  fields: Readonly<Record<string, string>>,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const text = new URLSearchParams({
      ...fields,
      [hiddenFields.formToken]: seal.token(csrfSecret),
    }).toString()
    const headers = {
      Cookie: `thidua-phien=${token}`,
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(text),
    }
    const request = http.request(
      { host: '127.0.0.1', port, path: address, method: 'POST', headers, agent, timeout: 30_000 },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => {
          body += chunk
        })
        answer.on('end', () =>
          answer.complete ? resolve({ status: answer.statusCode ?? 0, body }) : reject(new Error('cut off')),
        )
        answer.on('error', reject)
      },
    )
    request.on('error', reject)
    request.on('timeout', () => request.destroy(new Error('no answer')))
    request.end(text)
  })

/** What a commune tells of an indicator: made from the place, so that whoever checks can say what must stand there. */
export const numeratorOf = (turn: number, code: string): number => ((turn * 7 + code.charCodeAt(0)) % 90) + 1

/** The report's form, filled in. */
export const filledForm = (turn: number): Readonly<Record<string, string>> => ({
  version: '0',
  narrative: `Đã tuyên truyền đến các tổ dân phố, bản; lần ${turn}.`,
  ...Object.fromEntries(
    indicators.flatMap((code) => [
      [`values.${code}.numerator`, String(numeratorOf(turn, code))],
      ...(isRatio(code) ? [[`values.${code}.denominator`, '100']] : []),
    ]),
  ),
})

const formOf = ({ id }: Owed, what: string): string => `/lam-viec/bao-cao/${id}/${what}`

/** "Trình lãnh đạo": saved and handed up in one act. */
export const handUp = (port: number, owed: Owed, turn: number, commandId: string): Promise<Answered> =>
  postForm(port, formOf(owed, 'nop'), owed.token, {
    ...filledForm(turn),
    [hiddenFields.commandId]: commandId,
  })

/** The unit's leader lets it go; the province takes it, so that its figures count. */
export const approve = (port: number, owed: Owed, commandId: string): Promise<Answered> =>
  postForm(port, formOf(owed, 'duyet'), owed.token, { version: '2', [hiddenFields.commandId]: commandId })
export const accept = (port: number, owed: Owed, commandId: string): Promise<Answered> =>
  postForm(port, formOf(owed, 'tiep-nhan'), receiverToken, {
    version: '3',
    [hiddenFields.commandId]: commandId,
  })
