import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LoadFailed } from './LoadFailed';

describe('a record that does not come', () => {
  it.each([
    ['en', /could not be loaded/, 'Try again'],
    ['vi', /Không tải được/, 'Thử lại'],
    ['zh', /未能载入/, '重试'],
    ['', /could not be loaded/, 'Try again'],
  ])('is told in the language of the page (%s), with a way to try again', (language, text, retry) => {
    render(<LoadFailed language={language} />);
    expect(screen.getByRole('alert').textContent).toMatch(text);
    expect(screen.getByRole('button', { name: retry })).toBeTruthy();
  });
});
