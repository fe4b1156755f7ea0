import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Trong đơn vị', en: 'Inside the unit' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'assignment.not_found': {
    vi: 'Không tìm thấy việc được giao này. Mở lại từ danh sách phân công.',
    en: 'This task cannot be found. Open it again from the list of tasks.',
  },
  'assignment.not_of_unit': {
    vi: 'Người được chọn không có vị trí trong đơn vị này hôm nay. Chọn người của đơn vị, hoặc ghi tên tập thể',
    en: 'The person holds no post in this unit today. Choose one of the unit, or name a group',
  },
  'assignment.nobody': {
    vi: 'Chọn một người của đơn vị, hoặc ghi tên tập thể được giao',
    en: 'Choose a person of the unit, or name the group',
  },
  'assignment.due_past': { vi: 'Hạn phải từ hôm nay trở đi', en: 'The due day must be today or later' },
  'assignment.not_yours': {
    vi: 'Việc này giao cho {person}. Chỉ người được giao, hoặc lãnh đạo và văn thư của đơn vị, báo xong được.',
    en: 'This was given to {person}. Only that person, or the unit’s leader and clerk, can report it done.',
  },
  'assignment.finished': {
    vi: 'Việc này đã được báo xong. Kết quả đã ghi được giữ nguyên.',
    en: 'This has been reported done already. The result is kept as it is.',
  },
  'paper.not_found': {
    vi: 'Không tìm thấy văn bản đến này. Mở lại từ danh sách văn bản đến của đơn vị.',
    en: 'This paper cannot be found. Open it again from the unit’s list.',
  },
  'paper.in_future': { vi: 'Ngày không thể sau hôm nay', en: 'The day cannot lie after today' },
  'paper.no_citation': {
    vi: 'Chọn văn bản trong sổ, hoặc ghi tên, số và ngày của văn bản',
    en: 'Choose a document of the register, or cite it by name, number and day',
  },
  'paper.before_received': {
    vi: 'Ngày này phải từ ngày nhận (hoặc ngày quán triệt) trở đi',
    en: 'This day cannot lie before the paper was received (or passed on)',
  },
  'paper.step_done': {
    vi: 'Bước này đã được ghi ngày. Ngày đã ghi được giữ nguyên.',
    en: 'The day of this step is noted already and is kept.',
  },
  'paper.known': {
    vi: 'Đơn vị đã ghi nhận văn bản này trong phong trào. Tìm trong danh sách bên dưới và ghi tiếp các bước.',
    en: 'The unit has this paper in its list already. Find it below and note its further steps.',
  },
  'activity.in_future': {
    vi: 'Ngày tổ chức không thể sau hôm nay. Ghi nhận sau khi hoạt động đã diễn ra',
    en: 'The day cannot lie ahead. Record it when it has been held',
  },
  'activity.wrong_time': { vi: 'Ghi giờ theo dạng 14:00', en: 'Write the time as 14:00' },
  'voluntary_report.assigned': {
    vi: 'Đơn vị này được giao báo cáo theo kỳ, nên báo cáo bằng biểu của kỳ. Mở danh sách báo cáo của đơn vị.',
    en: 'This unit is assigned to report by periods and does so by the period’s form. Open the unit’s list of reports.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = {
  received_paper_once: 'paper.known',
  received_paper_order: 'paper.before_received',
} as const
