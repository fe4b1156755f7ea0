import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageFile from '../package.json' with { type: 'json' }
import { isThere, namedPaths } from './docs/named-paths.ts'

const root = process.cwd()
const passedBy = new Set(['.git', 'node_modules', 'dist', 'data', '.cache', '.pictures'])

const under = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (passedBy.has(entry.name)) return []
    return entry.isDirectory() ? under(path) : [relative(root, path)]
  })

const files = under(root)
const decisions = files.filter((path) => /^decisions\/.*\.md$/.test(path))
const documents = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', ...decisions].filter((path) =>
  existsSync(join(root, path)),
)
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('documents', () => {
  it('name only what is there', () => {
    const missing = documents.flatMap((document) =>
      namedPaths(document, textOf(document))
        .filter(({ path }) => !isThere(path, files))
        .map(({ path, line }) => `${document}:${line} ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('name only scripts that package.json has', () => {
    const scripts = Object.keys(packageFile.scripts)
    const named = documents.flatMap((document) =>
      [...textOf(document).matchAll(/npm run ([\w:-]+)/g)].map((found) => ({
        document,
        script: found[1] ?? '',
      })),
    )
    expect(named.filter(({ script }) => !scripts.includes(script))).toEqual([])
  })

  it.runIf(documents.includes('ARCHITECTURE.md'))('give a reason for every dependency', () => {
    const text = textOf('ARCHITECTURE.md')
    const packages = Object.keys(packageFile.dependencies)
    expect(packages.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  it('number the decisions without a gap', () => {
    const numbers = decisions.map((path) => /^decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]).toSorted()
    expect(numbers).toEqual(decisions.map((_, at) => String(at + 1).padStart(4, '0')))
  })
})
