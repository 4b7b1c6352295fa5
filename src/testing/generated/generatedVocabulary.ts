import { vocabulary } from '../../dataset/schema';

/** Thirteen types and thirteen topics. */
export const GENERATED_VOCABULARY = vocabulary.parse({
  types: [
    term('visit', 'Visit', 'Chuyến thăm', '访问'),
    term('meeting', 'Meeting or talks', 'Gặp gỡ, hội đàm', '会见会谈'),
    term('phone-call', 'Phone call', 'Điện đàm', '通话'),
    term('joint-statement', 'Joint statement', 'Tuyên bố chung', '联合声明'),
    term('congress', 'Congress or session', 'Đại hội, kỳ họp', '重要会议'),
    term('appointment', 'Appointment', 'Bổ nhiệm', '任命'),
    term('milestone', 'Milestone', 'Dấu mốc', '里程碑'),
    term('trade', 'Trade figures', 'Số liệu thương mại', '贸易数据'),
    term('agreement', 'Agreement', 'Thỏa thuận, hiệp định', '协定协议'),
    term('message', 'Message', 'Thư, điện', '函电'),
    term('incident', 'Incident', 'Vụ việc', '事件'),
    term('conflict', 'Armed conflict', 'Xung đột vũ trang', '武装冲突'),
    term('infrastructure', 'Infrastructure', 'Công trình hạ tầng', '基础设施'),
  ],
  topics: [
    term('politics', 'Political relations', 'Quan hệ chính trị', '政治关系'),
    term('party', 'Party-to-party relations', 'Quan hệ kênh Đảng', '党际关系'),
    term('security', 'Defence and security', 'Quốc phòng – an ninh', '国防安全'),
    term('sea', 'Maritime issues', 'Vấn đề trên biển', '海上问题'),
    term('border', 'Land border', 'Biên giới trên bộ', '陆地边界'),
    term('economy', 'Trade and economy', 'Kinh tế – thương mại', '经贸'),
    term('investment', 'Investment', 'Đầu tư', '投资'),
    term('agriculture', 'Farm and fishery products', 'Nông, thủy sản', '农水产品'),
    term('connectivity', 'Transport links', 'Kết nối giao thông', '交通互联互通'),
    term('rail', 'Railways', 'Đường sắt', '铁路'),
    term('science', 'Science and technology', 'Khoa học – công nghệ', '科技'),
    term('education', 'Education and training', 'Giáo dục – đào tạo', '教育培训'),
    term('culture', 'Culture', 'Văn hóa', '文化'),
  ],
  bodies: [
    term('party', 'Party', 'Đảng', '党'),
    term('state', 'State', 'Nhà nước', '国家'),
    term('government', 'Government', 'Chính phủ', '政府'),
    term('legislature', 'Legislature', 'Cơ quan lập pháp', '立法机构'),
    term('diplomatic', 'Diplomatic mission', 'Cơ quan đại diện ngoại giao', '外交代表机构'),
  ],
});

function term(id: string, en: string, vi: string, zh: string) {
  return { id, label: { en, vi, zh } };
}
