import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one inline style of SvelteKit's own route announcer, by its hash.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          // Browsers hold the redirect after a form to this too, and "Leave this page" is a form that goes there.
          'form-action': ['self', 'https://www.bbc.co.uk'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'manifest-src': ['self']
        }
      },
      paths: { relative: false }
    })
  ],
  build: { target: 'es2022' }
});
