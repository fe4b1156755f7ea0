import { phrasesOf } from './pattern.ts'

/** Verbs and nouns that a task opens with. */
export const taskOpenings = phrasesOf(`
  thực hiện | đẩy mạnh | tăng cường | nâng cao | tiếp tục | tổ chức | triển khai | tuyên truyền | phổ biến | quán triệt | xây dựng | phát huy | tập trung | đổi mới
  làm tốt | hoàn thành | phấn đấu | chú trọng | huy động | chủ động | tham mưu | phối hợp | duy trì | bảo đảm | đảm bảo | giữ vững | rà soát | cải cách | ứng dụng
  chăm lo | học tập | thi đua | phát hiện | bồi dưỡng | nhân rộng | kiểm tra | giám sát | phòng, chống | phòng chống | thực hành | chuyển dịch | tiếp công dân | khắc phục
  giáo dục | vận động | hưởng ứng | công tác | thường xuyên | đề cao | khuyến khích | tạo | xử lý | giải quyết | hỗ trợ | quản lý | gắn | quyết tâm | ra sức | đưa | góp phần
  đoàn kết | củng cố | kịp thời | chấp hành | nghiêm túc | sử dụng | phát triển | khai thác | đào tạo | hướng dẫn | theo dõi | đôn đốc | báo cáo | tổng kết | sơ kết | biểu dương
  đề xuất | coi trọng | mở rộng | thu hút | chuẩn bị | đề ra | ban hành | phân công | cụ thể hóa | bám sát | đăng ký | ký kết | nêu cao | rèn luyện | trấn áp | bảo vệ | quan tâm
  lựa chọn | hoàn thiện | nghiên cứu | sáng tạo | đóng góp | ủng hộ | tích cực | lãnh đạo | chỉ đạo | hạn chế | giảm | tăng | gương mẫu | động viên | cuộc vận động | phong trào
`)

/** Here a task stops and its aim, manner or frame begins. */
export const aimOpenings = phrasesOf(`
  nhằm | để | góp phần | qua đó | từ đó | tạo tiền đề | tạo động lực | tạo sự | tạo chuyển biến | tạo không khí | tạo đột phá | tạo điều kiện | trên tinh thần | cho phù hợp | phù hợp với | trên cơ sở
  với nhiều | với tinh thần | bằng nhiều | đảm bảo kịp thời | bảo đảm kịp thời | đáp ứng | hướng tới | từ đó | coi đây là | xem đây là | gắn với việc
  liên quan đến | có liên quan | vào dịp | nhân dịp | trong bối cảnh | đồng thời góp phần | được giao | mà
`)
