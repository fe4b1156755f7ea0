import { onPaper, type Stationery, type Writers, type Written } from '../../../platform/mail/mail.ts'
import { inSentence } from '../../campaign-name.ts'
import { noticeValues } from '../notice.ts'
import { say, subjectOf, thingOf } from '../words.ts'

/** What somebody has reminded of: the very words that the unit sees. */
const told = (kept: unknown, stationery: Stationery): Written => {
  const values = noticeValues(kept)
  const { language, origin } = stationery
  const t = say(language)
  const subject = subjectOf(values, values.today ?? values.dueOn ?? '', language)
  const lead =
    values.way === 'letter'
      ? t('notice.told.letter', { letter: values.letter ?? '', thing: thingOf(values, language) })
      : t('notice.told.personal', { n: values.ordinal, thing: thingOf(values, language) })
  return onPaper(subject, stationery, [
    { paragraph: lead },
    { paragraph: values.text },
    { lines: [{ text: t('mail.answer'), href: `${origin}${values.href}` }] },
  ])
}

/** What came back, why, and where it is mended. */
const returned = (kept: unknown, stationery: Stationery): Written => {
  const values = noticeValues(kept)
  const { language, origin } = stationery
  const t = say(language)
  const thing = thingOf(values, language)
  const facts = { by: values.by, thing, unit: values.unit, campaign: inSentence(values.campaign) }
  return onPaper(subjectOf(values, '', language, true), stationery, [
    { paragraph: t('mail.returnedFact', facts) },
    ...(values.reason ? [{ paragraph: t('mail.returnedReason', { reason: values.reason }) }] : []),
    { paragraph: t('mail.returnedNext') },
    { lines: [{ text: t('mail.open'), href: `${origin}${values.href}` }] },
  ])
}

export const writers: Writers = { told, returned }
