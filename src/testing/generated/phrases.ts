import type { Localized } from '../../dataset/types';

const say = (en: string, vi: string, zh: string): Localized => ({ en, vi, zh });

/** What happened; a name stands before it, a subject after. By the order of the vocabulary's types. */
export const VERBS: readonly Localized[] = [
  say('visits to see', 'thăm và khảo sát', '访问考察'),
  say('holds talks on', 'hội đàm về', '会谈'),
  say('speaks by telephone about', 'điện đàm về', '通电话谈'),
  say('signs a statement on', 'ký tuyên bố về', '签署声明关于'),
  say('addresses a session on', 'phát biểu tại kỳ họp về', '在会议上谈'),
  say('is appointed to oversee', 'được bổ nhiệm phụ trách', '受命主管'),
  say('marks a milestone of', 'đánh dấu mốc của', '纪念'),
  say('reports figures for', 'công bố số liệu về', '公布数据'),
  say('concludes an agreement on', 'ký thỏa thuận về', '达成协议'),
  say('sends a message on', 'gửi điện về', '致电谈'),
  say('protests over', 'phản đối về', '抗议'),
  say('warns of fighting near', 'cảnh báo xung đột gần', '警告冲突'),
  say('opens works on', 'khởi công', '开工建设'),
];

export const SUBJECTS: readonly Localized[] = [
  say('the standard-gauge railway', 'đường sắt khổ tiêu chuẩn', '标准轨铁路'),
  say('the smart border gate', 'cửa khẩu thông minh', '智慧口岸'),
  say('durian exports', 'xuất khẩu sầu riêng', '榴莲出口'),
  say('fishing in the gulf', 'đánh cá trong vịnh', '海湾捕鱼'),
  say('land border markers', 'mốc giới trên bộ', '陆地界碑'),
  say('vaccine supplies', 'cung ứng vắc xin', '疫苗供应'),
  say('power transmission', 'truyền tải điện', '输电'),
  say('student exchanges', 'trao đổi sinh viên', '学生交流'),
  say('the economic corridor', 'hành lang kinh tế', '经济走廊'),
  say('digital payments', 'thanh toán số', '数字支付'),
  say('naval patrols', 'tuần tra hải quân', '海军巡逻'),
  say('direct flights', 'đường bay thẳng', '直航航班'),
  say('the river bridge', 'cầu qua sông', '跨河大桥'),
  say('cross-border tourism', 'du lịch qua biên giới', '跨境旅游'),
  say('rare earth mining', 'khai thác đất hiếm', '稀土开采'),
  say('party school training', 'đào tạo trường Đảng', '党校培训'),
];

export const OPENINGS: readonly Localized[] = [
  say('Both sides spoke at length', 'Hai bên trao đổi kỹ', '双方深入交谈'),
  say('The delegation was received warmly', 'Đoàn được đón tiếp nồng hậu', '代表团受到热情接待'),
  say('Officials met behind closed doors', 'Quan chức họp kín', '官员闭门会晤'),
  say('A ceremony was held', 'Buổi lễ đã diễn ra', '举行了仪式'),
  say('Working groups reported progress', 'Các nhóm công tác báo cáo tiến triển', '工作组汇报进展'),
  say('Newspapers gave differing accounts', 'Báo chí đưa tin khác nhau', '媒体说法不一'),
  say('Experts surveyed the ground', 'Chuyên gia khảo sát thực địa', '专家实地勘察'),
  say('Customs published new rules', 'Hải quan ban hành quy định mới', '海关发布新规'),
];

export const OUTCOMES: readonly Localized[] = [
  say('agreed to hasten', 'nhất trí đẩy nhanh', '同意加快'),
  say('asked for patience over', 'đề nghị kiên trì trong', '要求耐心处理'),
  say('put off', 'hoãn lại', '推迟'),
  say('promised funds for', 'cam kết vốn cho', '承诺资助'),
  say('set a timetable for', 'đặt lộ trình cho', '制定时间表'),
  say('disagreed about', 'còn bất đồng về', '分歧在于'),
  say('praised the results of', 'đánh giá cao kết quả', '高度评价'),
  say('opened a joint office for', 'mở văn phòng chung về', '设立联合办公室'),
];
