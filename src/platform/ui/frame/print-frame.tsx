import type { ComponentChildren } from 'preact'
import { useSay } from '../setting/setting.tsx'
import { Document, type DocumentProps } from './document.tsx'
import { DemoNotice } from './parts.tsx'

export type PrintFrameProps = DocumentProps & {
  /** The two lines at the upper left: the body above, the agency itself. */
  readonly agency: { readonly above?: string; readonly name: string; readonly lang?: 'vi' | 'en' }
  /** Under the agency: 'Số: 12/BC-SNV'. */
  readonly number?: string
  /** Under the motto: 'Bình Mẫu, ngày 05 tháng 02 năm 2026'. */
  readonly placeAndDay?: string
  /** The national motto at the upper right; leave it out on lists that are no documents. */
  readonly motto?: boolean
  readonly printedBy?: string
  /** In the reader's form: '14:27, 21/11/2026'. */
  readonly printedAt: string
  /** The page's own address. */
  readonly address: string
  /** Back to the page it prints; not printed. */
  readonly back?: string
  readonly demo: boolean
  readonly children: ComponentChildren
}

const Letterhead = ({ agency, number, placeAndDay, motto = true }: PrintFrameProps) => {
  const say = useSay()
  return (
    <div class="letterhead">
      <div lang={agency.lang}>
        {agency.above && <p>{agency.above}</p>}
        <p class="letterhead-agency">{agency.name}</p>
        {number && <p class="letterhead-number">{number}</p>}
      </div>
      {motto && (
        <div lang="vi">
          <p class="letterhead-country">{say('motto.country')}</p>
          <p class="letterhead-creed">{say('motto.creed')}</p>
          {placeAndDay && <p class="letterhead-day">{placeAndDay}</p>}
        </div>
      )}
    </div>
  )
}

const Origin = ({ printedBy, printedAt, address }: PrintFrameProps) => {
  const say = useSay()
  return (
    <footer class="print-origin">
      <p>
        {printedBy
          ? say('print.by', { person: printedBy, moment: printedAt })
          : say('print.at', { moment: printedAt })}
      </p>
      <p>{address}</p>
    </footer>
  )
}

const BackLink = ({ back }: { readonly back: string }) => (
  <nav class="print-back">
    <a href={back}>{useSay()('print.back')}</a>
  </nav>
)

/** A sheet for the printer: letterhead of the agency, body in the type of official documents, who printed it and when. */
export const PrintFrame = (props: PrintFrameProps) => (
  <Document {...props} body="print">
    {props.back && <BackLink back={props.back} />}
    <div class="sheet">
      <header>
        {props.demo && <DemoNotice />}
        <Letterhead {...props} />
      </header>
      <main id="noi-dung">{props.children}</main>
      <Origin {...props} />
    </div>
  </Document>
)
