import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Grid, PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ExcerptFound, ReviewFound, UnitParagraphs } from '../queries.ts'
import { reviewParts } from '../review.ts'
import { say } from '../words.ts'

export type ParagraphsProps = {
  readonly visit: Visit
  readonly campaignName: string
  readonly unitName: string
  readonly review: ReviewFound
  readonly told: readonly UnitParagraphs[]
  readonly excerpts: readonly ExcerptFound[]
  readonly back: string
  readonly action: string
}

type Part = (typeof reviewParts)[number]

type ToldProps = {
  readonly visit: Visit
  readonly unit: UnitParagraphs
  readonly source: string
  readonly known: ExcerptFound | undefined
}

/** A paragraph of a report that is out of the writer's hands: what was taken is marked, nothing can be ticked. */
const Told = ({ visit, unit, source, known }: ToldProps) => (
  <div>
    <h3 lang="vi">{unit.unitName}</h3>
    {known && <Chip tone="ok" icon="check" text={say(visit.language)('take.taken')} />}
    <Prose keepLines lang="vi">
      {known?.text ?? source}
    </Prose>
  </div>
)

const One = ({ props, part, unit }: { props: ParagraphsProps; part: Part; unit: UnitParagraphs }) => {
  const { visit, excerpts, review } = props
  const t = say(visit.language)
  const known = excerpts.find((one) => one.part === part && one.unitId === unit.unitId)
  const source = unit.texts[part] ?? ''
  const name = `${part}.${unit.unitId}`
  if (review.state !== 'draft') return <Told known={known} unit={unit} source={source} visit={visit} />
  return (
    <div>
      <CheckField
        name={`lay.${name}`}
        label={t('take.take', { unit: unit.unitName })}
        checked={known !== undefined}
      />
      <Prose keepLines lang="vi">
        {source}
      </Prose>
      <Details summary={t('take.edit')} open={known !== undefined && known.text !== source}>
        <TextArea
          name={`sua.${name}`}
          label={t('take.editOf', { unit: unit.unitName })}
          hint={t('take.editHint')}
          value={known && known.text !== source ? known.text : ''}
          rows={3}
          optional
        />
      </Details>
    </div>
  )
}

/** What the units wrote, part by part and side by side; ticked, it goes into the summary with its source. */
export const ParagraphsPage = (props: ParagraphsProps) => {
  const { visit, campaignName, unitName, review, told, back, action } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaignName}</span>}
        title={t('take.title', { unit: unitName })}
        lead={t(review.state === 'draft' ? 'take.lead' : 'take.over')}
        actions={<LinkButton href={back}>{t('request.back')}</LinkButton>}
      />
      {told.length === 0 ? (
        <Empty text={t('take.title', { unit: unitName })}>{t('units.empty')}</Empty>
      ) : (
        <Form visit={visit} action={action} wide>
          <HiddenField name="reviewId" value={review.id} />
          <HiddenField name="version" value={review.version} />
          {reviewParts.map((part) => {
            const units = told.filter(({ texts }) => texts[part])
            if (units.length === 0) return null
            return (
              <Section key={part} heading={t(`part.${part}`)}>
                <Grid parts={2}>
                  {units.map((unit) => (
                    <One key={unit.unitId} props={props} part={part} unit={unit} />
                  ))}
                </Grid>
              </Section>
            )
          })}
          {review.state === 'draft' && (
            <Actions>
              <Button>{t('take.save')}</Button>
            </Actions>
          )}
        </Form>
      )}
    </>
  )
}
