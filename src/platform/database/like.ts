/** A `like` pattern for text that stands anywhere; signs that `like` would read as its own are taken as they are. */
export const holding = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
