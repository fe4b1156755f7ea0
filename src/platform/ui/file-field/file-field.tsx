import { controlProps, Field, type FieldProps, useField } from '../field/field.tsx'
import { useSay } from '../setting/setting.tsx'

export type FileFieldProps = FieldProps & {
  /** Endings with their dot: ['.txt', '.html']. */
  readonly types?: readonly string[]
  readonly multiple?: boolean
  readonly megabytes?: number
}

/** A file from the person's device. A browser never gives a chosen file back, so a refused form asks for it again. */
export const FileField = (props: FileFieldProps) => {
  const { name, types, multiple, megabytes } = props
  const say = useSay()
  const refused = useField(props).refused
  const hint = [
    props.hint,
    types && say('file.types', { types: types.join(', ') }),
    megabytes && say('file.size', { size: megabytes }),
    refused && say('file.again'),
  ]
    .filter(Boolean)
    .map((part) => <span key={String(part)}>{part} </span>)
  const field = useField({ ...props, hint: hint.length > 0 && hint })
  return (
    <Field field={field} {...props} hint={hint.length > 0 && hint}>
      <input
        {...controlProps(field, name, props.optional)}
        class="control control-file"
        type="file"
        accept={types?.join(',')}
        multiple={multiple}
      />
    </Field>
  )
}
