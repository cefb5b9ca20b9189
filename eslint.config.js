import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  { ignores: ['**/.svelte-kit/', '**/build/', '**/.output/', '**/.wxt/', '**/.data/', '**/test-results/'] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  {
    // What a tool says is mended or changed here for everybody, not silenced in one place.
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // TypeScript knows what is defined, and where.
      'no-undef': 'off',
      // `import('x').T` stays allowed: it is how a type is named inside `declare module`.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // What a signature or a destructuring asks for and the code does not.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // The portal is served at the root of its own host, so that an address is what it says.
    rules: { 'svelte/no-navigation-without-resolve': 'off' }
  },
  {
    // Commands talk to whoever typed them, and a server to whoever runs it.
    files: [
      'tests/**',
      'portal/operate/**',
      'portal/server.ts',
      'portal/src/hooks.server.ts',
      'portal/src/lib/server/**'
    ],
    rules: { 'no-console': 'off' }
  }
);
