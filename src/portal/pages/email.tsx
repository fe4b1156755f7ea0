/** An e-mail address to be pressed; a narrow line breaks it before its @. */
export const Email = ({ address }: { readonly address: string }) => {
  const [name, ...rest] = address.split('@')
  return (
    <a href={`mailto:${address}`}>
      {name}
      {rest.length > 0 && (
        <>
          <wbr />@{rest.join('@')}
        </>
      )}
    </a>
  )
}
