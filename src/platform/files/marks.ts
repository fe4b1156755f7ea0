import { DomUtils, parseDocument } from 'htmlparser2'

/**
 * A text with simple marks, for who writes without scripts: an empty line parts paragraphs, `## ` opens a heading, `- ` an
 * item, `> ` a quotation, `| a | b |` a row; **strong**, *emphasis*, [words](address).
 */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const inline = (text: string): string =>
  escaped(text)
    .replace(/\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(“"])\*(?=\S)([^*\n]+?)(?<=\S)\*(?=[\s.,;:!?)”"]|$)/gm, '$1<em>$2</em>')
    .replace(/\[([^\]\n]+)\]\(([^\s()]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll('\n', '<br>')

type Shape = {
  readonly line: RegExp
  readonly least: number
  readonly html: (lines: readonly string[]) => string
}

const items = (tag: 'ul' | 'ol', lines: readonly string[]): string =>
  `<${tag}>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</${tag}>`

const row = (line: string): string =>
  `<tr>${line
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => `<td>${inline(cell.trim())}</td>`)
    .join('')}</tr>`

const shapes: readonly Shape[] = [
  { line: /^### +/, least: 1, html: (lines) => `<h3>${inline(lines.join(' '))}</h3>` },
  { line: /^## +/, least: 1, html: (lines) => `<h2>${inline(lines.join(' '))}</h2>` },
  { line: /^[-•] +/, least: 1, html: (lines) => items('ul', lines) },
  // a single numbered paragraph is a paragraph
  { line: /^\d+\. +/, least: 2, html: (lines) => items('ol', lines) },
  { line: /^> */, least: 1, html: (lines) => `<blockquote><p>${inline(lines.join('\n'))}</p></blockquote>` },
  { line: /^\| */, least: 1, html: (lines) => `<table><tbody>${lines.map(row).join('')}</tbody></table>` },
]

const blocksOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)

const shapeOf = (block: string): Shape | undefined => {
  const lines = block.split('\n')
  return shapes.find(({ line, least }) => lines.length >= least && lines.every((one) => line.test(one)))
}

/** The text as HTML; still to be cleaned like any other. */
export const marksToHtml = (text: string): string =>
  blocksOf(text)
    .map((block) => {
      const shape = shapeOf(block)
      const lines = block.split('\n')
      return shape ? shape.html(lines.map((line) => line.replace(shape.line, ''))) : `<p>${inline(block)}</p>`
    })
    .join('')

/** Whether the text uses any mark; without one it is plain paragraphs. */
export const hasMarks = (text: string): boolean =>
  blocksOf(text).some((block) => shapeOf(block) !== undefined || /<(?:strong|em|a )/.test(inline(block)))

type Node = ReturnType<typeof parseDocument>['children'][number]

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : [])
const nameOf = (node: Node): string => ('name' in node ? node.name : '')

/** Line ends in HTML are spaces; spaces that somebody typed stay as many as they are. */
const spaced = (text: string): string => text.replace(/[\t\n\f\r ]*[\t\n\f\r][\t\n\f\r ]*|\u00a0/g, ' ')

const spoken = (node: Node, marks: boolean): string => {
  if (node.type === 'text' && 'data' in node) return spaced(node.data)
  const inner = childrenOf(node)
    .map((child) => spoken(child, marks))
    .join('')
  const name = nameOf(node)
  if (name === 'br') return '\n'
  if (!marks || inner.trim() === '') return inner
  if (name === 'strong') return `**${inner.trim()}**`
  if (name === 'em') return `*${inner.trim()}*`
  if (name === 'a' && 'attribs' in node) return `[${inner}](${node.attribs['href'] ?? ''})`
  return inner
}

const rowsOf = (node: Node): readonly Node[] =>
  nameOf(node) === 'tr' ? [node] : childrenOf(node).flatMap(rowsOf)

const listed = (node: Node, marks: boolean): string =>
  childrenOf(node)
    .filter((child) => nameOf(child) === 'li')
    .map(
      (child, at) =>
        `${nameOf(node) === 'ol' ? `${at + 1}. ` : '- '}${spoken(child, marks).trim().replaceAll('\n', ' ')}`,
    )
    .join('\n')

const tabled = (node: Node, marks: boolean): string =>
  rowsOf(node)
    .map((one) => {
      const cells = childrenOf(one)
        .filter((cell) => /^t[dh]$/.test(nameOf(cell)))
        .map((cell) => spoken(cell, marks).trim())
      return marks ? `| ${cells.join(' | ')} |` : cells.join('; ')
    })
    .join('\n')

const blockText = (node: Node, marks: boolean): string => {
  const name = nameOf(node)
  if (name === 'ul' || name === 'ol') return listed(node, marks)
  if (name === 'table') return tabled(node, marks)
  const text = spoken(node, marks).trim()
  if (!marks || text === '') return text
  if (name === 'h2') return `## ${text}`
  if (name === 'h3') return `### ${text}`
  return name === 'blockquote' ? `> ${text.replaceAll('\n', '\n> ')}` : text
}

const texts = (html: string, marks: boolean): string =>
  parseDocument(html)
    .children.map((node) => blockText(node, marks))
    .filter(Boolean)
    .join('\n\n')

/** Cleaned HTML as a text with marks, to be changed by hand. */
export const htmlToMarks = (html: string): string => texts(html, true)

/** Cleaned HTML as plain paragraphs: for searching, checking and comparing. */
export const htmlToPlain = (html: string): string => texts(html, false)

/** The blocks of cleaned HTML, each as HTML and as plain text. */
export const htmlBlocks = (html: string): readonly { readonly html: string; readonly text: string }[] =>
  parseDocument(html).children.map((node) => ({
    html: DomUtils.getOuterHTML(node),
    text: blockText(node, false),
  }))
