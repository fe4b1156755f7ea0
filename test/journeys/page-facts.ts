import { Parser } from 'htmlparser2'

/** What can be told of a page from its text alone. */
export type PageFacts = {
  readonly language: string
  readonly title: string
  readonly headings: number
  readonly ids: readonly string[]
  /** Scripts, styles and handlers within the page, which its security policy refuses. */
  readonly inline: readonly string[]
  readonly links: readonly string[]
  /** Addresses of what the page needs to be shown: style sheets, scripts, fonts, pictures. */
  readonly parts: readonly string[]
  readonly posts: readonly string[]
  /** What points at an id: labels, descriptions, anchors. */
  readonly points: readonly string[]
}

const pointing = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'] as const

/** Reads a page as a browser without scripts would. */
export const readPage = (html: string): PageFacts => {
  const ids: string[] = []
  const inline: string[] = []
  const links: string[] = []
  const parts: string[] = []
  const posts: string[] = []
  const points: string[] = []
  let language = ''
  let title = ''
  let headings = 0
  let within = ''
  const parser = new Parser({
    onopentag: (name, marks) => {
      within = name
      if (name === 'html') language = marks['lang'] ?? ''
      if (name === 'h1') headings += 1
      if (marks['id']) ids.push(marks['id'])
      if (name === 'style' || (name === 'script' && !marks['src'] && marks['type'] !== 'application/ld+json'))
        inline.push(`<${name}>`)
      for (const mark of Object.keys(marks))
        if (mark === 'style' || mark.startsWith('on')) inline.push(`<${name} ${mark}>`)
      for (const mark of pointing) points.push(...(marks[mark]?.split(/\s+/) ?? []))
      const { href, src, action } = marks
      if (name === 'a' && href?.startsWith('#')) points.push(href.slice(1))
      else if (name === 'a' && href) links.push(href)
      else if (name === 'link' && href)
        (['alternate', 'canonical'].includes(marks['rel'] ?? '') ? links : parts).push(href)
      // A recording is fetched when somebody presses play.
      if (src && marks['preload'] !== 'none') parts.push(src)
      if (name === 'form' && action) (marks['method'] === 'post' ? posts : links).push(action)
    },
    ontext: (text) => {
      if (within === 'title') title += text
    },
    onclosetag: () => (within = ''),
  })
  parser.end(html)
  return { language, title, headings, ids, inline, links, parts, posts, points }
}

/** What is wrong with a page by its text: empty when nothing is. */
export const faultsOf = (
  page: PageFacts,
  html: string,
  expected: { language: string; demo: string },
): string[] => {
  const doubled = page.ids.filter((id, at) => page.ids.indexOf(id) !== at)
  const lost = page.points.filter((id) => id !== '' && id !== 'top' && !page.ids.includes(id))
  const checks: readonly [boolean, string][] = [
    [page.language === expected.language, `lang=${page.language}`],
    [page.title.trim() !== '', 'no title'],
    [page.headings === 1, `${page.headings} h1`],
    [doubled.length === 0, `ids twice: ${doubled}`],
    [lost.length === 0, `points at nothing: ${lost}`],
    [page.inline.length === 0, `inline: ${page.inline}`],
    [html.includes(expected.demo), 'no demonstration notice'],
    [
      !/\b(undefined|NaN|\[object Object\])\b/.test(html.replace(/<[^>]*>/g, ' ')),
      'undefined, NaN or [object Object] in words',
    ],
  ]
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}
