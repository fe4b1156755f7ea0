/** A value that travels with the form unseen. */
export const HiddenField = ({ name, value }: { readonly name: string; readonly value: string | number }) => (
  <input type="hidden" name={name} value={value} />
)
