import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { emptyReader, webHouse } from '../../../test/web-house.tsx'
import { kindOf } from '../files/file-kind.ts'
import { letter, minutes } from '../paper/paper-examples.ts'
import { Refusal } from '../plain/refusal.ts'
import { PaperLinks } from '../ui/paper-links/paper-links.tsx'
import { paperRoutes } from './paper-routes.tsx'

const papers = { thu: letter, 'bien-ban': minutes }
const isPaper = (name: string): name is keyof typeof papers => name in papers

const routes = paperRoutes(
  '/giay/:ten/van-ban',
  { audience: 'public', examples: async () => ['/giay/thu/van-ban', '/giay/bien-ban/van-ban?loai=1'] },
  async ({ params }) => {
    if (!isPaper(params.ten)) throw new Refusal('paper.not_found', { status: 404 })
    return { document: papers[params.ten], title: `Bản Ưu tiên ${params.ten}` }
  },
)
const missing = { 'paper.not_found': { vi: 'Không có', en: 'There is none' } }
const { ask } = webHouse({ routes, refusalWords: missing })

test('one paper answers as sheet, DOCX and PDF, named after its title', async () => {
  const page = await (await ask('/giay/bien-ban/van-ban?loai=1')).text()
  expect(page).toContain('href="/giay/bien-ban/van-ban.docx?loai=1"')
  expect(page.match(/<h1/g)).toHaveLength(1)
  for (const format of ['docx', 'pdf'] as const) {
    const answer = await ask(`/giay/bien-ban/van-ban.${format}?loai=1`)
    expect(kindOf(new Uint8Array(await answer.arrayBuffer()), `a.${format}`)).toBe(format)
    expect(answer.headers.get('content-disposition')).toContain(`ban-uu-tien-bien-ban.${format}`)
  }
})

test('a letter, which has no title of its own, gives its page one', async () => {
  const page = await (await ask('/giay/thu/van-ban')).text()
  expect(page.match(/<h1[^>]*>/g)).toHaveLength(1)
  expect(page).toMatch(/<h1[^>]*>[^<]*Bản Ưu tiên thu/)
})

test('every form refuses alike what is not there', async () => {
  for (const ending of ['', '.docx', '.pdf'])
    expect((await ask(`/giay/la/van-ban${ending}`)).status).toBe(404)
})

test('every form has its examples, the query kept', async () => {
  const all = await Promise.all(routes.map(({ examples }) => examples?.(emptyReader)))
  expect(all.flat()).toEqual([
    '/giay/thu/van-ban',
    '/giay/bien-ban/van-ban?loai=1',
    '/giay/thu/van-ban.docx',
    '/giay/bien-ban/van-ban.docx?loai=1',
    '/giay/thu/van-ban.pdf',
    '/giay/bien-ban/van-ban.pdf?loai=1',
  ])
})

test('the links lead to all three, in the language of the page', () => {
  const links = render(PaperLinks({ href: '/a/van-ban?x=1', language: 'en', name: 'Minutes' }))
  for (const part of ['/a/van-ban.docx?x=1', '/a/van-ban.pdf?x=1', 'href="/a/van-ban?x=1"', 'Download DOCX'])
    expect(links).toContain(part)
})
