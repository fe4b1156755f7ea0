import type { Newsroom } from './newsroom-people.ts'
import { goOn, type Person, readArticle, send, type World } from './sessions-world.ts'

/** Every tenth is a program; some chose English, some larger letters; all come from one address, as an office does. */
const cookies = ['', '', 'thidua-ngon-ngu=en', 'thidua-hien-thi=125'] as const

export const readerOf = (number: number): Person => {
  const bot = number % 10 === 9
  const agent = bot
    ? `Mozilla/5.0 (compatible; Sitebot/${number}; +https://bot.example)`
    : `Mozilla/5.0 (Linux; Android 10; Phone ${number}) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36`
  return { name: `reader-${number}`, agent, cookie: cookies[number % cookies.length] ?? '', bot }
}

const questions = ['thi đua', 'bầu cử', 'ban thu', 'cử tri', 'dang bai', 'khong co'] as const

const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
  items[Math.floor(Math.random() * items.length)]

/** Opens an article that may be read; what was read before is asked for with its tag, as a reload does. */
const openOne = async (world: World, person: Person, tags: Map<string, string>): Promise<void> => {
  const slug = oneOf(world.journal.open)
  if (!slug) return
  // it may be withdrawn while the request is on its way
  const prefix = Math.random() < 0.1 ? '/en' : ''
  const known = tags.get(prefix + slug) ?? null
  const answer = await readArticle(world, person, slug, { prefix, tag: known, expected: [200, 304, 410] })
  if (answer?.tag) tags.set(prefix + slug, answer.tag)
}

const page = (world: World, person: Person, kind: string, path: string) =>
  send(world, person, { kind, path, expected: [200] })

/** Reads, searches, pages through lists, fetches feeds, listens. */
export const readOn = (world: World, { example }: Newsroom, person: Person): Promise<void> => {
  const tags = new Map<string, string>()
  const way = { person, thinking: world.thinking.reader, isOver: world.isQuiet }
  return goOn(world, way, async () => {
    const chance = Math.random()
    if (chance < 0.5) await openOne(world, person, tags)
    else if (chance < 0.62) await page(world, person, 'home', '/')
    else if (chance < 0.74) await page(world, person, 'list', '/tin-tuc')
    else if (chance < 0.78) await page(world, person, 'list', '/chuyen-muc/tin-moi')
    else if (chance < 0.9)
      await page(world, person, 'search', `/tim-kiem?q=${encodeURIComponent(oneOf(questions) ?? '')}`)
    else if (chance < 0.93) await page(world, person, 'feed', '/rss/tat-ca')
    else if (chance < 0.96) await page(world, person, 'example', `/guong/${example.id}`)
    else if (chance < 0.98) await page(world, person, 'listening', `/guong/tep/${example.recordingId}`)
    else {
      // a look at the headers alone is no reading
      const slug = oneOf(world.journal.open)
      if (slug)
        await send(world, person, {
          kind: 'head',
          path: `/tin/${slug}`,
          expected: [200, 410],
          method: 'HEAD',
        })
    }
  })
}
