/** Text as it may stand in XML: the signs that end it are written out, what XML 1.0 forbids is left out. */
export const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export type FeedItem = {
  readonly title: string
  readonly address: string
  readonly summary: string | null
  /** ISO 8601. */
  readonly published: string | null
  readonly column: string
}

export type Feed = {
  readonly title: string
  readonly address: string
  /** Where the feed itself stands. */
  readonly self: string
  readonly description: string
  readonly language: string
  readonly items: readonly FeedItem[]
}

const line = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`

const itemOf = ({ title, address, summary, published, column }: FeedItem): string =>
  [
    '<item>',
    line('title', title),
    line('link', address),
    `<guid isPermaLink="true">${xml(address)}</guid>`,
    summary ? line('description', summary) : '',
    line('category', column),
    published ? line('pubDate', new Date(published).toUTCString()) : '',
    '</item>',
  ].join('')

/** RSS 2.0. */
export const rss = ({ title, address, self, description, language, items }: Feed): string => {
  const last = items.flatMap(({ published }) => published ?? []).sort()
  const built = last.at(-1)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    line('title', title),
    line('link', address),
    `<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>`,
    line('description', description),
    line('language', language),
    built ? line('lastBuildDate', new Date(built).toUTCString()) : '',
    ...items.map(itemOf),
    '</channel></rss>',
  ].join('\n')
}

export type Place = {
  /** The address in each language; the first is the one of the entry. */
  readonly addresses: readonly { readonly language: string; readonly address: string }[]
  /** `YYYY-MM-DD` or ISO 8601. */
  readonly changed?: string | null
}

const alternate = ({ language, address }: Place['addresses'][number]): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(address)}"/>`

const placeOf = ({ addresses, changed }: Place): string =>
  addresses
    .map(({ address }) =>
      [
        '<url>',
        line('loc', address),
        changed ? line('lastmod', changed) : '',
        ...(addresses.length > 1 ? addresses.map(alternate) : []),
        '</url>',
      ].join(''),
    )
    .join('\n')

/** A map of the site (sitemaps.org), each page with its other language. */
export const siteMap = (places: readonly Place[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...places.map(placeOf),
    '</urlset>',
  ].join('\n')

/** The list of the maps: one may name 50,000 addresses at most. */
export const siteMapIndex = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<sitemap>${line('loc', address)}</sitemap>`),
    '</sitemapindex>',
  ].join('\n')
