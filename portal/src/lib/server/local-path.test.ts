import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each(['/me', '/me/timeline?year=2024&who=Ms%20Khan', '/me/record/3f2c', '/me/sign-in?joined'])(
  '%s is a page of the family side',
  (path) => {
    expect(localPath(path, 'family')).toBe(path);
  }
);

test('each side has pages of its own', () => {
  expect(localPath('/desk/children', 'practitioner')).toBe('/desk/children');
  expect(localPath('/desk/children', 'family')).toBe('/me');
  expect(localPath('/me/timeline', 'practitioner')).toBe('/desk');
});

test.each([
  null,
  '',
  'me',
  'https://evil.example/me',
  '//evil.example/me',
  '/\\evil.example/me',
  '\\\\evil.example',
  '/me\\..\\..\\evil.example',
  '/me//evil.example',
  '/me/..//evil.example',
  'javascript:alert(1)',
  ' https://evil.example',
  '\t//evil.example',
  '/\t/evil.example',
  '/me\r\nSet-Cookie: a=b',
  '/me/../desk',
  '/me/%2e%2e/desk',
  '/mean',
  '/meeting/room',
  '/api/session/stay',
  '/leave',
  'http:/me',
  '@evil.example/me',
  '/@evil.example'
])('%j leads home', (asked) => {
  expect(localPath(asked, 'family')).toBe('/me');
});
