import type { Reader } from '../../platform/database/handles.ts'
import { showDay } from '../../platform/plain/day.ts'
import { fieldsShapeOf } from '../drafts/draft.ts'
import type { Fields } from '../drafts/draft-fields.ts'
import type { InspectionFound } from '../inspections/queries.ts'
import { requestTo } from '../review-requests/queries.ts'
import { filledKept, rowLines, tablesKept } from '../reviews/request.ts'
import { findReview, type ReviewFound } from '../reviews/queries.ts'
import { reviewParts } from '../reviews/review.ts'
import { mustFindRound, toldUnder } from '../rounds/queries.ts'
import type { FormDraftRow } from '../tables.ts'
import {
  filledIn,
  type FormPlace,
  type InspectionForm,
  inspectionForms,
  inspectionSubject,
  longest,
  markOf,
  type ReviewAsked,
  reviewSubject,
} from './form-draft.ts'

export type FormDraftFound = Omit<FormDraftRow, 'fields'> & { readonly fields: Fields }

const anyField = fieldsShapeOf(/^[\w.]{1,40}$/, longest)

const asFound = (row: FormDraftRow): FormDraftFound => ({
  ...row,
  fields: anyField.safeParse(row.fields).data ?? {},
})

/** What is being typed in a form and was not saved yet; null when there is nothing. */
export const findFormDraft = async (reader: Reader, subject: string): Promise<FormDraftFound | null> => {
  const row = await reader
    .selectFrom('formDraft')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row ? asFound(row) : null
}

const savedReview = async (
  reader: Reader,
  asked: ReviewAsked,
  review: ReviewFound | null,
): Promise<Fields> => {
  const filled = filledKept(review?.filled)
  const tables = tablesKept((await requestTo(reader, asked))?.tables)
  return filledIn({
    ...Object.fromEntries(reviewParts.map((part) => [part, review?.[part]])),
    ...Object.fromEntries(tables.map((_, at) => [`filled.${at}`, rowLines(filled[at] ?? [])])),
  })
}

/** The form in which a unit's review is written. */
export const reviewForm = async (reader: Reader, asked: ReviewAsked): Promise<FormPlace> => {
  const review = await findReview(reader, asked)
  return {
    subject: reviewSubject(asked),
    unitId: asked.unitId,
    baseVersion: review?.version ?? 0,
    savedBy: review?.writtenBy ?? null,
    saved: await savedReview(reader, asked, review),
  }
}

const savedInspection = async (
  reader: Reader,
  inspection: InspectionFound,
  form: InspectionForm,
): Promise<Fields> => {
  const { leaderName, note, unitOpinion, conclusion, roundId, told } = inspection
  const signedOn = showDay(inspection.day, 'vi')
  if (form === 'team') return filledIn({ name: leaderName, signedOn, note })
  if (form === 'unit') return filledIn({ signedOn, opinion: unitOpinion })
  if (form === 'conclusion') return filledIn({ conclusion })
  const round = roundId ? await mustFindRound(reader, roundId) : null
  const texts = toldUnder(round?.outline, told)
  return filledIn(Object.fromEntries(texts.map(({ text }, at) => [`told.${at}`, text])))
}

/** A long form of an inspection. */
export const inspectionForm = async (
  reader: Reader,
  inspection: InspectionFound,
  form: InspectionForm,
): Promise<FormPlace> => {
  const saved = await savedInspection(reader, inspection, form)
  return {
    subject: inspectionSubject(inspection.id, form),
    unitId: inspection.unitId,
    baseVersion: markOf(saved),
    savedBy: null,
    saved,
  }
}

/** A form as its page shows it: what was saved, and what is being typed over it. */
export type FormWritten = { readonly place: FormPlace; readonly draft: FormDraftFound | null }

/** A form with what is being typed in it. */
export const writtenIn = async (reader: Reader, place: FormPlace): Promise<FormWritten> => ({
  place,
  draft: await findFormDraft(reader, place.subject),
})

export type InspectionWritten = Partial<Readonly<Record<InspectionForm, FormWritten>>>

/** The long forms of an inspection that this person may write, with what is being typed in them. */
export const inspectionWritten = async (
  reader: Reader,
  inspection: InspectionFound,
  mayWrite: (form: InspectionForm) => boolean,
): Promise<InspectionWritten> => {
  const found: Partial<Record<InspectionForm, FormWritten>> = {}
  for (const form of inspectionForms)
    if (mayWrite(form)) found[form] = await writtenIn(reader, await inspectionForm(reader, inspection, form))
  return found
}
