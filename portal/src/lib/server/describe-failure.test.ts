import { expect, test } from 'vitest';
import { describeFailure } from './describe-failure.ts';

test('a failed query is told by its code and place, never by its words', () => {
  const failure = Object.assign(new Error('Failed query: insert … params: The neighbour rang.'), {
    query: 'insert …',
    cause: Object.assign(new Error('value too long: The neighbour rang.'), { code: '22001' })
  });
  const told = describeFailure(failure);
  expect(told).toMatch(/^A query failed \(22001\)\n\s+at /);
  expect(told).not.toContain('neighbour');
});

test('any other error is told with its message', () => {
  expect(describeFailure(new TypeError('no such door'))).toMatch(/^TypeError: no such door\n\s+at /);
});

test('what is no error is not repeated', () => {
  expect(describeFailure('The neighbour rang.')).not.toContain('neighbour');
});
