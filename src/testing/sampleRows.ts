import type { PackageDraft } from './aPackage';

type Rows = Omit<PackageDraft, 'descriptor' | 'ledger' | 'fingerprints'>;

const words = (en: string, vi: string, zh: string) => ({ en, vi, zh });
const cited = (source: string) => [{ source }];
const LEADER = words('Party leader', 'Lãnh đạo Đảng', '党的领导人');

function figure(id: string, period: string, flow: 'total' | 'exports' | 'imports', valueUsdBn: number) {
  const evidence = cited('statistics');
  return {
    id,
    period,
    flow,
    valueUsdBn,
    growthPct: null,
    reporter: 'vn-customs',
    status: 'final',
    evidence,
  } as const;
}

/** Rows that agree with one another; every row, person, office and term is used. Names are invented. */
export const SAMPLE_ROWS: Rows = {
  sources: [
    {
      id: 'news',
      title: 'Hai bên trao đổi',
      publisher: 'Báo Mẫu',
      url: 'https://example.org/news',
      published: '2023-09-20',
      language: 'vi',
      kind: 'news',
    },
    {
      id: 'statistics',
      title: 'Yearbook',
      publisher: null,
      url: null,
      published: '2024',
      language: 'en',
      kind: 'dataset',
    },
  ],
  people: [
    { id: 'an-binh', name: words('Nguyễn An Bình', 'Nguyễn An Bình', '阮安平'), aliases: [], side: 'vn' },
    { id: 'tran-dong', name: words('Trần Đông', 'Trần Đông', '陈东'), aliases: [], side: 'vn' },
    { id: 'li-hua', name: words('Li Hua', 'Lý Hoa', '李华'), aliases: ['Li Hwa'], side: 'cn' },
  ],
  offices: [
    {
      id: 'vn-leader',
      name: words('Leader of the Vietnamese party', 'Lãnh đạo Đảng Việt Nam', '越南党的领导人'),
      shortName: LEADER,
      side: 'vn',
      body: 'party',
      counterpart: 'cn-leader',
      order: 1,
    },
    {
      id: 'cn-leader',
      name: words('Leader of the Chinese party', 'Lãnh đạo Đảng Trung Quốc', '中国党的领导人'),
      shortName: LEADER,
      side: 'cn',
      body: 'party',
      counterpart: 'vn-leader',
      order: 2,
    },
    {
      id: 'vn-ambassador',
      name: words('Ambassador of Vietnam', 'Đại sứ Việt Nam', '越南大使'),
      shortName: words('Ambassador', 'Đại sứ', '大使'),
      side: 'vn',
      body: 'diplomatic',
      counterpart: null,
      order: 3,
    },
    {
      id: 'cn-council-member',
      name: words('Member of the council', 'Ủy viên hội đồng', '委员'),
      shortName: words('Council', 'Hội đồng', '委员会'),
      side: 'cn',
      body: 'state',
      counterpart: null,
      order: 4,
      collective: true,
    },
  ],
  tenures: [
    tenure('vn-leader', 'an-binh', '2020-01-10', '2024-05-01'),
    tenure('vn-leader', 'tran-dong', '2024-05-01', null),
    tenure('vn-ambassador', 'tran-dong', '../2021-03', '2023-12/..'),
    tenure('cn-leader', 'li-hua', '2019', null),
    tenure('cn-council-member', 'li-hua', '2018~', null),
  ],
  events: [
    {
      id: '2021-06-04-leaders-call',
      date: '2021-06-04',
      status: 'occurred',
      type: 'call',
      title: words('Leaders speak by telephone', 'Lãnh đạo hai bên điện đàm', '两党领导人通电话'),
      summary: words('They spoke about trade.', 'Hai vị bàn về thương mại.', '双方谈及贸易。'),
      confidence: 'high',
      place: null,
      participants: [
        { person: 'an-binh', office: 'vn-leader', capacity: 'attendee' },
        { person: 'li-hua', office: 'cn-leader', capacity: 'attendee' },
      ],
      topics: ['trade'],
      points: [
        {
          kind: 'proposed',
          by: ['an-binh'],
          text: words('Open another crossing.', 'Mở thêm cửa khẩu.', '增开口岸。'),
          topics: ['trade'],
        },
      ],
      related: ['2022-10-30-an-binh-visit'],
      added: '2024-01-31',
      revised: '2024-06-30',
      evidence: cited('news'),
    },
    {
      id: '2022-10-30-an-binh-visit',
      date: '2022-10-30/2022-11-01',
      status: 'occurred',
      type: 'visit',
      title: words('Nguyễn An Bình visits Beijing', 'Nguyễn An Bình thăm Bắc Kinh', '阮安平访问北京'),
      summary: words('A visit of three days.', 'Chuyến thăm ba ngày.', '为期三天的访问。'),
      confidence: 'high',
      place: { city: words('Beijing', 'Bắc Kinh', '北京'), country: 'CN' },
      participants: [{ person: 'an-binh', office: 'vn-leader', capacity: 'guest' }],
      topics: [],
      points: [],
      related: ['2021-06-04-leaders-call'],
      added: '2024-01-31',
      evidence: [{ source: 'news', locator: 'para. 2', supports: ['date'] }],
    },
    {
      id: '2023-09-ambassador-meets-council',
      date: '2023-09~',
      status: 'occurred',
      type: 'visit',
      title: words('The ambassador calls on the council', 'Đại sứ đến thăm hội đồng', '大使拜会委员会'),
      summary: words('They spoke about students.', 'Hai bên nói về du học sinh.', '双方谈及留学生。'),
      confidence: 'medium',
      place: { city: null, country: 'CN' },
      participants: [
        { person: 'tran-dong', office: 'vn-ambassador', capacity: 'guest' },
        { person: 'li-hua', office: 'cn-council-member', capacity: 'host' },
      ],
      topics: ['culture'],
      points: [],
      related: [],
      added: '2024-06-30',
      evidence: cited('news'),
    },
  ],
  trade: [
    figure('2022-exports', '2022', 'exports', 57.7),
    figure('2022-imports', '2022', 'imports', 117.9),
    figure('2022-total', '2022', 'total', 175.6),
    figure('2023-exports', '2023', 'exports', 61.2),
    figure('2023-imports', '2023', 'imports', 110.6),
    { ...figure('2023-total', '2023', 'total', 171.9), growthPct: -2.1 },
  ],
  investment: [
    {
      id: '2023-registered-vn-mpi',
      period: '2023',
      measure: 'registered',
      valueUsdBn: 4.5,
      growthPct: 77.5,
      rank: 4,
      projects: 707,
      reporter: 'vn-mpi',
      status: 'preliminary',
      evidence: cited('statistics'),
    },
  ],
  coverage: {
    periods: [
      {
        from: 2000,
        to: 2030,
        completeness: 'partial',
        note: words('Calls and visits.', 'Các cuộc điện đàm và chuyến thăm.', '通话与访问。'),
      },
    ],
    gaps: [
      {
        about: 'trade',
        text: words('No figures before 2022.', 'Chưa có số liệu trước 2022.', '缺2022年以前的数字。'),
      },
    ],
  },
  changelog: [
    {
      version: '2024-01-31',
      note: words('First release.', 'Bản đầu tiên.', '首次发布。'),
      added: [],
      revised: [],
    },
    {
      version: '2024-06-30',
      note: words('A visit is added.', 'Thêm một chuyến thăm.', '新增一次访问。'),
      added: ['events/2023-09-ambassador-meets-council'],
      revised: [],
    },
  ],
  vocabulary: {
    types: [
      { id: 'call', label: words('Call', 'Điện đàm', '通话') },
      { id: 'visit', label: words('Visit', 'Chuyến thăm', '访问') },
    ],
    topics: [
      { id: 'trade', label: words('Trade', 'Thương mại', '贸易') },
      { id: 'culture', label: words('Culture', 'Văn hóa', '文化') },
    ],
    bodies: [
      { id: 'party', label: words('Party', 'Đảng', '党') },
      { id: 'state', label: words('State', 'Nhà nước', '国家') },
      { id: 'diplomatic', label: words('Diplomatic', 'Ngoại giao', '外交') },
    ],
  },
};

function tenure(office: string, person: string, start: string, end: string | null): Rows['tenures'][number] {
  return {
    office,
    person,
    start,
    end,
    acting: false,
    startHow: null,
    endReason: null,
    evidence: cited('news'),
  };
}
