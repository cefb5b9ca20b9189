import { amaraOkonkwoReid } from './amara-okonkwo-reid.ts';
import { harleyDobson } from './harley-dobson.ts';
import { kayleighMarsh } from './kayleigh-marsh.ts';
import { miaCastellano } from './mia-castellano.ts';
import { oliverHartley } from './oliver-hartley.ts';
import { rubyMarsh } from './ruby-marsh.ts';
import type { Story } from './story.ts';
import { tylerMarsh } from './tyler-marsh.ts';
import { yonasTesfay } from './yonas-tesfay.ts';

/** The children of the invented county of Harrowdale. */
export const stories: readonly Story[] = [
  kayleighMarsh,
  tylerMarsh,
  rubyMarsh,
  oliverHartley,
  yonasTesfay,
  miaCastellano,
  amaraOkonkwoReid,
  harleyDobson
];
