import { DomUtils, parseDocument } from 'htmlparser2'
import { tidy } from '../plain/vietnamese.ts'

export type FeedItem = {
  readonly title: string
  readonly link: string | null
  /** HTML of anybody's making. */
  readonly summary: string
  readonly content: string
  /** Pictures that stand beside the text, each with what the feed says of it: HTML. */
  readonly pictures?: string
  /** As printed. */
  readonly date: string | null
  readonly author: string | null
}

export type Feed = { readonly title: string; readonly items: readonly FeedItem[] }

type Node = ReturnType<typeof parseDocument>['children'][number]

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : [])
const nameOf = (node: Node): string => ('name' in node ? node.name.toLowerCase() : '')

const child = (node: Node, ...names: readonly string[]): Node | undefined =>
  names.map((name) => childrenOf(node).find((one) => nameOf(one) === name)).find((one) => one !== undefined)

/** Escaped or in CDATA as RSS has it, or as elements of its own as Atom may. */
const textIn = (node: Node, ...names: readonly string[]): string => {
  const found = child(node, ...names)
  if (!found) return ''
  const elements = childrenOf(found).some(({ type }) => type === 'tag')
  return tidy(
    elements
      ? childrenOf(found)
          .map((one) => DomUtils.getOuterHTML(one))
          .join('')
      : DomUtils.textContent(found),
  ).trim()
}

const linkOf = (item: Node): string | null => {
  const links = childrenOf(item).filter((one) => nameOf(one) === 'link')
  const link = links.find((one) => !('attribs' in one) || (one.attribs['rel'] ?? 'alternate') === 'alternate')
  const href = link && 'attribs' in link ? link.attribs['href'] : undefined
  return href ?? (textIn(item, 'link') || null)
}

const attribute = (node: Node, name: string): string =>
  'attribs' in node ? (node.attribs[name] ?? '').trim() : ''

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const isPicture = (node: Node): boolean => {
  const type = attribute(node, 'type') || attribute(node, 'medium')
  return type === '' ? /\.(?:jpe?g|png|webp|gif)(?:[?#]|$)/i.test(sourceOf(node)) : /^image/i.test(type)
}
const sourceOf = (node: Node): string => attribute(node, 'url') || attribute(node, 'href')

/** `<enclosure>`, Atom's link of that kind, and Media RSS with its words and its credit. */
const picturesOf = (item: Node): string =>
  childrenOf(item)
    .flatMap((node) => (nameOf(node) === 'media:group' ? childrenOf(node) : [node]))
    .filter((node) => /^(?:enclosure|media:content|link)$/.test(nameOf(node)))
    .filter((node) => nameOf(node) !== 'link' || attribute(node, 'rel') === 'enclosure')
    .filter((node) => sourceOf(node) !== '' && isPicture(node))
    .map((node) => {
      const credit = textIn(node, 'media:credit')
      const caption = [textIn(node, 'media:description', 'media:title'), credit && `Ảnh: ${credit}`]
      const words = caption.filter(Boolean).join(' ')
      const under = words === '' ? '' : `<figcaption>${quoted(words)}</figcaption>`
      return `<figure><img src="${quoted(sourceOf(node))}" alt="">${under}</figure>`
    })
    .join('')

const itemOf = (item: Node): FeedItem => {
  const author = child(item, 'author')
  const named = author ? textIn(author, 'name') : ''
  const pictures = picturesOf(item)
  return {
    title: textIn(item, 'title').replace(/<[^>]*>/g, ''),
    link: linkOf(item),
    summary: textIn(item, 'description', 'summary'),
    content: textIn(item, 'content:encoded', 'content'),
    ...(pictures === '' ? {} : { pictures }),
    date: textIn(item, 'pubdate', 'published', 'dc:date', 'updated') || null,
    author: named || textIn(item, 'dc:creator') || textIn(item, 'author') || null,
  }
}

/** Reads RSS (0.9 to 2.0) or Atom; null for what is no feed. Entities of a document's own making are not expanded. */
export const readFeed = (xml: string): Feed | null => {
  const roots = parseDocument(xml, { xmlMode: true }).children
  const root = roots.find((node) => /^(?:rss|feed|rdf:rdf)$/.test(nameOf(node)))
  if (!root) return null
  const channel = child(root, 'channel') ?? root
  const items = [...childrenOf(channel), ...childrenOf(root)].filter((node) =>
    /^(?:item|entry)$/.test(nameOf(node)),
  )
  return { title: textIn(channel, 'title'), items: [...new Set(items)].map(itemOf) }
}
