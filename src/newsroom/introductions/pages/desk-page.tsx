import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Prose } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { pageHref, type Part, samePage } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { IntroductionRow, IntroductionState } from '../../tables.ts'
import { mayMoveIntroduction } from '../introduction.ts'
import { say } from '../words.ts'

export const deskPath = '/lam-viec/gioi-thieu-guong'

export type DeskPageProps = {
  readonly visit: Visit
  readonly sent: readonly IntroductionRow[]
  readonly part: Part
  readonly unitName: (unitId: number) => string
  /** Whether this person answers for the unit that was written to. */
  readonly mayAnswer: (unitId: number) => boolean
}

type OneProps = { readonly visit: Visit; readonly one: IntroductionRow }

const looks = {
  received: { tone: 'todo', icon: 'clock' },
  checked: { tone: 'wait', icon: 'search' },
  taken_up: { tone: 'ok', icon: 'check' },
  not_taken_up: { tone: 'neutral', icon: 'minus' },
} as const satisfies Record<IntroductionState, object>

const moveOf = ({ visit, one }: OneProps, move: string): string =>
  samePage(`${deskPath}/${one.id}/${move}`, visit)

const TakeUp = (props: OneProps) => {
  const { visit, one } = props
  const t = say(visit.language)
  return (
    <>
      <Actions>
        <Form visit={visit} action={moveOf(props, 'lap-phieu')} name={`lap-phieu-${one.id}`} inline>
          <HiddenField name="version" value={one.version} />
          <Button about={one.who}>{t('do.takeUp')}</Button>
        </Form>
        {mayMoveIntroduction('introduction.check', one.state) && (
          <Form visit={visit} action={moveOf(props, 'xac-minh')} name={`xac-minh-${one.id}`} inline>
            <HiddenField name="version" value={one.version} />
            <Button kind="secondary" about={one.who}>
              {t('do.check')}
            </Button>
          </Form>
        )}
      </Actions>
      <p class="hint">{t('do.takeUpHint')}</p>
    </>
  )
}

const Else = (props: OneProps) => {
  const { visit, one } = props
  const t = say(visit.language)
  return (
    <>
      <Details summary={t('do.decline')}>
        <Form visit={visit} action={moveOf(props, 'tra-loi')} name={`tra-loi-${one.id}`}>
          <HiddenField name="version" value={one.version} />
          <TextArea name="reply" label={t('desk.reply')} hint={t('do.declineHint')} rows={3} />
          <Actions>
            <Button kind="secondary" about={one.who}>
              {t('do.send')}
            </Button>
          </Actions>
        </Form>
      </Details>
      <Details summary={t('do.passOn')}>
        <Form visit={visit} action={moveOf(props, 'chuyen')} name={`chuyen-${one.id}`}>
          <HiddenField name="version" value={one.version} />
          <TextField name="unit" label={t('do.passOnTo')} hint={t('do.passOnHint')} />
          <Actions>
            <Button kind="secondary" about={one.who}>
              {t('do.passOn')}
            </Button>
          </Actions>
        </Form>
      </Details>
    </>
  )
}

const Facts = ({ visit, one }: OneProps) => {
  const t = say(visit.language)
  const sender = [one.senderName, one.senderContact].filter(Boolean).join(' · ')
  return (
    <>
      <Prose keepLines lang="vi">
        <p>{one.deed}</p>
      </Prose>
      <p>
        {t('desk.place')}: <span lang="vi">{one.place}</span>
        {one.happened && ` · ${t('desk.happened')}: ${one.happened}`}
        {' · '}
        {t('desk.sender')}: {sender || t('desk.noSender')}
      </p>
      {one.reply && (
        <p>
          {t('desk.reply')}: <span lang="vi">{one.reply}</span>
        </p>
      )}
    </>
  )
}

/** What citizens sent to the units of this person, what waits first. */
export const DeskPage = ({ visit, sent, part, unitName, mayAnswer }: DeskPageProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={t('desk.title')} lead={t('desk.lead')} />
      {sent.length === 0 && <Empty text={t('desk.none')} />}
      <Ledger
        level={2}
        entries={sent.map((one) => ({
          key: one.id,
          title: <span lang="vi">{one.who}</span>,
          meta: (
            <>
              <span lang="vi">{unitName(one.unitId)}</span> ·{' '}
              {t('desk.received', { day: showDay(one.receivedOn, language) })}
            </>
          ),
          body: (
            <>
              <Facts visit={visit} one={one} />
              {mayAnswer(one.unitId) && mayMoveIntroduction('introduction.decline', one.state) && (
                <>
                  <TakeUp visit={visit} one={one} />
                  <Else visit={visit} one={one} />
                </>
              )}
              {one.exampleId && (
                <LinkButton href={`/lam-viec/guong/${one.exampleId}`}>{t('desk.card')}</LinkButton>
              )}
            </>
          ),
          side: <Chip {...looks[one.state]} text={t(`state.${one.state}`)} />,
        }))}
      />
      <Pager {...part} href={pageHref({ path: deskPath, query: visit.query })} />
    </>
  )
}
