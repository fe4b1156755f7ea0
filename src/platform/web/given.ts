/** What a public page gives to search engines, feed readers and those to whom its address is sent. Addresses are local. */
export type Given = {
  readonly type?: 'website' | 'article'
  readonly picture?: string
  /** ISO 8601. */
  readonly published?: string
  readonly modified?: string
  readonly feed?: { readonly title: string; readonly href: string }
  /** In the terms of schema.org; `@context` and the address are added. */
  readonly data?: Readonly<Record<string, unknown>>
  /** The page has its matter in Vietnamese alone: engines are led to that one. */
  readonly inVietnameseAlone?: boolean
}
