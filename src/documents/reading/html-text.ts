import { Parser } from 'htmlparser2'

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Nothing inside these is the article's text. */
const dropped = list(
  'script style noscript template head nav footer aside form button select option iframe object svg math canvas audio video map dialog menu textarea',
)
/** These begin and end a line. */
const blocks = list(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table tbody td tfoot th thead tr ul',
)
/** An empty line stands around these. */
const paragraphs = list('p h1 h2 h3 h4 h5 h6 blockquote table ul ol figure')
/** Never dropped, whatever their class. */
const frames = list('html body main article')
const withoutEnd = list('area base br col embed hr img input link meta param source track wbr')

const machineClass =
  /^(?:(?:.+[_-])?(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|footer|pagination|toolbar|comments|social|share|advert)|(?:menu|sidebar|footer|breadcrumb|related|comment|social|share|search|login)[_-].+)$/i

const hasMachineClass = (names: string | undefined): boolean =>
  names !== undefined && names.split(/\s+/).some((name) => machineClass.test(name))

const isMachinery = (attributes: Readonly<Record<string, string>>): boolean =>
  hasMachineClass(attributes.class) ||
  hasMachineClass(attributes.id) ||
  /^(?:navigation|banner|contentinfo|complementary|search|menu)$/.test(attributes.role ?? '') ||
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true'

/** List items keep the number that a browser would show before them. */
type List = { readonly isOrdered: boolean; next: number }

/** Collects text; a line end, an empty line or a list mark is written when text follows it. */
const lineWriter = () => {
  const pieces: string[] = []
  let breaks = 0
  let mark = ''
  return {
    breakBy: (lines: number) => {
      breaks = Math.max(breaks, lines)
    },
    breakAgain: () => {
      breaks = Math.min(2, breaks + 1)
    },
    mark: (sign: string) => {
      mark = sign
    },
    write: (text: string) => {
      if (text.trim() === '') {
        if (breaks === 0) pieces.push(' ')
        return
      }
      pieces.push('\n'.repeat(breaks), mark, breaks > 0 ? text.trimStart() : text)
      breaks = 0
      mark = ''
    },
    text: () => pieces.join('').replace(/ {2,}/g, ' ').replace(/ \n/g, '\n').trim(),
  }
}

/**
 * A web page as lines of text: every block a line, list items with their marks, no scripts, menus or forms. Reads the
 * page as a stream, whatever its nesting; what is not closed ends with the page.
 */
export const textOfPage = (html: string): string => {
  const lines = lineWriter()
  const lists: List[] = []
  const open: { name: string; hides: boolean }[] = []
  let hidden = 0
  const breakAt = (name: string) => {
    if (paragraphs.has(name)) lines.breakBy(2)
    else if (blocks.has(name)) lines.breakBy(1)
  }
  const openTag = (name: string, attributes: Readonly<Record<string, string>>) => {
    const hides = dropped.has(name) || (!frames.has(name) && isMachinery(attributes))
    if (!withoutEnd.has(name)) open.push({ name, hides })
    if (hides && !withoutEnd.has(name)) hidden += 1
    if (hidden > 0) return
    breakAt(name)
    if (name === 'br') lines.breakAgain()
    if (name === 'ol' || name === 'ul')
      lists.push({ isOrdered: name === 'ol', next: Number(attributes.start) || 1 })
    if (name === 'li') lines.mark(markOf(lists.at(-1)))
    if (name === 'td' || name === 'th') lines.write(' ')
  }
  const closeTag = (name: string) => {
    if (withoutEnd.has(name)) return
    const closed = open.at(-1)?.name === name ? open.pop() : undefined
    if (closed?.hides) hidden -= 1
    if (hidden > 0 || closed?.hides) return
    if (name === 'ol' || name === 'ul') lists.pop()
    breakAt(name)
  }
  const parser = new Parser({
    onopentag: openTag,
    onclosetag: closeTag,
    ontext: (text) => {
      if (hidden === 0) lines.write(text.replace(/\s+/g, ' '))
    },
  })
  parser.end(html)
  return lines.text()
}

const markOf = (list: List | undefined): string => {
  if (!list?.isOrdered) return '- '
  const mark = `${list.next}. `
  list.next += 1
  return mark
}
