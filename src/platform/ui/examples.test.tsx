import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { examplePages } from './examples.tsx'

const assets = { stylesheet: '/assets/style.css', fonts: ['/assets/a.woff2'] }

const pages = Object.entries(examplePages).flatMap(([name, Page]) =>
  (['vi', 'en'] as const).map((language) => ({
    name,
    language,
    html: render(<Page assets={assets} language={language} />),
  })),
)

/** All values of an attribute, of tags whose name is given (any tag without it). */
const values = (html: string, attribute: string, tag = '[a-z][a-z0-9]*'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\s(?:[^>]*?\\s)?${attribute}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  )

const doubles = (list: readonly string[]): readonly string[] =>
  list.filter((one, index) => list.indexOf(one) !== index)

describe.each(pages)('$name in $language', ({ name, language, html }) => {
  const ids = new Set(values(html, 'id'))

  test('carries nothing that the content policy bars', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/)
  })

  test('is a whole page: language, one heading of the first rank, a place to skip to, the notice of a demonstration', () => {
    expect(html.startsWith(`<html lang="${language}"`)).toBe(true)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(ids.has('noi-dung')).toBe(true)
    expect(html).toContain('DỮ LIỆU MINH HỌA – không phải số liệu chính thức')
    expect(html).toBe(html.normalize('NFC'))
  })

  test('gives every id once, and every reference something to refer to', () => {
    expect(doubles(values(html, 'id'))).toEqual([])
    const referred = [
      ...values(html, 'aria-describedby').flatMap((list) => list.split(' ')),
      ...values(html, 'for'),
    ]
    expect(referred.filter((id) => !ids.has(id))).toEqual([])
  })

  test('labels every control', () => {
    const labelled = new Set(values(html, 'for', 'label'))
    const controls = [...html.matchAll(/<(?:input|select|textarea)\s[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('type="hidden"'))
    const nameless = controls.filter((tag) => !labelled.has(/\sid="([^"]*)"/.exec(tag)?.[1] ?? ''))
    expect(nameless).toEqual([])
  })

  test('names every table and says what each of its heads stands for', () => {
    expect(html.match(/<table/g)?.length ?? 0).toBe(html.match(/<caption/g)?.length ?? 0)
    expect([...html.matchAll(/<th(?:\s[^>]*)?>/g)].filter(([tag]) => !tag.includes('scope='))).toEqual([])
  })

  test('does not skip a rank of headings', () => {
    const ranks = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
    const skips = ranks.filter((rank, index) => rank - (ranks[index - 1] ?? rank) > 1)
    // The error summary stands at the second rank wherever its form stands.
    expect(skips).toEqual([])
  })

  test('draws no picture larger than six kilobytes', () => {
    const drawings = html.match(/<svg.*?<\/svg>(?:.*?<\/svg>)?/gs) ?? []
    expect(['print', 'wall'].includes(name) || drawings.length > 0).toBe(true)
    expect(drawings.filter((drawing) => drawing.length > 6144)).toEqual([])
  })
})

const components = pages.find((page) => page.name === 'components' && page.language === 'vi')?.html ?? ''

describe('a refused form', () => {
  const refused = components.slice(components.indexOf('class="error-summary"'))

  test('leads from each line of its summary to the field and says the same there', () => {
    const lines = [...refused.matchAll(/<li><a href="#(sai-[^"]*)"><strong>[^<]+<\/strong> ([^<]*)<\/a>/g)]
    expect(lines).toHaveLength(3)
    for (const [, id = '', sentence = ''] of lines) {
      expect(values(components, 'id', '(?:input|select|textarea)')).toContain(id)
      const beside = new RegExp(`id="${id}-fault">.*?</span>([^<]*)</span>`).exec(refused)?.[1]
      expect(beside).toBe(sentence)
    }
  })

  test('keeps what was typed, also what was wrong, and boxes as they were left', () => {
    const control = (id: string): string => new RegExp(`<input[^>]*id="${id}"[^>]*>`).exec(refused)?.[0] ?? ''
    expect(control('sai-end')).toContain('value="01/01/2026"')
    expect(control('sai-voters')).toContain('value="1.5"')
    expect(control('sai-targets')).not.toContain('checked')
    expect(control('sai-targets-2')).toContain('checked')
  })

  test('leaves another form of the page alone', () => {
    const fresh = components.slice(components.indexOf('value="moi"'), components.indexOf('value="sai"'))
    expect(fresh).not.toContain('class="fault"')
    expect(fresh).toContain('value="99,85"')
  })
})
