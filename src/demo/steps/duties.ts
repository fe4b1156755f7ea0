import { fulfilDuty } from '../../campaigns/duties/fulfil-duty.ts'
import { receiveDuty } from '../../campaigns/duties/receive-duty.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import { dutyOf } from './find.ts'

type DemoDuties = Demo['duties'][number]

const received = ({ campaign, unit, nhan }: DemoDuties): readonly Deed[] =>
  nhan
    ? [
        deed({
          day: nhan.on,
          time: '10:00',
          by: nhan.by,
          name: `duties ${campaign} ${unit} nhan`,
          command: receiveDuty,
          input: async (stage) => ({
            dutyId: await dutyOf(stage, campaign, unit, 'nhan'),
            contact: { name: nhan.contact, phone: nhan.phone },
          }),
        }),
      ]
    : []

const inspectedItself = ({ campaign, unit, tu_kiem_tra: done }: DemoDuties): readonly Deed[] =>
  done
    ? [
        deed({
          day: done.on,
          time: '15:00',
          by: done.by,
          name: `duties ${campaign} ${unit} tu_kiem_tra`,
          command: fulfilDuty,
          input: async (stage) => ({
            dutyId: await dutyOf(stage, campaign, unit, 'tu_kiem_tra'),
            note: done.note ?? 'Đã tự kiểm tra',
          }),
        }),
      ]
    : []

const summedUp = ({ campaign, unit, tong_ket: done }: DemoDuties): readonly Deed[] =>
  done
    ? [
        deed({
          day: done.on,
          time: '15:30',
          by: done.by,
          name: `duties ${campaign} ${unit} tong_ket`,
          command: fulfilDuty,
          input: async (stage) => ({
            dutyId: await dutyOf(stage, campaign, unit, 'tong_ket', 'tong_ket_gon'),
            note: done.text,
            lessons: done.lessons ?? null,
          }),
        }),
      ]
    : []

/** What units said and did beside their plans and reports. */
export const dutyDeeds = ({ duties }: Demo): readonly Deed[] =>
  duties.flatMap((unit) => [...received(unit), ...inspectedItself(unit), ...summedUp(unit)])
