import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showPercent } from '../../../platform/plain/number.ts'
import { link } from '../../../platform/web/address.ts'
import { cutoffText } from '../../turnout/pages/turnout-page.tsx'
import { type Kit, type KitPicture, nameInZip } from '../kit.ts'
import { say, type words } from '../words.ts'

type Cell = string | number | null
export type Sheet = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

type Name = Extract<keyof typeof words, `sheet.${string}`>

const headOf = (language: Language, names: readonly Name[]): readonly string[] =>
  names.map((name) => say(language)(name))

/** Figures frozen by the hour with their coverage; a withdrawn one stays, marked so. */
export const frozenSheet = ({ frozen }: Kit, language: Language): Sheet => {
  const t = say(language)
  const when = (moment: string | null): string | null => moment && showMoment(moment, language)
  return {
    head: headOf(language, [
      'sheet.election',
      'sheet.cutoff',
      'sheet.final',
      'sheet.voted',
      'sheet.listed',
      'sheet.share',
      'sheet.reported',
      'sheet.areas',
      'sheet.takenAt',
      'sheet.releasedAt',
      'sheet.state',
      'sheet.note',
    ]),
    rows: frozen.map((one) => [
      `${one.name}, ${showDay(one.day, language)}`,
      cutoffText(one, language),
      t(one.final ? 'sheet.yes' : 'sheet.no'),
      one.voted,
      one.listedReported,
      showPercent(one.voted, one.listedReported, language),
      one.reported,
      one.areas,
      when(one.takenAt),
      when(one.releasedAt),
      t(one.state === 'withdrawn' ? 'sheet.withdrawn' : 'sheet.released'),
      one.publicNote,
    ]),
  }
}

/** Accepted figures as they stand. */
export const liveSheet = ({ totals }: Kit, language: Language): Sheet => ({
  head: headOf(language, [
    'sheet.indicator',
    'sheet.tree',
    'sheet.numerator',
    'sheet.denominator',
    'sheet.unit',
    'sheet.period',
    'sheet.counted',
    'sheet.expected',
    'sheet.takenAt',
  ]),
  rows: totals.map((one) => [
    one.name,
    say(language)(`sheet.${one.tree}`),
    one.numerator,
    one.denominator,
    one.unit,
    one.periodName,
    one.unitsCounted,
    one.unitsExpected,
    one.figuresAt && showMoment(one.figuresAt, language),
  ]),
})

/** The latest articles with their addresses. */
export const storySheet = ({ stories }: Kit, language: Language, origin: string): Sheet => ({
  head: headOf(language, ['sheet.title', 'sheet.published', 'sheet.lead', 'sheet.address']),
  rows: stories.map((one) => [
    (language === 'en' && one.titleEn) || one.title,
    one.publishedAt && showMoment(one.publishedAt, language),
    (language === 'en' && one.leadEn) || one.lead,
    origin + link({ language }, `/tin/${one.slug}`),
  ]),
})

/** Every picture with its credit and conditions; those that are not in the file have their address. */
export const pictureSheet = (
  { pictures }: Kit,
  enclosed: readonly KitPicture[],
  language: Language,
  origin: string,
): Sheet => {
  const t = say(language)
  return {
    head: headOf(language, [
      'sheet.file',
      'sheet.caption',
      'sheet.credit',
      'sheet.of',
      'sheet.rights',
      'sheet.address',
    ]),
    rows: pictures.map((one) => {
      const at = enclosed.indexOf(one)
      return [
        at < 0 ? t('sheet.fileElsewhere') : nameInZip(one, at),
        one.caption,
        one.credit ?? t('kit.noCredit'),
        one.of,
        t(one.from === 'example' ? 'kit.rightsExample' : 'kit.rights'),
        origin + one.href,
      ]
    }),
  }
}
