import { showMoment } from '../../../platform/plain/moment.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { pageHref } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { mailCounts, mustFindMail } from '../queries.ts'
import { say } from '../words.ts'

export const outboxPath = '/lam-viec/thu-da-gui'

type Mail = Awaited<ReturnType<typeof mustFindMail>>
type Counts = Awaited<ReturnType<typeof mailCounts>>

export const mailStates = ['waiting', 'sent', 'kept', 'failed'] as const

const chips = { waiting: 'submitted', sent: 'done', kept: 'nothing', failed: 'overdue' } as const

const State = ({ mail, visit }: { readonly mail: Mail; readonly visit: Visit }) => (
  <Chip state={chips[mail.state]} text={say(visit.language)(`state.${mail.state}`)} />
)

export type OutboxProps = {
  readonly visit: Visit
  readonly mails: readonly Mail[]
  readonly counts: Counts
  readonly state: Mail['state'] | null
  readonly page: number
  readonly pageSize: number
}

/** What the house has sent, has still to send, and could not deliver. */
export const OutboxPage = ({ visit, mails, counts, state, page, pageSize }: OutboxProps) => {
  const { language } = visit
  const total = state ? counts[state] : Object.values(counts).reduce((sum, count) => sum + count, 0)
  const t = say(language)
  const items = [null, ...mailStates].map((one) => ({
    href: one ? `${outboxPath}?tinh-trang=${one}` : outboxPath,
    text: one ? `${t(`state.${one}`)} (${counts[one]})` : t('outbox.all'),
    current: one === state,
  }))
  const columns = [
    {
      key: 'subject',
      head: t('outbox.subject'),
      rowHead: true,
      cell: (mail: Mail) => (
        <a href={`${outboxPath}/${mail.id}`} lang={mail.language}>
          {mail.subject ?? t('outbox.unwritten')}
        </a>
      ),
    },
    { key: 'to', head: t('outbox.to'), cell: (mail: Mail) => mail.toName },
    { key: 'asked', head: t('outbox.asked'), cell: (mail: Mail) => showMoment(mail.askedAt, language) },
    { key: 'state', head: t('outbox.state'), cell: (mail: Mail) => <State mail={mail} visit={visit} /> },
  ]
  return (
    <>
      <PageHead title={t('outbox.title')} lead={t('outbox.lead', counts)} />
      {counts.kept > 0 && <p class="hint">{t('outbox.keptNote')}</p>}
      <AnchorTabs items={items} label={t('outbox.filter')} />
      <Table
        caption={t('outbox.title')}
        captionHidden
        columns={columns}
        rows={mails}
        rowKey={({ id }) => id}
        empty={t('outbox.empty')}
      />
      <Pager page={page} pageSize={pageSize} total={total} href={pageHref(visit)} />
    </>
  )
}

/** One message as it left, or why it did not. */
export const MailPage = ({ visit, mail }: { readonly visit: Visit; readonly mail: Mail }) => {
  const { language } = visit
  const t = say(language)
  const rows = [
    { key: t('outbox.to'), value: mail.toName },
    { key: t('outbox.address'), value: mail.toAddress ?? t('outbox.noAddress') },
    { key: t('outbox.state'), value: <State mail={mail} visit={visit} /> },
    { key: t('outbox.asked'), value: showMoment(mail.askedAt, language) },
    { key: t('outbox.leaves'), value: showMoment(mail.sendAfter, language) },
    { key: t('outbox.attempts'), value: String(mail.attempts) },
    ...(mail.error ? [{ key: t('outbox.error'), value: mail.error }] : []),
  ]
  return (
    <>
      <PageHead title={mail.subject ?? t('outbox.unwritten')} />
      <SummaryList rows={rows} />
      {mail.text && (
        <Section heading={t('outbox.text')}>
          <Prose keepLines lang={mail.language}>
            {mail.text}
          </Prose>
        </Section>
      )}
      {mail.state === 'failed' && (
        <Form visit={visit} action={`${outboxPath}/${mail.id}/gui-lai`}>
          <Actions>
            <Button>{t('outbox.again')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}
