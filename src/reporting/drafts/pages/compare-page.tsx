import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { differingFields, type Fields } from '../draft-fields.ts'
import { say } from '../words.ts'

/** Two copies of what is typed in one form. */
export type TwoCopies = {
  readonly mine: Fields
  readonly theirs: Fields
  /** Who wrote what stands in the system. */
  readonly who: string
  /** The draft that stands there; 0: the saved version. */
  readonly draftVersion: number
}

export type CompareProps = TwoCopies & {
  readonly visit: Visit
  readonly kicker: string
  /** The page of the form, as this browser keeps its copy by. */
  readonly path: string
  /** Where the choice is posted to, and where it leads when the copy here is dropped. */
  readonly action: string
  readonly back: string
  /** The saved version that both are compared over. */
  readonly version: number
  readonly labelOf: (field: string) => string
  /** Fields that are ticked or not. */
  readonly isTick?: (field: string) => boolean
}

/** Two copies of one form side by side, place by place: which to keep. */
export const ComparePage = (props: CompareProps) => {
  const { visit, mine, theirs, who, draftVersion, labelOf, isTick = () => false } = props
  const t = say(visit.language)
  const differing = differingFields(mine, theirs)
  const apart = new Set(differing)
  const agreed = Object.entries(theirs).filter(([name]) => !apart.has(name))
  const shown = (name: string, text: string | undefined): string =>
    text ? (isTick(name) ? t('compare.ticked') : text) : t('compare.empty')
  return (
    <>
      <PageHead
        kicker={props.kicker}
        title={t('compare.title')}
        lead={differing.length > 0 ? t('compare.lead') : t('compare.same')}
      />
      <div data-merge={props.path} data-account={visit.actor.accountId ?? ''}>
        <Form visit={visit} action={props.action} wide>
          <HiddenField name="version" value={props.version} />
          <HiddenField name="draftVersion" value={draftVersion} />
          {agreed.map(([name, text]) => (
            <HiddenField key={name} name={`same.${name}`} value={text} />
          ))}
          {differing.map((name) => (
            <div key={name} class="compare-field">
              {mine[name] && <HiddenField name={`mine.${name}`} value={mine[name]} />}
              {theirs[name] && <HiddenField name={`theirs.${name}`} value={theirs[name]} />}
              <RadioField
                name={`keep.${name}`}
                label={labelOf(name)}
                choices={[
                  { value: 'mine', text: t('compare.mine', { text: shown(name, mine[name]) }) },
                  { value: 'theirs', text: t('compare.theirs', { who, text: shown(name, theirs[name]) }) },
                ]}
              />
            </div>
          ))}
          <Actions>
            <Button>{t('compare.save')}</Button>
            <LinkButton href={props.back}>{t('compare.back')}</LinkButton>
          </Actions>
        </Form>
      </div>
    </>
  )
}
