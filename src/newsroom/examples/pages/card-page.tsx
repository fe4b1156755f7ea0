import { showDay } from '../../../platform/plain/day.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { GoodExampleFileRow } from '../../tables.ts'
import { type ExampleMove, kindNames, mayMoveExample } from '../example.ts'
import { say } from '../words.ts'
import { type Choice, cardPath, enteredLine, StateChip } from './example-parts.tsx'
import { Readings, type ReadingsProps } from './reading-forms.tsx'

export type CardPageProps = ReadingsProps & {
  readonly unitName: string
  readonly campaign: string | null
  readonly files: readonly (GoodExampleFileRow & { readonly name: string })[]
  /** Moves that this person's roles allow on this unit. */
  readonly held: readonly ExampleMove[]
  /** Whether the visitor entered or changed the card: then somebody else verifies it. */
  readonly isOwn: boolean
  readonly columns: readonly Choice[]
  readonly mayWrite: boolean
  readonly mayPropose: boolean
}

const consentOf = ({ visit, card }: CardPageProps): string => {
  const t = say(visit.language)
  if (!card.consent) return t('card.consentNone')
  if (!card.consentOn || !card.consentWay) return t('card.consent')
  return t('card.consentSaid', {
    way: t(`way.${card.consentWay}`),
    day: showDay(card.consentOn, visit.language),
  })
}

const Decision = ({ visit, card }: CardPageProps) => {
  const t = say(visit.language)
  if (card.reason === null) return null
  return (
    <Banner tone="warn" heading={t(card.state === 'withdrawn' ? 'card.withdrawnHead' : 'card.returnedHead')}>
      <p lang="vi">{card.reason}</p>
    </Banner>
  )
}

const Facts = (props: CardPageProps) => {
  const { visit, card, unitName, campaign } = props
  const { language } = visit
  const t = say(language)
  const { decidedOn, decidedBy, state } = card
  return (
    <SummaryList
      rows={[
        { key: t('card.kind'), value: kindNames[card.kind][language] },
        { key: t('card.unit'), value: <span lang="vi">{unitName}</span> },
        { key: t('card.place'), value: <span lang="vi">{card.place}</span> },
        {
          key: t('card.campaign'),
          value: campaign ? <span lang="vi">{campaign}</span> : t('card.noCampaign'),
        },
        { key: t('card.consent'), value: consentOf(props) },
        { key: t('card.photoRights'), value: card.photoRights },
        {
          key: t('examples.state'),
          value:
            decidedOn && decidedBy && state !== 'entered'
              ? t('card.decided', {
                  state: t(`state.${state}`),
                  day: showDay(decidedOn, language),
                  who: decidedBy,
                })
              : t(`state.${state}`),
        },
      ]}
    />
  )
}

const Files = ({ visit, card, files }: CardPageProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('card.files')}>
      {files.length === 0 ? (
        <p class="faint">{t('card.noFiles')}</p>
      ) : (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <a href={cardPath(card.id, `tep/${file.fileId}`)} lang="vi">
                {file.purpose === 'photo'
                  ? t('card.photoOf', { caption: file.caption ?? file.name })
                  : t('card.proofOf', { name: file.name })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const WithReason = ({
  visit,
  card,
  part,
  text,
  kind,
}: CardPageProps & {
  readonly part: string
  readonly text: string
  readonly kind: 'secondary' | 'danger'
}) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={cardPath(card.id, part)} name={part}>
      <TextArea name="reason" label={t('card.reason')} rows={2} />
      <Actions>
        <Button kind={kind}>{text}</Button>
      </Actions>
    </Form>
  )
}

const Steps = (props: CardPageProps) => {
  const { visit, card, held, isOwn } = props
  const t = say(visit.language)
  const open = held.filter((move) => mayMoveExample(move, card.state))
  if (open.length === 0) return null
  return (
    <Section heading={t('card.steps')}>
      {open.includes('example.verify') && isOwn && <p>{t('card.own')}</p>}
      {open.includes('example.verify') && !isOwn && (
        <Form visit={visit} action={cardPath(card.id, 'xac-minh')} name="xac-minh">
          <p>{t('card.verifyHint')}</p>
          <Actions>
            <Button>{t('card.verify')}</Button>
          </Actions>
        </Form>
      )}
      {open.includes('example.return') && (
        <WithReason {...props} part="tra-lai" text={t('card.return')} kind="secondary" />
      )}
      {open.includes('example.withdraw') && (
        <WithReason {...props} part="rut" text={t('card.withdraw')} kind="danger" />
      )}
    </Section>
  )
}

/** Where a nomination begins, filled with what the card says. */
const nominationOf = ({ card }: CardPageProps): string =>
  withQuery('/lam-viec/khen-thuong/ho-so/moi', {
    dv: card.unitId,
    ten: card.who,
    viec: card.deed.slice(0, 600),
  })

const Use = (props: CardPageProps) => {
  const { visit, card, columns, mayWrite, mayPropose } = props
  const t = say(visit.language)
  if (card.state !== 'verified') return null
  return (
    <Section heading={t('use.title')}>
      <Actions>
        <LinkButton href={`/guong/${card.id}`} icon="globe">
          {t('card.public')}
        </LinkButton>
        {mayPropose && (
          <LinkButton href={nominationOf(props)} icon="ribbon">
            {t('use.nominate')}
          </LinkButton>
        )}
        {card.articleId && (
          <LinkButton href={`/lam-viec/tin-bai/${card.articleId}`} icon="document">
            {t('use.articleDone')}
          </LinkButton>
        )}
      </Actions>
      {mayWrite && !card.articleId && (
        <Form visit={visit} action={cardPath(card.id, 'viet-bai')} name="viet-bai" inline>
          <SelectField name="columnId" label={t('use.column')} choices={columns} none={false} />
          <Button kind="secondary">{t('use.article')}</Button>
        </Form>
      )}
    </Section>
  )
}

/** A card with what may be done with it now. */
export const CardPage = (props: CardPageProps) => {
  const { visit, card, held } = props
  const { language } = visit
  const t = say(language)
  const mayChange = held.includes('example.change') && mayMoveExample('example.change', card.state)
  return (
    <>
      <PageHead
        title={card.who}
        kicker={kindNames[card.kind][language]}
        meta={
          <>
            <StateChip state={card.state} language={language} /> {enteredLine(card, language)}
          </>
        }
        actions={
          mayChange && (
            <LinkButton href={cardPath(card.id, 'sua')} icon="pen">
              {t('card.mend')}
            </LinkButton>
          )
        }
      />
      <Decision {...props} />
      <Prose keepLines lang="vi">
        <p>{card.deed}</p>
      </Prose>
      <Facts {...props} />
      <Files {...props} />
      {card.state !== 'verified' && <Steps {...props} />}
      <Use {...props} />
      {card.state === 'verified' && <Readings {...props} />}
      {card.state === 'verified' && <Steps {...props} />}
    </>
  )
}
