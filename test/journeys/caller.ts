import { get } from 'node:http'

/** Someone who calls without a browser: keeps cookies, follows no redirect. */
export type Caller = {
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Posts a form as the page shows it, its hidden fields filled in, and what is typed. */
  post(page: string, action: string, typed: Readonly<Record<string, string>>): Promise<Response>
  readonly cookies: ReadonlyMap<string, string>
}

/** The values of the hidden fields of the form that posts to an address (path, without its query). */
export const hiddenFields = (html: string, action: string): Record<string, string> => {
  const forms = html.match(/<form\b[^>]*>[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => /action="([^"?]*)/.exec(one)?.[1] === action) ?? ''
  const hidden = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(
    hidden.map((field) => [
      /name="([^"]*)"/.exec(field)?.[1] ?? '',
      (/value="([^"]*)"/.exec(field)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  )
}

export const newCaller = (origin: string): Caller => {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const answer = await fetch(origin + path, { redirect: 'manual', ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  const post: Caller['post'] = async (page, action, typed) => {
    const html = await (await ask(page)).text()
    const body = new URLSearchParams({ ...hiddenFields(html, action), ...typed })
    return ask(action, { method: 'POST', body, headers: { origin } })
  }
  return { ask, post, cookies }
}

/** Signed in by the form. */
export const signedInCaller = async (origin: string, login: string, password: string): Promise<Caller> => {
  const caller = newCaller(origin)
  const answer = await caller.post('/dang-nhap', '/dang-nhap', { login, password })
  if (answer.status !== 303) throw new Error(`${login} was not let in: ${answer.status}`)
  return caller
}

/** How many bytes travel for an address, compressed as a browser asks for it, without the headers. */
export const bytesOf = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
