import { changelogRows } from './checks/changelogRows';
import type { Check } from './checks/check';
import { copiedText } from './checks/copiedText';
import { coverageYears } from './checks/coverageYears';
import { doubles } from './checks/doubles';
import { duplicates } from './checks/duplicates';
import { eventDates } from './checks/eventDates';
import { idPermanence } from './checks/idPermanence';
import { pairs } from './checks/pairs';
import { participation } from './checks/participation';
import { references } from './checks/references';
import { succession } from './checks/succession';
import { tradeGrowth } from './checks/tradeGrowth';
import { tradeSums } from './checks/tradeSums';
import { writing } from './checks/writing';

/** Every rule about how rows fit together; shapes and dates are judged before. */
export const checks: readonly Check[] = [
  duplicates,
  idPermanence,
  references,
  pairs,
  eventDates,
  participation,
  succession,
  tradeSums,
  tradeGrowth,
  changelogRows,
  coverageYears,
  writing,
  doubles,
  copiedText,
];
