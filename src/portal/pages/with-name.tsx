/** Stands in a sentence where a name goes. */
export const gap = '\uFFFC'

/** A sentence that was asked with the gap, and the Vietnamese name that fills it, marked so in either language. */
export const WithName = ({ sentence, name }: { readonly sentence: string; readonly name: string }) => {
  const [before = '', after = ''] = sentence.split(gap)
  return (
    <>
      {before}
      <span lang="vi">{name}</span>
      {after}
    </>
  )
}
