import type { Database, PublishedReader } from './handles.ts'

/** The reader as the portal gets it: the compiler lets it name nothing but the views `published_*`. */
export const publishedReader = ({ reader }: Pick<Database, 'reader'>): PublishedReader =>
  reader as unknown as PublishedReader
