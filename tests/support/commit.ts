import { execFileSync } from 'node:child_process';
import { repositoryRoot } from './repository.ts';

/** The commit that the working tree stands on, its first 12 digits. What is not committed yet is not told. Throws outside a clone. */
export function commit(): string {
  return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: repositoryRoot, encoding: 'utf8' }).slice(0, 12);
}
