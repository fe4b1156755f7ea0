import type { Law } from '../../platform/law/law.ts'
import type { Language } from '../../platform/plain/language.ts'
import { boxSize, layLadder } from '../ladder.ts'
import type { Rung } from '../lookup.ts'
import { say } from '../words.ts'
import { Drawing, LabelledArrow, NamedBox } from './drawing.tsx'

type Props = { readonly law: Law; readonly rungs: readonly Rung[]; readonly language: Language }

const nameOf = (law: Law, code: string, language: Language): string =>
  law.catalogue.awards[code]?.[language] ?? code

const timesOf = ({ times, consecutive }: Rung, language: Language): string =>
  say(language)(consecutive ? 'ladder.run' : 'ladder.times', { times })

/** Which award leads to which, drawn from the standards of the day, with the same in words below. */
export const LadderDiagram = ({ law, rungs, language }: Props) => {
  const t = say(language)
  const { boxes, arrows, width, height } = layLadder(rungs)
  const middle = boxSize.height / 2
  return (
    <>
      <Drawing width={width} height={height} label={t('ladder.title')}>
        {arrows.map(({ from, to, rung }) => (
          <LabelledArrow
            key={`${rung.clause}${rung.from}`}
            from={{ x: from.x + boxSize.width, y: from.y + middle }}
            to={{ x: to.x, y: to.y + middle }}
            label={timesOf(rung, language)}
            dashed={rung.optional}
          />
        ))}
        {boxes.map(({ code, x, y }) => (
          <NamedBox key={code} x={x} y={y} name={nameOf(law, code, language)} />
        ))}
      </Drawing>
      <ul>
        {rungs.map((rung) => (
          <li key={`${rung.clause}${rung.from}`}>
            {t(rung.optional ? 'ladder.orLine' : 'ladder.line', {
              from: nameOf(law, rung.from, language),
              to: nameOf(law, rung.to, language),
              times: timesOf(rung, language),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
