/** The short code of an award or a decision, made of its id; in groups of four, as people copy it from paper. */
export const codeOf = (id: string): string => id.replaceAll('-', '').slice(0, 12).toUpperCase()

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

/** What is printed on a paper that can be verified: where the square code leads, and the code to be typed. */
export const verificationOf = (
  id: string,
  origin: string,
): { readonly address: string; readonly code: string } => ({
  address: `${origin}/xac-minh/${codeOf(id)}`,
  code: showCode(codeOf(id)),
})
