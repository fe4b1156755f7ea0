import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'handover.title': { vi: 'Bàn giao việc của {name}', en: 'Hand over the work of {name}' },
  'handover.lead': {
    vi: 'Xem trước những gì sẽ chuyển. Việc đã làm xong vẫn mang tên người đã làm.',
    en: 'See first what will pass on. What is finished keeps the name of who did it.',
  },
  'handover.to': { vi: 'Người nhận', en: 'Receiver' },
  'handover.unit': { vi: 'Việc tại đơn vị', en: 'Work at the unit' },
  'handover.day': { vi: 'Từ ngày', en: 'From' },
  'handover.note': { vi: 'Ghi chú', en: 'Note' },
  'handover.see': { vi: 'Xem việc tại đơn vị này', en: 'See the work there' },
  'handover.what': { vi: 'Sẽ chuyển', en: 'What will pass on' },
  'handover.nothing': { vi: 'Không có việc nào đang mở ở đơn vị này.', en: 'No work is open at this unit.' },
  'handover.kind': { vi: 'Loại việc', en: 'Kind' },
  'handover.item': { vi: 'Nội dung', en: 'What' },
  'handover.under': { vi: 'Trong đợt', en: 'In the campaign' },
  'handover.grant': { vi: 'Vai trò', en: 'Role' },
  'handover.task': { vi: 'Việc được phân công', en: 'Assigned task' },
  'handover.charge': { vi: 'Phụ trách đơn vị', en: 'In charge of a unit' },
  'handover.contact': { vi: 'Cán bộ đầu mối', en: 'Contact' },
  'handover.nobody': {
    vi: 'Đơn vị không có người nào khác nhận được việc. Ghi chức vụ cho người nhận trước.',
    en: 'Nobody else in these units can take over. Record a post for the receiver first.',
  },
  'handover.submit': { vi: 'Bàn giao', en: 'Hand over' },
  'handover.done': {
    vi: 'Đã bàn giao: {grants} vai trò, {tasks} việc được phân công, phụ trách {charges} đơn vị, đầu mối {contacts} đợt.',
    en: 'Handed over: {grants} roles, {tasks} tasks, charge of {charges} units, contact in {contacts} campaigns.',
  },
} satisfies Words

export const say = speak(words)
