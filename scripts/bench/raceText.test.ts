import { describe, expect, it } from 'vitest';
import { generatedRecord } from '../../src/testing/generatedRecord';
import { raceText } from './raceText';
import { TEXT_ENGINES } from './report';

describe('raceText', () => {
  it('finds the same with every contender at every keystroke, where they take it alike', () => {
    const measured = raceText(generatedRecord(1000));
    expect(measured.map(({ engine }) => engine).toSorted()).toEqual(TEXT_ENGINES.toSorted());
  });
});
