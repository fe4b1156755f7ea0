import { DomUtils, parseDocument } from 'htmlparser2'
import { htmlBlocks, htmlToPlain } from './marks.ts'

type Block = { readonly html: string; readonly text: string }
type Node = ReturnType<typeof parseDocument>['children'][number]

const whole = new Set('h2 h3 ul ol blockquote table'.split(' '))
const nameOf = (node: Node): string => ('name' in node ? node.name : '')
const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : [])

/** The lines of cleaned HTML as mail programs write it, where a line break parts what others part by paragraphs. */
export const htmlLines = (html: string): readonly Block[] => {
  const lines: Block[] = []
  let run: Node[] = []
  const end = (): void => {
    const inner = run.map((node) => DomUtils.getOuterHTML(node)).join('')
    run = []
    const text = htmlToPlain(`<p>${inner}</p>`)
    if (text !== '') lines.push({ html: `<p>${inner.trim()}</p>`, text })
  }
  const walk = (node: Node): void => {
    const name = nameOf(node)
    if (name === 'br') return end()
    if (name !== 'p' && !whole.has(name)) {
      run.push(node)
      return
    }
    end()
    if (name === 'p') for (const child of childrenOf(node)) walk(child)
    else lines.push(...htmlBlocks(DomUtils.getOuterHTML(node)).filter(({ text }) => text !== ''))
    end()
  }
  for (const node of parseDocument(html).children) walk(node)
  end()
  return lines
}
