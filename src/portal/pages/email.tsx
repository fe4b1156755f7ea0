/** An e-mail address to be pressed; on a phone it breaks before its @. */
export const Email = ({ address }: { readonly address: string }) => {
  const [name, ...rest] = address.split('@')
  return (
    <a class="email" href={`mailto:${address}`}>
      {name}
      {rest.length > 0 && (
        <>
          <wbr />@{rest.join('@')}
        </>
      )}
    </a>
  )
}
