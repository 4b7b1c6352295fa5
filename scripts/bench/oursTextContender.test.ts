import { describe, expect, it } from 'vitest';
import { generatedRecord } from '../../src/testing/generatedRecord';
import { keystrokesOf } from './keystrokes';
import { oursTextContender } from './oursTextContender';

describe('oursTextContender', () => {
  it('holds what it finds to every text read as it passes', () => {
    const record = generatedRecord(5000);
    const { act, notBuildMs = 0 } = oursTextContender.build({ record, inMemory: null });
    expect(notBuildMs).toBeGreaterThan(0);
    const counts = keystrokesOf(1).map((keystroke) => act(keystroke)().count);
    expect(Math.max(...counts)).toBeGreaterThan(100);
  });
});
