import { phrasesOf } from './pattern.ts'

/**
 * Words for those addressed, by family. Bare words of one family that follow each other are one item ("xã, phường,
 * thị trấn"); a word with its complement closes the item.
 */
export const targetFamilies: readonly (readonly string[])[] = [
  phrasesOf(`
    cơ quan | đơn vị | địa phương | cơ | ban | ngành | đoàn thể | tổ chức | sở | cấp | chính quyền | tổ chức đoàn thể | tổ chức chính trị - xã hội | cấp ủy | cấp ủy đảng
    phòng | phòng ban | mặt trận | mặt trận tổ quốc | ủy ban mặt trận | ủy ban mặt trận tổ quốc | ủy ban mặt trận tổ quốc việt nam
  `),
  phrasesOf('đơn vị sự nghiệp | cơ quan chuyên môn | phòng chuyên môn'),
  phrasesOf('xã | phường | thị trấn | huyện | thị xã | thành phố | đặc khu'),
  phrasesOf(
    'tổ dân phố | bản | thôn | buôn | buôn làng | ấp | khu phố | khu dân cư | khóm | làng | xóm | sóc | tổ | hộ gia đình | gia đình',
  ),
  phrasesOf(
    'doanh nghiệp | hợp tác xã | tổ hợp tác | hộ kinh doanh | doanh nhân | tập đoàn | công ty | nhà đầu tư',
  ),
  phrasesOf(`cán bộ | công chức | viên chức | người lao động | lao động | đảng viên | đoàn viên | hội viên | tín đồ | chức sắc | nhà tu hành | công nhân | công nhân lao động | giáo viên | giảng viên
    nhân viên | học sinh | sinh viên | nhà giáo | thầy cô | thiếu nhi | thanh niên | phụ nữ | nông dân | cựu chiến binh | đội viên | học viên | trí thức`),
  phrasesOf(
    'chiến sĩ | chiến sỹ | sĩ quan | hạ sĩ quan | lực lượng vũ trang | quân nhân | công nhân viên quốc phòng | dân quân',
  ),
  phrasesOf(
    'nhân dân | quần chúng | mọi người dân | người dân | đồng bào | tầng lớp nhân dân | mọi tầng lớp nhân dân | các tầng lớp nhân dân | quần chúng nhân dân',
  ),
  phrasesOf('trường | nhà trường | cơ sở giáo dục | bệnh viện | cơ sở y tế | lớp'),
  phrasesOf('ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | công an | hội | ban chỉ huy'),
  phrasesOf('cơ sở | công đoàn cơ sở | tổ chức cơ sở'),
]

/** The families of persons: a list of two of them tells the targets where no heading does. */
export const personFamilies: readonly number[] = [5, 6, 7]

/** Small words before an addressee. */
export const targetLead =
  '(?:(?:các|những|mọi|toàn thể|tất cả|toàn bộ|mỗi|từng|đội ngũ|một số|đối với|là|và|cùng|các cấp,?)[\\s]{1,9}){0,4}'
