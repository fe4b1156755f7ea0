import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { nameOf } from '../importing/page-picture.ts'
import type { ArticlePictureRow } from '../tables.ts'
import { say } from '../words.ts'

const isOnTheWeb = (source: string): boolean => /^https?:\/\//i.test(source)

/** Pictures without a file, by the name that their page gives them; one at an address may be looked at there. */
export const MissingList = ({ missing }: { readonly missing: readonly ArticlePictureRow[] }) => (
  <ul>
    {missing.map(({ id, missingSource, caption }) => {
      const source = missingSource ?? ''
      const name = nameOf(source)
      return (
        <li key={id} lang="vi">
          {isOnTheWeb(source) ? (
            <a href={source} rel="nofollow noopener noreferrer">
              {name}
            </a>
          ) : (
            <strong>{name}</strong>
          )}
          {caption && ` – ${caption}`}
        </li>
      )
    })}
  </ul>
)

/** On a draft that was imported: which of its pictures have no file yet, and where their files are added. */
export const MissingPictures = ({
  visit,
  articleId,
  pictures,
  mayWrite,
}: {
  readonly visit: Visit
  readonly articleId: string
  readonly pictures: readonly ArticlePictureRow[]
  readonly mayWrite: boolean
}) => {
  const t = say(visit.language)
  const missing = pictures.filter(({ fileId, missingSource }) => fileId === null && missingSource !== null)
  if (missing.length === 0) return null
  return (
    <Details summary={t('missing.count', { count: missing.length })} open>
      <MissingList missing={missing} />
      {mayWrite && (
        <LinkButton href={`/lam-viec/tin-bai/${articleId}/anh-con-thieu`}>{t('missing.add')}</LinkButton>
      )}
    </Details>
  )
}
