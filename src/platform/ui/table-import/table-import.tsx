import type { ComponentChildren } from 'preact'
import { Actions, Button, LinkButton } from '../button/button.tsx'
import { FileField } from '../file-field/file-field.tsx'
import { Form } from '../form/form.tsx'
import type { FormState } from '../form/form-state.ts'
import { PageHead, Section } from '../layout/layout.tsx'
import { useSay } from '../setting/setting.tsx'

export type TableImportProps = {
  readonly visit: FormState
  /** Where the file is sent; the template lies below it, at `/mau`. */
  readonly action: string
  readonly title: string
  readonly lead: string
  /** What the file holds: 'Tệp đơn vị'. */
  readonly file: string
  /** The file just refused, with what to mend in each row. */
  readonly result: { readonly href: string; readonly name: string } | null
  /** Heads the table of values below, the children. */
  readonly values: string
  readonly children: ComponentChildren
}

/** A table is brought in from a file: the template, the file, what was wrong with the last one, the values to choose from. */
export const TableImport = ({
  visit,
  action,
  title,
  lead,
  file,
  result,
  values,
  children,
}: TableImportProps) => {
  const say = useSay()
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        actions={<LinkButton href={`${action}/mau`}>{say('import.template')}</LinkButton>}
      />
      {result && (
        <p>
          <LinkButton href={result.href} download={result.name}>
            {say('import.result')}
          </LinkButton>
        </p>
      )}
      <Form visit={visit} action={action} files>
        <FileField name="file" label={file} types={['.xlsx', '.csv']} megabytes={10} />
        <Actions>
          <Button>{say('import.send')}</Button>
        </Actions>
      </Form>
      <Section heading={values}>{children}</Section>
    </>
  )
}
