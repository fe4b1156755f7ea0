import { showMoment } from '../../platform/plain/moment.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { ToldAside } from '../left-aside.ts'
import type { NewsImportRow } from '../tables.ts'
import { say } from '../words.ts'

/** What was not taken, each with its reason. */
export const AsideList = ({ left }: { readonly left: readonly ToldAside[] }) => (
  <ul>
    {left.map(({ name, why }, at) => (
      <li key={at}>
        <strong lang="vi">{name}</strong> – {why}
      </li>
    ))}
  </ul>
)

/** Which file it was, who sent it and when. */
export const ImportLine = ({ visit, of }: { readonly visit: Visit; readonly of: NewsImportRow }) => {
  const t = say(visit.language)
  const sender = [of.senderName, of.senderAddress && `<${of.senderAddress}>`].filter(Boolean).join(' ')
  return (
    <p>
      {t('aside.from', { file: of.fileName, who: of.madeBy, moment: showMoment(of.at, visit.language) })}{' '}
      {sender && t('aside.sender', { sender })}{' '}
      {of.sentAt && t('aside.sent', { moment: showMoment(of.sentAt, visit.language) })}
    </p>
  )
}

export type Aside = {
  /** The file that the article was made of. */
  readonly of: NewsImportRow | null
  readonly left: readonly ToldAside[]
  /** Files of the last saving that could not be taken. */
  readonly saved: readonly ToldAside[]
}

/** Where an article came from and what did not come into it; folded once the article is past its draft. */
export const LeftAside = ({
  visit,
  aside: { of, left, saved },
  open,
}: {
  readonly visit: Visit
  readonly aside: Aside
  readonly open: boolean
}) => {
  const t = say(visit.language)
  return (
    <>
      {saved.length > 0 && (
        <Banner tone="warn" heading={t('aside.saved', { count: saved.length })}>
          <AsideList left={saved} />
        </Banner>
      )}
      {of && (
        <Details summary={t('aside.title', { count: left.length })} open={open && left.length > 0}>
          <ImportLine visit={visit} of={of} />
          {left.length > 0 ? <AsideList left={left} /> : <p>{t('aside.nothing')}</p>}
          <p>
            <a href={`/lam-viec/tin-bai/nhap/${of.id}`}>{t('aside.all')}</a>
          </p>
        </Details>
      )}
    </>
  )
}
