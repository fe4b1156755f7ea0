import type { Procedure, Step } from '../../platform/law/procedures.ts'
import type { Scalar } from '../../platform/law/comparisons.ts'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import type { Language } from '../../platform/plain/language.ts'
import { boxSize } from '../ladder.ts'
import { say } from '../words.ts'
import { Drawing, LabelledArrow, NamedBox } from './drawing.tsx'

type Props = {
  readonly procedure: Procedure
  readonly language: Language
  readonly valueOn: (id: string) => Scalar | null
}

const termOf = ({ within }: Step, { language, valueOn }: Props): string => {
  const t = say(language)
  if (within.kind === 'date') {
    const [month, day] = within.monthDay.split('-')
    return t(within.years === 0 ? 'step.date' : 'step.dateNext', { day: `${day}/${month}` })
  }
  const days = within.span.kind === 'literal' ? within.span.days : valueOn(within.span.id)
  const key = within.kind === 'days' ? 'step.days' : 'step.workingDays'
  return t(key, { days: typeof days === 'number' ? days : '?' })
}

/** The steps of a procedure, each with its term, from the data; and its papers. */
export const ProcedureDiagram = (props: Props) => {
  const { procedure, language } = props
  const { steps, papers } = procedure
  const t = say(language)
  const width = boxSize.edge * 2 + boxSize.width * 2 + 200
  const height = boxSize.edge * 2 + steps.length * boxSize.down
  const right = boxSize.edge + boxSize.width + 200
  const y = (index: number): number => boxSize.edge + index * boxSize.down
  return (
    <Section heading={procedure[language]} level={3} note={procedure.citation[language]}>
      {procedure.mark === 'recalled' && <Chip state="unverified" />}
      <Drawing width={width} height={height} label={procedure[language]}>
        {steps.map((step, index) => (
          <g key={step.vi}>
            <NamedBox x={boxSize.edge} y={y(index)} name={t(`state.${step.from}`)} />
            <LabelledArrow
              from={{ x: boxSize.edge + boxSize.width, y: y(index) + boxSize.height / 2 }}
              to={{ x: right, y: y(index) + boxSize.height / 2 }}
              label={termOf(step, props)}
              dashed={step.variant !== null}
            />
            <NamedBox x={right} y={y(index)} name={t(`state.${step.to}`)} />
          </g>
        ))}
      </Drawing>
      <ol>
        {steps.map((step) => (
          <li key={step.vi}>
            {step[language]} ({termOf(step, props)})
          </li>
        ))}
      </ol>
      {papers.length > 0 && (
        <p>
          {t('procedure.papers')}: {papers.map((paper) => paper[language]).join('; ')}.
        </p>
      )}
    </Section>
  )
}
