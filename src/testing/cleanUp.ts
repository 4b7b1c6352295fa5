import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fakeBrowser } from './browserFakes';

fakeBrowser();
// For a machine busy with other things.
configure({ asyncUtilTimeout: 5000 });

// The library tidies up by itself only where the test functions are globals.
afterEach(cleanup);
