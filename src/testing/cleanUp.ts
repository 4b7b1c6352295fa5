import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fakeBrowser } from './browserFakes';

fakeBrowser();

// The library tidies up by itself only where the test functions are globals.
afterEach(cleanup);
