import { spawnSync } from 'node:child_process';

export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root: there it gets its own account, or the one that every Unix has for
 * nobody. `undefined` where whoever runs the tests can run it too.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('this is root, and there is no account postgres or nobody to run PostgreSQL');
}

function idOf(flag: string, name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
