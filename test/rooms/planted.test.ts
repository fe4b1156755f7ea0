import { describe, expect, it } from 'vitest'
import { planted } from './planted.ts'
import { smallHouse } from './small-house.ts'
import { type Trespass, trespasses } from './trespasses.ts'

const found = (changed: Readonly<Record<string, string>>): readonly Trespass[] =>
  trespasses(new Map(Object.entries({ ...smallHouse, ...changed })), [])

/** Added to what the file already says. */
const added = (path: string, source: string): Readonly<Record<string, string>> => ({
  [path]: `${smallHouse[path] ?? ''}\n${source}`,
})

/** Looking the wrong way closes a circle as well, and a folder with a bad name is not drawn either. */
const unavoidable: ReadonlySet<string> = new Set(['cycle', 'map'])

describe('the walls', () => {
  it('stand silent over a house without a trespass', () => expect(found({})).toEqual([]))

  it.each(planted)('tell of %s (%s) in %s', (_, wall, path, source) => {
    const month = `import { addDays } from './day.ts'\nexport const month = addDays`
    const files = {
      ...added(path, source),
      ...(wall === 'cycle' && { 'src/platform/plain/month.ts': month }),
    }
    const walls = found(files).map((one) => one.wall)
    expect(walls.filter((one) => one === wall || !unavoidable.has(one))).toEqual([wall])
  })

  it('tell where', () => {
    const [first] = found(added('src/units/unit.ts', `import { states } from '../campaigns/campaign.ts'`))
    expect(first).toMatchObject({ path: 'src/units/unit.ts', line: 3, wall: 'river' })
  })

  it('let a named exception pass, and it alone', () => {
    const long = (name: string): string => `export const ${name} = () => {\n${'  after()\n'.repeat(60)}}`
    const path = 'src/campaigns/campaign.ts'
    const files = new Map(
      Object.entries({ ...smallHouse, ...added(path, `${long('first')}\n${long('second')}`) }),
    )
    const granted = [
      { wall: 'long function', path, name: 'first', reason: 'a table of cases, read in one go' },
    ] as const
    expect(trespasses(files, granted).map((one) => one.name)).toEqual(['second'])
  })

  it('let types go round', () => {
    const files = {
      ...added('src/platform/plain/day.ts', `import type { Month } from './month.ts'\nexport type M = Month`),
      'src/platform/plain/month.ts': `import { addDays } from './day.ts'\nexport type Month = string\nexport const m = addDays`,
    }
    expect(found(files)).toEqual([])
  })
})
