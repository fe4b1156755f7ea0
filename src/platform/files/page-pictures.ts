import { Parser } from 'htmlparser2'
import { pictureMark } from '../plain/picture-mark.ts'

/** A picture as a page names it. */
export type PagePicture = {
  /** Where its file may lie, as the page wrote it, the likeliest first. */
  readonly sources: readonly string[]
  readonly alt: string
  /** What the page sets under it as its caption; '' where that is not plain from the markup. */
  readonly caption: string
  /** Stated so small that it is an ornament. */
  readonly ornament: boolean
}

type Edit = { readonly from: number; readonly to: number; readonly text: string }
type Attributes = Readonly<Record<string, string>>
type Found = { sources: readonly string[]; alt: string; caption: string; ornament: boolean }

const captionClass =
  /(?:^|[\s_-])(?:(?:img|image|photo|pic|figure)?-?caption(?:-text)?|chu-?thich|pcaption|pic-?desc)(?:$|[\s_-])/i
const withoutEnd = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const machinery = new Set(['script', 'style', 'noscript', 'template', 'title'])
const LONGEST_CAPTION = 1000
/** A table with one picture and no more words than this holds the picture and its caption. */
const LONGEST_IN_TABLE = 400
const LARGEST_ORNAMENT = 64

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The addresses of `srcset`, the widest first. */
const inSet = (set: string): readonly string[] =>
  set
    .split(/,\s+/)
    .map((one) => one.trim().split(/\s+/))
    .toSorted(([, a = ''], [, b = '']) => (Number.parseFloat(b) || 0) - (Number.parseFloat(a) || 0))
    .map(([address = '']) => address)

/** What a script would put in the place of a blank picture stands in other attributes. */
const sourcesOf = (attributes: Attributes): readonly string[] => {
  const named = ['src', 'data-src', 'data-original', 'data-lazy-src'].map((name) => attributes[name] ?? '')
  const sets = [attributes['srcset'] ?? '', attributes['data-srcset'] ?? ''].flatMap(inSet)
  const all = [...named, ...sets].map((one) => one.trim()).filter((one) => one !== '')
  const files = all.filter((one) => !/^data:/i.test(one))
  return [...new Set([...files, ...all])]
}

const stated = (text: string | undefined): number => Number.parseFloat(text ?? '') || Number.POSITIVE_INFINITY

const foundIn = (attributes: Attributes): Found => ({
  sources: sourcesOf(attributes),
  alt: tidied(attributes['alt'] ?? ''),
  caption: '',
  ornament:
    Math.max(stated(attributes['width']), stated(attributes['height'])) <= LARGEST_ORNAMENT ||
    /(?:^|\s)(?:icon|emoji|avatar|logo)(?:\s|$)/i.test(attributes['class'] ?? ''),
})

/** An element that is open: which words and pictures it has held so far. */
type Open = {
  readonly name: string
  readonly from: number
  readonly names: boolean
  text: string
  readonly pictures: Found[]
}

/** Of edits that lie within others the outer ones count. */
const edited = (html: string, edits: readonly Edit[]): string => {
  const sorted = edits.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const parts: string[] = []
  let at = 0
  for (const { from, to, text } of sorted) {
    if (from < at) continue
    parts.push(html.slice(at, from), text)
    at = to
  }
  return parts.join('') + html.slice(at)
}

const marked = (number: number): string => `<br>${pictureMark(number)}<br>`

const isCaption = (name: string, attributes: Attributes): boolean =>
  name === 'figcaption' || captionClass.test(attributes['class'] ?? '')

/** Follows a page and notes its pictures, the captions that its markup shows, and where marks will stand. */
const follow = (html: string, first: number) => {
  const pictures: Found[] = []
  const edits: Edit[] = []
  const open: Open[] = []
  /** The last picture, while no other words have come behind it. */
  let near: Found | null = null
  const captioned = ({ from, text, pictures: inner }: Open, to: number): void => {
    const caption = tidied(text)
    const figure = open.findLast(({ name }) => name === 'figure')
    const of = figure?.pictures.findLast((one) => one.caption === '') ?? (near?.caption === '' ? near : null)
    if (inner.length > 0 || caption === '' || caption.length > LONGEST_CAPTION || !of) return
    of.caption = caption
    edits.push({ from, to, text: '' })
  }
  const tabled = ({ from, text, pictures: [only, more] }: Open, to: number): void => {
    const caption = tidied(text)
    if (!only || more || only.caption !== '' || caption === '' || caption.length > LONGEST_IN_TABLE) return
    only.caption = caption
    edits.push({ from, to, text: marked(first + pictures.indexOf(only)) })
  }
  return {
    opened: (name: string, attributes: Attributes, from: number, to: number): void => {
      if (name === 'img') {
        near = foundIn(attributes)
        edits.push({ from, to, text: marked(first + pictures.length) })
        pictures.push(near)
        for (const one of open) one.pictures.push(near)
      }
      if (withoutEnd.has(name)) return
      open.push({ name, from, names: isCaption(name, attributes), text: '', pictures: [] })
    },
    said: (text: string): void => {
      const last = open.at(-1)
      if (last && machinery.has(last.name)) return
      if (last) last.text += text
      if (text.trim() !== '' && !open.some(({ names }) => names)) near = null
    },
    closed: (name: string, to: number): void => {
      if (withoutEnd.has(name) || open.at(-1)?.name !== name) return
      const one = open.pop()
      if (!one) return
      if (one.names) captioned(one, to)
      else if (name === 'table') tabled(one, to)
      const around = open.at(-1)
      // a caption that was taken is no words of what stands around it
      if (around && !(one.names && edits.at(-1)?.from === one.from)) around.text += ` ${one.text}`
    },
    result: () => ({ html: edited(html, edits), pictures }),
  }
}

/**
 * The page with a mark, on a line of its own, in the place of each picture, and the pictures by their marks, which count
 * from `first` on. Captions that the markup itself shows (`figcaption`, a class, a table of one picture) go with their
 * picture. Reads the page as a stream, whatever its nesting.
 */
export const markPictures = (
  html: string,
  first = 0,
): { readonly html: string; readonly pictures: readonly PagePicture[] } => {
  const way = follow(html, first)
  const parser = new Parser({
    onopentag: (name, attributes) => way.opened(name, attributes, parser.startIndex, parser.endIndex + 1),
    ontext: (text) => way.said(text),
    onclosetag: (name, implied) => way.closed(name, implied ? parser.startIndex : parser.endIndex + 1),
  })
  parser.end(html)
  return way.result()
}
