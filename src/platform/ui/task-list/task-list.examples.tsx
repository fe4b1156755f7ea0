import { LinkButton } from '../button/button.tsx'
import { TaskList } from './task-list.tsx'

export const TaskListExamples = () => (
  <>
    <TaskList
      heading="Tôi nợ"
      empty="Không còn việc nợ."
      tasks={[
        {
          key: 1,
          text: 'Sửa báo cáo tháng 3',
          href: '#',
          under: 'Đợt thi đua hoàn thành đường liên bản · Kế hoạch số 215/KH-UBND',
          deadline: '22/03/2026',
          urgency: 'soon',
          state: 'returned',
          note: 'Sở Nội vụ: “Thiếu biên bản họp”',
          action: <LinkButton href="#">Sửa báo cáo</LinkButton>,
        },
        {
          key: 2,
          text: 'Gửi kế hoạch triển khai',
          href: '#',
          under: 'Đợt thi đua hoàn thành đường liên bản · Kế hoạch số 215/KH-UBND',
          deadline: '10/03/2026',
          urgency: 'late',
          state: 'in-progress',
          note: 'Đã cụ thể hóa 2/3 nội dung',
          action: <LinkButton href="#">Làm tiếp</LinkButton>,
        },
      ]}
    />
    <TaskList
      heading="Chờ tôi xử lý"
      empty="Không có hồ sơ nào đang chờ. Việc mới sẽ hiện ở đây."
      tasks={[]}
    />
  </>
)
