import type { OfficialDocument, Row } from './official-document.ts'

// Invented bodies and people: for the tests of this room and for looking at what it prints.

const surnames = ['Lò', 'Nguyễn', 'Quàng', 'Vừ', 'Đặng', 'Trần', 'Phạm', 'Hoàng', 'Cà', 'Lường']
const givenNames = [
  'Thị Ưởng',
  'Văn Ngữ',
  'A Dế',
  'Đức Thuỵ',
  'Minh Khuê',
  'Thị Hiển',
  'Văn Ỷ',
  'Quỳnh Như',
  'Bảo Ẩn',
]

const awardee = (i: number): Row => ({
  cells: [
    String(i + 1),
    `${surnames[i % surnames.length]} ${givenNames[i % givenNames.length]} (MH${i + 1})`,
    'Chuyên viên Phòng Nội vụ, Ủy ban nhân dân huyện Mẫu',
    i % 7 === 0
      ? 'Hoàn thành xuất sắc nhiệm vụ tuyên truyền, vận động cử tri trước, trong và sau ngày bầu cử'
      : 'Bằng khen',
    '1.490.000',
  ],
})

const collectives: readonly Row[] = [
  { group: 'I. TẬP THỂ' },
  { cells: ['1', 'Phòng Nội vụ huyện Mẫu', 'Huyện Mẫu', 'Bằng khen', '2.980.000'] },
]

/** A decision of four articles whose annex lists 120 awardees. */
export const longDecision: OfficialDocument = {
  agency: 'Ủy ban nhân dân tỉnh Mẫu',
  number: 5,
  symbol: 'QĐ-UBND',
  place: 'Mẫu',
  date: '2021-02-05',
  kind: 'Quyết định',
  subject:
    'Về việc tặng Bằng khen cho tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua cao điểm phục vụ bầu cử',
  authority: 'Chủ tịch Ủy ban nhân dân tỉnh',
  issuedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương',
    'Căn cứ Luật Thi đua, khen thưởng;',
    'Theo đề nghị của Giám đốc Sở Nội vụ.',
  ],
  enacting: 'Quyết định',
  body: [
    {
      kind: 'article',
      number: 1,
      text: 'Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể và 120 cá nhân có thành tích xuất sắc trong phong trào thi đua (có danh sách kèm theo).',
    },
    {
      kind: 'article',
      number: 2,
      text: 'Tiền thưởng kèm theo Bằng khen thực hiện theo quy định hiện hành và được chi từ các nguồn sau:',
    },
    {
      kind: 'list',
      marker: 'a)',
      items: ['Quỹ thi đua, khen thưởng của tỉnh;', 'Nguồn hợp pháp khác theo quy định của pháp luật.'],
    },
    {
      kind: 'article',
      number: 3,
      text: 'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    },
    { kind: 'article', number: 4, text: 'Quyết định này có hiệu lực kể từ ngày ký./.' },
  ],
  signatures: [
    {
      authority: [{ form: 'KT.', of: 'Chủ tịch' }],
      position: 'Phó Chủ tịch',
      name: 'Nguyễn Thị Ưởng',
    },
  ],
  recipients: ['Như Điều 3', 'Thường trực Hội đồng nhân dân tỉnh', 'Lãnh đạo Ủy ban nhân dân tỉnh'],
  file: 'VT, TĐKT',
  annexes: [
    {
      title: 'Danh sách tập thể, cá nhân được tặng Bằng khen',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'TT', width: 11, align: 'center' },
            { title: 'Họ và tên', under: 'Người được khen', width: { share: 3 } },
            { title: 'Chức vụ, đơn vị', under: 'Người được khen', width: { share: 4 } },
            { title: 'Thành tích', width: { share: 3 } },
            { title: 'Tiền thưởng (đồng)', width: 24, align: 'right' },
          ],
          rows: [
            ...collectives,
            { group: 'II. CÁ NHÂN' },
            ...Array.from({ length: 120 }, (_, i) => awardee(i)),
            { cells: ['', 'Tổng cộng', '', '', '181.780.000'], total: true },
          ],
        },
      ],
    },
    {
      title: 'Biểu tổng hợp',
      landscape: true,
      blocks: [{ kind: 'paragraph', text: 'Biểu nằm ngang, đánh số trang riêng.' }],
    },
  ],
  demonstration: true,
}

/** A letter to several bodies, not numbered yet. */
export const letter: OfficialDocument = {
  parentAgency: 'Ủy ban nhân dân tỉnh Mẫu',
  agency: 'Sở Nội vụ',
  number: null,
  symbol: 'SNV-TĐKT',
  place: 'Mẫu',
  date: null,
  kind: null,
  subject: 'đôn đốc báo cáo kết quả phong trào thi đua cao điểm',
  addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  body: [
    {
      kind: 'paragraph',
      text: [
        { text: 'Đến ngày 05/02/2021, Sở Nội vụ ' },
        { text: 'chưa nhận được', bold: true },
        { text: ' báo cáo của các đơn vị nêu trên. Đề nghị các đơn vị gửi báo cáo trước ngày ' },
        { text: '10/02/2021', italic: true },
        { text: '.' },
      ],
    },
    { kind: 'list', items: ['Kết quả tuyên truyền;', 'Số liệu theo biểu kèm theo.'] },
    { kind: 'paragraph', text: 'Trân trọng./.' },
  ],
  signatures: [
    {
      authority: [
        { form: 'TL.', of: 'Giám đốc' },
        { form: 'KT.', of: 'Trưởng phòng Thi đua - Khen thưởng' },
      ],
      position: 'Phó Trưởng phòng',
      name: '',
    },
  ],
  recipients: ['Như trên'],
  file: 'VT',
}

/** Minutes with two signers. */
export const minutes: OfficialDocument = {
  parentAgency: 'Ủy ban nhân dân tỉnh Mẫu',
  agency: 'Hội đồng Thi đua - Khen thưởng tỉnh',
  number: '012',
  symbol: 'BB-HĐTĐKT',
  place: 'Mẫu',
  date: '2021-05-28',
  kind: 'Biên bản',
  subject: 'Họp xét tặng Bằng khen',
  body: [
    { kind: 'heading', level: 2, label: 'I.', title: 'Thời gian, địa điểm' },
    { kind: 'paragraph', text: 'Lúc 14 giờ 00 phút, ngày 28 tháng 5 năm 2021, tại phòng họp số 2.' },
    { kind: 'heading', level: 1, label: 'Phần II', title: 'Kết quả bỏ phiếu', centred: true },
    {
      kind: 'table',
      caption: 'Kết quả kiểm phiếu',
      columns: [
        { title: 'TT', width: 12, align: 'center' },
        { title: 'Người được xét' },
        { title: 'Đồng ý', width: 22, align: 'center' },
      ],
      rows: [{ cells: ['1', [{ text: 'Lò Văn <Bình> #strong[x] & "y" $1$ \\ @z', italic: true }], '9/9'] }],
    },
  ],
  signatures: [
    { position: 'Thư ký', name: 'Cà Thị Hiển', note: '(Ký, ghi rõ họ tên)' },
    { position: 'Chủ tọa', name: 'Trần Văn Ỷ', note: '(Ký, ghi rõ họ tên)' },
  ],
  recipients: ['Thành viên Hội đồng'],
  file: 'HĐ',
}

/** Minutes that two parties sign, partly to be filled in by hand. */
export const twoPartyMinutes: OfficialDocument = {
  parentAgency: 'Sở Nội vụ',
  agency: 'Đoàn kiểm tra phong trào thi đua',
  number: null,
  symbol: '',
  place: 'Mẫu',
  date: '2021-04-09',
  kind: 'Biên bản',
  subject: 'Kiểm tra việc thực hiện phong trào thi đua',
  body: [
    { kind: 'paragraph', text: 'Hôm nay, ngày 09 tháng 4 năm 2021, tại Ủy ban nhân dân xã Mẫu, gồm có:' },
    { kind: 'list', marker: '1.', items: ['Đoàn kiểm tra: bà Cà Thị Hiển;', 'Đơn vị: ông Trần Văn Ỷ.'] },
    { kind: 'blank', label: 'Ý kiến của đơn vị được kiểm tra:', lines: 3 },
  ],
  signatures: [
    { party: 'Đại diện đơn vị', position: 'Chủ tịch', name: 'Trần Văn Ỷ' },
    { party: 'Đoàn kiểm tra', position: 'Trưởng đoàn', name: 'Cà Thị Hiển' },
  ],
  recipients: ['Đơn vị được kiểm tra'],
  file: 'VT, TĐKT',
  drafter: 'cth',
  copies: 4,
}

/** A draft that has to go at once, with the agency's address at the foot of its first page. */
export const urgentDraft: OfficialDocument = {
  ...letter,
  urgency: 'Thượng khẩn',
  draft: true,
  contact: 'Số 1, đường Mẫu, tỉnh Mẫu. Điện thoại: 0215 000 000. Thư điện tử: snv@mau.example',
  body: [...letter.body, ...letter.body, ...letter.body, ...letter.body, ...letter.body],
  demonstration: true,
}

const months = ['Tháng 02/2021', 'Tháng 3/2021', 'Tháng 4/2021', 'Tháng 5/2021']

/** A report that shows its figures as drawings too. */
export const chartedReport: OfficialDocument = {
  ...letter,
  kind: 'Báo cáo',
  subject: 'Kết quả tuyên truyền',
  body: [
    { kind: 'heading', level: 2, label: 'I.', title: 'KẾT QUẢ' },
    {
      kind: 'chart',
      form: 'bars',
      caption: 'Biểu đồ 1. Tỷ lệ cử tri được tuyên truyền theo đơn vị',
      unit: '%',
      labels: [
        'Xã Mẫu Thượng',
        'Xã Mẫu Hạ & <Trung>',
        'Trung tâm Dịch vụ nông nghiệp và các đơn vị trực thuộc',
      ],
      series: [
        { name: 'Kỳ này', values: [96.6, 100, 88.25] },
        { name: 'Kỳ trước', values: [90, null, 70] },
      ],
      target: 95,
    },
    {
      kind: 'chart',
      form: 'line',
      caption: 'Biểu đồ 2. Số người được quán triệt, lũy kế',
      unit: 'người',
      labels: months,
      series: [{ name: 'Lũy kế', values: [120, 480, 1240, 1310] }],
      target: 1300,
    },
  ],
}
