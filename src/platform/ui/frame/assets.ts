/** Addresses of the built files, with their hashes. */
export type AssetMap = {
  readonly stylesheet: string
  /** Fonts fetched ahead: the text's two files; the headlines' two on the portal. */
  readonly fonts: readonly string[]
  /** The islands' entry, as a module; none on pages without one. */
  readonly script?: string
  /** Entries that this page alone needs. */
  readonly islands?: readonly string[]
  readonly icon?: string
}
