import { expect, test } from 'vitest';
import { aSource } from '../testing/aSource';
import { agencyOf } from './agencyOf';

test.each([
  ['Xinhua (China.org.cn)', 'Xinhua'],
  ['Xinhua', 'Xinhua'],
  ['Vietnam News Agency (VietnamPlus)', 'Vietnam News Agency'],
  [null, 'leaflet'],
])('behind a source of %s stands %s', (publisher, agency) => {
  expect(agencyOf(aSource({ id: 'leaflet', publisher }))).toBe(agency);
});
