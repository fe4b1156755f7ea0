import { Wall } from '../../../../platform/ui/wall/wall.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import { dayPath } from '../../day-path.ts'
import type { DayAt } from '../../pages/day-head.tsx'
import { say } from '../../words.ts'
import type { WallTexts } from '../wall-figures.ts'

export type WallPageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly texts: WallTexts & { readonly cutoff: string; readonly asOf: string }
  readonly hasDistricts: boolean
  readonly seconds: number
}

/** The figures of the day for a room: no ranking, no place names, the time and the coverage always beside. */
export const WallPage = ({ visit, day, texts, hasDistricts, seconds }: WallPageProps) => {
  const t = say(visit.language)
  const figures = [
    { field: 'coverage', value: texts.coverage, label: t('wall.coverage') },
    { field: 'full', value: texts.full, label: t('wall.full') },
    { field: 'communes', value: texts.communes, label: t('wall.communes') },
    ...(hasDistricts ? [{ field: 'districts', value: texts.districts, label: t('wall.districts') }] : []),
    { field: 'late', value: texts.late, label: t('wall.late') },
  ]
  return (
    <Wall
      title={t('wall.title', { province: day.provinceName })}
      stream={`${dayPath(day.slug)}/luong`}
      lead={{ field: 'share', value: texts.share, label: day.name }}
      under={{ field: 'voters', value: texts.voters, label: t('wall.voters') }}
      figures={figures}
      lines={[
        { field: 'cutoff', text: texts.cutoff },
        { field: 'asOf', text: texts.asOf },
      ]}
      live={t('wall.live')}
      lost={t('wall.lost')}
      still={t('wall.still', { seconds })}
    >
      <p>
        <a href={dayPath(day.slug)}>{t('wall.back')}</a>
      </p>
    </Wall>
  )
}
