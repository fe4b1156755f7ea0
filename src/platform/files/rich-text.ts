import sanitizeHtml from 'sanitize-html'

/** What an article may consist of: structure and emphasis, nothing that moves, looks or runs. */
const tags = 'p h2 h3 ul ol li blockquote br strong em u s sub sup a table thead tbody tr th td'.split(' ')

const INSIDE =
  /^(?:localhost|[^.]+|.*\.(?:local|lan|internal|intranet|home|localhost)|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|0\..*|\[.*\])$/i

/** Whether readers outside can follow it: the house's public pages, the web, mail, telephone; no address of an inner network. */
export const isPublicAddress = (href: string): boolean => {
  if (/^(?:mailto|tel):/i.test(href)) return true
  if (/^\/(?![/\\])/.test(href)) return !/^\/(?:en\/)?(?:lam-viec|dang-nhap|api)(?:\/|$)/.test(href)
  const url = URL.canParse(href) ? new URL(href) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && !INSIDE.test(url.hostname)
}

const bareLink: sanitizeHtml.Attributes = {}

export type CleanHtml = {
  readonly html: string
  /** Links whose words were kept and whose address was not. */
  readonly droppedLinks: readonly string[]
}

/** Takes from HTML of anybody's making only what an article may consist of. Word's and the web's furniture goes. */
export const cleanHtml = (dirty: string): CleanHtml => {
  const droppedLinks: string[] = []
  const html = sanitizeHtml(dirty, {
    allowedTags: tags,
    allowedAttributes: { a: ['href'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'title',
      'head',
      'svg',
      'math',
      'iframe',
    ],
    nestingLimit: 30,
    transformTags: {
      h1: 'h2',
      h4: 'h3',
      h5: 'h3',
      h6: 'h3',
      b: 'strong',
      i: 'em',
      strike: 's',
      del: 's',
      div: 'p',
      a: (_name, { href = '' }) => {
        if (isPublicAddress(href.trim())) return { tagName: 'a', attribs: { href: href.trim() } }
        if (href) droppedLinks.push(href.slice(0, 200))
        return { tagName: 'a', attribs: bareLink }
      },
    },
  })
  // a tag turned into one that is not allowed would leave its end to the next link: bare links go afterwards
  const bare = html
    .replace(/<a>([\s\S]*?)<\/a>/g, '$1')
    .replace(/<(p|h2|h3|li|strong|em|u|s|blockquote)>(?:\s|<br \/>|&nbsp;|\u00a0)*<\/\1>/g, '')
    .trim()
  return { html: bare, droppedLinks }
}
