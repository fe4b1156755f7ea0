import { showNumber } from '../../../platform/plain/number.ts'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { InspectionFileFound } from '../queries.ts'
import { say } from '../words.ts'

export type FilesProps = {
  readonly visit: Visit
  readonly inspectionId: string
  readonly files: readonly InspectionFileFound[]
}

const kilobytes = (size: number): number => Math.max(1, Math.round(size / 1024))

/** Files with who added them and for what; a picture or PDF opens in the browser. */
export const Files = ({ visit, inspectionId, files }: FilesProps) => {
  const t = say(visit.language)
  return (
    <ul>
      {files.map(({ id, name, size, item, purpose, addedBy }) => (
        <li key={id}>
          <a href={`/lam-viec/kiem-tra/${inspectionId}/tep/${id}`}>{name}</a>{' '}
          <span class="faint">
            {[item, t(`purpose.${purpose}`), `${showNumber(kilobytes(size), visit.language)} KB`, addedBy]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Where pictures and papers of an inspection are added: optional, several at once, of the kinds that the room keeps. */
export const EvidenceField = ({ visit, label }: Pick<FilesProps, 'visit'> & { readonly label: string }) => (
  <FileField
    name="files"
    label={label}
    hint={say(visit.language)('files.hint')}
    types={['.jpg', '.png', '.pdf']}
    megabytes={10}
    multiple
    optional
  />
)
