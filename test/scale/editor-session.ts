import { setTimeout as pause } from 'node:timers/promises'
import { hiddenFields } from '../journeys/caller.ts'
import type { Newsroom } from './newsroom-people.ts'
import { type Answer, goOn, type Person, readArticle, send, type World } from './sessions-world.ts'

export const editorOf = (token: string): Person => ({
  name: token,
  agent: `Mozilla/5.0 (X11; Linux x86_64; ${token}) Firefox/128.0`,
  cookie: `thidua-phien=${token}`,
  bot: false,
})

type Fields = Readonly<Record<string, string>>

/** What the editor goes on with; thrown out of a cycle whose request failed, which is noted already. */
class BrokenOff extends Error {}

const must = (answer: Answer | null): Answer => {
  if (!answer) throw new BrokenOff()
  return answer
}

/** Opens a page and sends one of its forms, as a browser does. */
const fill = async (
  world: World,
  person: Person,
  page: string,
  action: string,
  typed: Fields,
): Promise<Answer> => {
  const { body: html } = must(await send(world, person, { kind: 'office page', path: page, expected: [200] }))
  await pause(world.thinking.editor / 4)
  const body = new URLSearchParams({ ...hiddenFields(html, action), ...typed }).toString()
  return must(
    await send(world, person, { kind: 'office act', path: action, method: 'POST', body, expected: [303] }),
  )
}

const words = (person: Person, turn: number, version: string): Fields => ({
  title: `Cử tri bản thử đi bầu cử sớm, đăng bài ${turn} của ${person.name}, ${version}`,
  lead: 'Sáng nay cử tri bản Thử đi bầu cử từ rất sớm.',
  body: 'Không khí thi đua sôi nổi từ đầu bản đến cuối bản.\n\nAi cũng cầm thẻ cử tri trên tay.',
  byLine: 'Tin: Phòng Truyền thông',
})

/** The public page at once says what the house has just been told. */
const mustShow = async (world: World, person: Person, slug: string, title: string): Promise<void> => {
  const { body } = must(await readArticle(world, person, slug))
  if (!body.includes(title)) world.errors.push(`${person.name}: /tin/${slug} does not say "${title}" yet`)
}

const visitorOf = (person: Person): Person => ({
  ...person,
  name: `${person.name} at home`,
  agent: `${person.agent} home`,
  cookie: '',
})

/** From an empty form to the public page, a correction, and sometimes a withdrawal: one article of his own. */
const oneArticle = async (world: World, newsroom: Newsroom, person: Person, turn: number): Promise<void> => {
  const { columnId, unitId } = newsroom
  const place = { columnId, unitId: String(unitId), genre: 'news', campaignId: '' }
  const first = words(person, turn, 'bản đầu')
  const made = await fill(world, person, '/lam-viec/tin-bai/moi', '/lam-viec/tin-bai/moi', {
    ...place,
    ...first,
  })
  const desk = made.location
  for (const step of ['trinh', 'bien-tap-xong', 'duyet', 'dang']) {
    await pause(world.thinking.editor / 2)
    await fill(world, person, desk, `${desk}/${step}`, {})
  }
  const { body } = must(await send(world, person, { kind: 'office page', path: desk, expected: [200] }))
  const slug = /href="\/tin\/([^"/]+)"/.exec(body)?.[1]
  if (!slug) throw new Error(`${desk} names no public address`)
  world.journal.moved(slug, 'public')
  await mustShow(world, person, slug, first['title'] ?? '')
  await mustShow(world, visitorOf(person), slug, first['title'] ?? '')
  await pause(world.thinking.editor)
  const second = words(person, turn, 'bản đính chính')
  const note = 'Sửa tên bản trong bài cho đúng.'
  await fill(world, person, desk, `${desk}/dinh-chinh`, { ...place, ...second, note })
  await mustShow(world, visitorOf(person), slug, second['title'] ?? '')
  if (turn % 3 !== 1) return
  await pause(world.thinking.editor / 2)
  // from here on nobody sets out to read it; who is on his way may still come
  world.journal.moved(slug, 'withdrawn')
  await fill(world, person, desk, `${desk}/go`, { reason: 'Bài thử, gỡ sau khi đăng.' })
  await readArticle(world, visitorOf(person), slug, { expected: [410] })
}

const LEAST_ARTICLES = 2

/** Writes, publishes, corrects and withdraws, one article after the other. */
export const editOn = (world: World, newsroom: Newsroom, person: Person): Promise<void> => {
  const isOver = (turn: number): boolean => turn >= LEAST_ARTICLES && world.isOver()
  return goOn(world, { person, thinking: world.thinking.editor, isOver }, async (turn) => {
    try {
      await oneArticle(world, newsroom, person, turn)
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error
    }
  })
}
