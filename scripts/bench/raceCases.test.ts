import { describe, expect, it } from 'vitest';
import { generatedRecord } from '../../src/testing/generatedRecord';
import { ENGINES } from './contender';
import { raceCases } from './raceCases';

describe('raceCases', () => {
  it('has equal answers from every contender to every action', () => {
    const measured = raceCases(generatedRecord(1000));
    expect(measured.map(({ engine }) => engine).toSorted()).toEqual(ENGINES.toSorted());
    for (const { actions, medianMs, p95Ms } of measured) {
      expect(actions).toBeGreaterThan(40);
      expect(p95Ms).toBeGreaterThanOrEqual(medianMs);
    }
  });
});
