import { z } from 'zod'
import { isDay } from '../platform/plain/day.ts'

/** What the files of seed/demo are made of. Objects are strict: a misspelt key is a fault, not silence. */

export const day = z.string().refine(isDay, 'a calendar day, YYYY-MM-DD')
/** Local time of Vietnam, `2021-05-07T16:20`. */
export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)
  .refine((text) => isDay(text.slice(0, 10)))
export const time = z.string().regex(/^\d{2}:\d{2}$/)
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const login = z.string().regex(/^[a-z0-9.-]+$/)
export const text = z.string().min(1)
export const count = z.int().min(0)

/** Where a fact comes from: S seed text, F found page, D law or official source, R recalled, X invented. */
export const mark = z.enum(['S', 'F', 'D', 'R', 'X'])
export type Mark = z.infer<typeof mark>

export const unitClass = z.enum([
  'tinh',
  'so_ban_nganh',
  'ubnd_huyen',
  'ubnd_xa',
  'don_vi_co_con_dau',
  'phong_thuoc_co_quan',
  'mttq_doan_the',
  'co_quan_dang',
  'luc_luong_vu_trang',
  'co_quan_trung_uong',
  'doanh_nghiep_hop_tac_xa',
  'thon_ban_to_dan_pho',
  'to_chuc_phu_trach_bau_cu',
  'to_chuc_tam_thoi',
])
export type UnitClass = z.infer<typeof unitClass>

export const campaignId = z.enum(['db-bau-cu', 'dl-bau-cu'])
export type CampaignId = z.infer<typeof campaignId>

/** The case is there to be refused: the replay expects a Refusal and goes on. */
export const expected = z.literal('refused')

/** `398/412`, a bare count `3`, or `không phát sinh`. */
export type Figure = {
  readonly num: number | null
  readonly den: number | null
  readonly nothingArose: boolean
}

const asFigure = (written: string | number): Figure => {
  if (written === 'không phát sinh') return { num: null, den: null, nothingArose: true }
  const [num = '', den] = String(written).split('/')
  return { num: Number(num), den: den === undefined ? null : Number(den), nothingArose: false }
}

export const figure = z
  .union([z.int().min(0), z.string().regex(/^(\d+(\/\d+)?|không phát sinh)$/)])
  .transform(asFigure)
export const figures = z.record(z.string().regex(/^CT\d{2}[AT]?$/), figure)
