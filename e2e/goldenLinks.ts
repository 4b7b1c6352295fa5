/**
 * Links as they were shared, each with events it must show for good. Append only: a line may be added,
 * and the record may come to show more; nothing here is changed or taken away. A renamed event keeps
 * its old id among its `formerIds`, and stands here by the id it had. `goldenPins.ts` pins each line.
 */
export const GOLDEN_LINKS: readonly (readonly [link: string, events: readonly string[]])[] = [
  [
    'q=dang',
    [
      '2026-02-04-xi-jinping-le-hoai-trung',
      '2026-02-03-le-hoai-trung-special-envoy-china',
      '2026-02-03-le-hoai-trung-wang-yi-talks',
      '2026-01-cpv-14th-national-congress',
      '2025-11-01-pham-thanh-binh-liu-haixing',
      '2025-10-cpc-fourth-plenum',
      '2025-10-liu-haixing-heads-international-department',
      '2025-04-xi-jinping-state-visit-vietnam',
      '2025-01-15-to-lam-xi-jinping-call',
      '2023-09-liu-jianchao-visit-vietnam',
      '2023-09-05-le-hoai-trung-liu-jianchao-talks',
      '2023-09-05-nguyen-phu-trong-liu-jianchao',
      '2023-08-nguyen-phu-trong-lang-son-huu-nghi-gate',
      '2022-10-cpc-20th-national-congress',
      '2022-10-nguyen-phu-trong-visit-china',
      '2022-10-vietnam-china-joint-statement',
    ],
  ],
  [
    'q=%E5%88%98%E6%B5%B7%E6%98%9F',
    [
      '2025-11-01-pham-thanh-binh-liu-haixing',
      '2025-10-cpc-fourth-plenum',
      '2025-10-liu-haixing-heads-international-department',
    ],
  ],
  [
    'year=2023',
    [
      '2023-09-liu-jianchao-visit-vietnam',
      '2023-09-05-le-hoai-trung-liu-jianchao-talks',
      '2023-09-05-nguyen-phu-trong-liu-jianchao',
      '2023-08-nguyen-phu-trong-lang-son-huu-nghi-gate',
      '2023-06-comprehensive-strategic-partnership-15-years',
    ],
  ],
  [
    'year=earliest..2022',
    [
      '2022-10-cpc-20th-national-congress',
      '2022-10-nguyen-phu-trong-visit-china',
      '2022-10-vietnam-china-joint-statement',
      '2008-06-comprehensive-strategic-partnership',
      '1950-01-18-diplomatic-relations',
    ],
  ],
  [
    'year=2026..latest',
    [
      '2026-03-china-two-sessions-five-year-plan',
      '2026-02-04-xi-jinping-le-hoai-trung',
      '2026-02-03-le-hoai-trung-special-envoy-china',
      '2026-02-03-le-hoai-trung-wang-yi-talks',
      '2026-01-cpv-14th-national-congress',
    ],
  ],
  [
    'person=le-hoai-trung',
    [
      '2026-02-04-xi-jinping-le-hoai-trung',
      '2026-02-03-le-hoai-trung-special-envoy-china',
      '2026-02-03-le-hoai-trung-wang-yi-talks',
      '2023-09-liu-jianchao-visit-vietnam',
      '2023-09-05-le-hoai-trung-liu-jianchao-talks',
    ],
  ],
  [
    'person=le-hoai-trung,liu-jianchao&match=all',
    ['2023-09-liu-jianchao-visit-vietnam', '2023-09-05-le-hoai-trung-liu-jianchao-talks'],
  ],
  ['type=phone-call', ['2025-01-15-to-lam-xi-jinping-call']],
  ['topic=rail', ['2026-02-03-le-hoai-trung-wang-yi-talks', '2025-01-15-to-lam-xi-jinping-call']],
  [
    'office=cn-international-department-head',
    [
      '2025-11-01-pham-thanh-binh-liu-haixing',
      '2025-10-liu-haixing-heads-international-department',
      '2023-09-liu-jianchao-visit-vietnam',
      '2023-09-05-le-hoai-trung-liu-jianchao-talks',
      '2023-09-05-nguyen-phu-trong-liu-jianchao',
    ],
  ],
  [
    'place=VN',
    [
      '2026-01-cpv-14th-national-congress',
      '2025-09-inter-parliamentary-committee-first-session',
      '2025-09-zhao-leji-official-visit-vietnam',
      '2025-04-xi-jinping-state-visit-vietnam',
      '2023-09-liu-jianchao-visit-vietnam',
      '2023-09-05-le-hoai-trung-liu-jianchao-talks',
      '2023-09-05-nguyen-phu-trong-liu-jianchao',
      '2023-08-nguyen-phu-trong-lang-son-huu-nghi-gate',
    ],
  ],
  [
    'sort=date&year=1950..2008',
    ['1950-01-18-diplomatic-relations', '2008-06-comprehensive-strategic-partnership'],
  ],
  [
    'cols=date,event,place&type=congress',
    [
      '2026-03-china-two-sessions-five-year-plan',
      '2026-01-cpv-14th-national-congress',
      '2025-10-cpc-fourth-plenum',
      '2022-10-cpc-20th-national-congress',
    ],
  ],
  [
    'on=2023-09-05&person=liu-haixing',
    ['2025-11-01-pham-thanh-binh-liu-haixing', '2025-10-liu-haixing-heads-international-department'],
  ],
  ['reporter=compare&type=trade', ['2025-trade-252-bn-usd']],
  [
    'profile=to-lam&person=to-lam',
    ['2026-01-cpv-14th-national-congress', '2025-01-15-to-lam-xi-jinping-call'],
  ],
  [
    'lang=vi&type=message,visit&year=2025',
    [
      '2025-09-luong-cuong-victory-over-fascism-80-years',
      '2025-09-pham-minh-chinh-sco-summit',
      '2025-09-zhao-leji-official-visit-vietnam',
      '2025-04-xi-jinping-state-visit-vietnam',
    ],
  ],
  ['event=2025-01-15-to-lam-xi-jinping-call', ['2025-01-15-to-lam-xi-jinping-call']],
  ['embed=table&type=phone-call', ['2025-01-15-to-lam-xi-jinping-call']],
  ['tab=counterparts&year=2025', []],
  ['tab=compare&year=2025&vs=year%3D2023', []],
  ['chart=balance&type=trade', ['2025-trade-252-bn-usd']],
  ['lanes=party,cn-premier&type=phone-call', ['2025-01-15-to-lam-xi-jinping-call']],
  ['tables=trade,leadership&type=phone-call', ['2025-01-15-to-lam-xi-jinping-call']],
  [
    'topic=rail&vs=person%3Dto-lam',
    ['2026-02-03-le-hoai-trung-wang-yi-talks', '2025-01-15-to-lam-xi-jinping-call'],
  ],
  ['type=trade&figure=2025-total-unspecified', ['2025-trade-252-bn-usd']],
  ['type=phone-call&as=2026-11-22', ['2025-01-15-to-lam-xi-jinping-call']],
  ['person=le-hoai-trung,liu-jianchao&match=all&as=2026-11-20', ['2023-09-liu-jianchao-visit-vietnam']],
  ['tables=trade&type=phone-call&order=trade.-value,changes.office', ['2025-01-15-to-lam-xi-jinping-call']],
  ['tab=counterparts&year=2025&order=vn-counterparts.name,cn-counterparts.name&full=counterparts', []],
];
