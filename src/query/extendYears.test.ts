import { describe, expect, it } from 'vitest';
import { extendYears } from './extendYears';
import type { YearRange } from './view';

const bounds = { firstYear: 2000, lastYear: 2026 };

describe('Shift and an arrow', () => {
  it.each<[why: string, YearRange | null, at: number, step: -1 | 1, from: number, to: number, end: number]>([
    ['begins where it stands', null, 2021, 1, 2021, 2022, 2022],
    ['begins to the left too', null, 2021, -1, 2020, 2021, 2020],
    ['moves the last year on', { from: 2021, to: 2022 }, 2022, 1, 2021, 2023, 2023],
    ['moves it back', { from: 2021, to: 2023 }, 2023, -1, 2021, 2022, 2022],
    ['moves the first year', { from: 2021, to: 2023 }, 2021, -1, 2020, 2023, 2020],
    ['turns round where both meet', { from: 2021, to: 2021 }, 2021, -1, 2020, 2021, 2020],
    ['begins anew inside a range', { from: 2015, to: 2025 }, 2020, 1, 2020, 2021, 2021],
    ['stays in the record', null, 2026, 1, 2026, 2026, 2026],
    ['takes an open end for where it stands', { from: 2020, to: 'latest' }, 2020, -1, 2019, 2020, 2019],
  ])('%s', (_why, range, at, step, from, to, end) => {
    expect(extendYears(range, at, step, bounds)).toEqual({ range: { from, to }, at: end });
  });
});
