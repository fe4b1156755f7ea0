import { describe, expect, it } from 'vitest'
import { isThere, namedPaths } from './named-paths.ts'

const files = [
  'README.md',
  'LICENSE',
  'decisions/0001-one-dialect.md',
  'law/luat-06-2022-qh15/dieu-16.yaml',
  'src/app.ts',
  'src/platform/plain/day.ts',
  'src/units/queries.ts',
]
const missing = (document: string, text: string): readonly string[] =>
  namedPaths(document, text)
    .map((one) => one.path)
    .filter((path) => !isThere(path, files))

const tree = (last: string): string => `
\`\`\`
.
├─ README.md · LICENSE   what it is
├─ src/                  the program
│  ├─ app.ts             knows everyone
│  └─ platform/          stands under all
│     └─ plain/          dates
└─ ${last}   the last
\`\`\``

describe('paths that documents name', () => {
  it.each([
    ['a link', 'README.md', 'See [why](decisions/0001-one-dialect.md#context).', []],
    ['a link that leads nowhere', 'README.md', '[why](decisions/0002-gone.md)', ['decisions/0002-gone.md']],
    [
      'a link from a folder',
      'decisions/0001-one-dialect.md',
      '[home](../README.md) [x](y.md)',
      ['decisions/y.md'],
    ],
    ['a link to the world', 'README.md', '[x](https://example.org/a.md) [y](#above)', []],
    ['code', 'README.md', '`src/platform/plain/day.ts` and `src/platform/week.ts`', ['src/platform/week.ts']],
    ['a folder', 'README.md', '`src/units/` and `src/clubs/`', ['src/clubs/']],
    ['a kind of file', 'README.md', '`queries.ts` and `answers.ts`', ['answers.ts']],
    [
      'what is left open',
      'README.md',
      '`law/<instrument>/dieu-NN.yaml`, `src/*/queries.ts`, `src/*/x.ts`',
      ['src/*/x.ts'],
    ],
    [
      'no path at all',
      'README.md',
      '`npm start`, `/phong-trao`, `Asia/Ho_Chi_Minh`, `@hono/zod-openapi`',
      [],
    ],
    ['what is built', 'README.md', '`dist/main.js`', []],
    ['a drawn tree', 'ARCHITECTURE.md', tree('decisions/'), []],
    ['a drawn tree with a dead branch', 'ARCHITECTURE.md', tree('cellar/'), ['cellar/']],
  ])('are found in %s', (_, document, text, expected) => expect(missing(document, text)).toEqual(expected))

  it('are told with their line', () => {
    expect(namedPaths('README.md', 'one\n`src/app.ts`')).toEqual([{ path: 'src/app.ts', line: 2 }])
  })
})
