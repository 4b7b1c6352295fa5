import { describe, expect, it } from 'vitest';
import { aSpeech } from '../testing/aSpeech';
import { aTenure } from '../testing/aTenure';
import { formatTenure } from './formatTenure';

describe('a tenure claims no more than is known', () => {
  it.each<[what: string, start: string, end: string | null, from: string, until: string]>([
    ['both days known', '2021-04-05', '2023-01-18', '5 Apr 2021', '18 Jan 2023'],
    ['in office', '2024-05-22', null, '22 May 2024', 'in office'],
    ['months known', '2021-04', '2023-01', 'Apr 2021', 'Jan 2023'],
    ['begun by then', '../2022-10', null, 'Oct 2022 or before', 'in office'],
    ['last seen in it', '2020', '2023-09-05/..', '2020', '5 Sep 2023 or after'],
    [
      'between two attested days',
      '2023-09-05/2025-01-15',
      '2025-06/2025-12',
      'between 5 Sep 2023 and 15 Jan 2025',
      'between Jun 2025 and Dec 2025',
    ],
    ['begun at some time since', '2019/..', null, 'from 2019', 'in office'],
    ['ended by then', '2018', '../2024-03', '2018', 'by Mar 2024'],
    ['about then', '2018~', '2024-03~', 'c. 2018', 'c. Mar 2024'],
  ])('%s', (_what, start, end, from, until) => {
    expect(formatTenure(aSpeech('en'), aTenure({ start, end }))).toEqual({ from, until });
  });

  it('in each language', () => {
    const tenure = aTenure({ start: '../2022-10', end: '2023-09-05/..' });
    expect(formatTenure(aSpeech('vi'), tenure)).toEqual({
      from: 'tháng 10/2022 hoặc trước đó',
      until: '5/9/2023 hoặc sau đó',
    });
    expect(formatTenure(aSpeech('zh'), tenure)).toEqual({
      from: '2022年10月或更早',
      until: '2023年9月5日或更晚',
    });
  });
});
