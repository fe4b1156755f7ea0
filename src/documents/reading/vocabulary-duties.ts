import { phrasesOf } from './pattern.ts'

/** Verbs that end the name of the one who is given a duty. */
export const dutyVerbs = phrasesOf(`
  chịu trách nhiệm | có trách nhiệm | có nhiệm vụ | chủ trì | phối hợp | tham mưu | theo dõi | hướng dẫn | tổ chức | triển khai | đôn đốc | kiểm tra | giám sát | tổng hợp
  thực hiện | căn cứ | tăng cường | đẩy mạnh | tuyên truyền | quán triệt | chỉ đạo | bố trí | thẩm định | xem xét | báo cáo | tiếp nhận | nghiên cứu | phát động | đăng ký
  chủ động | ban hành | vận động | cân đối | đảm bảo | bảo đảm | xây dựng | lồng ghép | phổ biến | rà soát | giúp | làm đầu mối | là đầu mối | tập trung | tiếp tục | thường xuyên
  tích cực | phát huy | đề xuất | lựa chọn | tiến hành | kịp thời | cụ thể hóa | nâng cao | chuẩn bị | phân công | hoàn thành | gửi | nộp | lập | thông báo | tham gia | hưởng ứng
  cần | phải | tăng | phát hiện | biểu dương | đưa tin | mở chuyên mục | xét | đề nghị | trình | sơ kết | tổng kết | dành | sử dụng | cử | duy trì
`)

/** Verbs that hand a duty out, by the mode they give it. */
export const givingVerbs = phrasesOf(
  'giao | giao cho | phân công | yêu cầu | ủy quyền cho | ủy quyền | chỉ đạo',
)
export const askingVerbs = phrasesOf(
  'đề nghị | kính đề nghị | trân trọng đề nghị | mời | khuyến khích | kêu gọi',
)

/** Offices of an emulation cluster. */
export const clusterOffices = phrasesOf(`
  cụm trưởng | cụm phó | phó cụm trưởng | trưởng cụm | phó trưởng cụm | khối trưởng | khối phó | phó khối trưởng | trưởng khối | phó trưởng khối | trưởng khối thi đua | phó trưởng khối thi đua
`)
