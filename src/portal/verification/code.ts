/** The short code of an award, made of its id; in groups of four, as people copy it from paper. */
export const codeOf = (awardId: string): string => awardId.replaceAll('-', '').slice(0, 12).toUpperCase()

export const showCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** A code as somebody typed it; null when it can be none. O is read as 0, I and L as 1. */
export const readCode = (typed: string): string | null => {
  const code = typed
    .toUpperCase()
    .replace(/[\s.–-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-F]{12}$/.test(code) ? code : null
}
