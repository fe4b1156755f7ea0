import { Empty } from '../../platform/ui/empty/empty.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { link, withQuery } from '../../platform/web/address.ts'
import type { Language } from '../../platform/plain/language.ts'
import type { PageAsked } from '../page-number.ts'
import { say } from '../words.ts'

export type TurnProps = {
  readonly language: Language
  /** The list's address without its page. */
  readonly path: string
  /** Where on the page the list stands. */
  readonly place?: string
  readonly part: PageAsked
}

/** Leads through the pages of a list; says so where the address reaches behind its end. */
export const Turn = ({ language, path, place = '', part }: TurnProps) => {
  const { page, pageSize, total, beyond } = part
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const to = (number: number): string =>
    `${link({ language }, withQuery(path, { trang: number === 1 ? null : number }))}${place && `#${place}`}`
  return (
    <>
      {beyond && <Empty text={say(language)('page.beyond', { page, pages })} />}
      <Pager page={Math.min(page, pages)} pageSize={pageSize} total={total} href={to} />
    </>
  )
}
