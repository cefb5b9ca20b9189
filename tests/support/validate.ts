import { captureTool, type Tool } from './run-tool.ts';
import { isInRepository, roomsWith } from './repository.ts';

/** What is read without being run, each by one tool: format, rules, types, and what nobody uses. */
function steps(): Tool[] {
  const svelteRooms = roomsWith('vite.config.ts').filter((room) => isInRepository(`${room}/tsconfig.json`));
  const typedRooms = roomsWith('tsconfig.json').filter((room) => !svelteRooms.includes(room));
  return [
    { room: '.', from: 'prettier', args: ['--check', '.'] },
    // Writes the types of the routes, which the tools after it read.
    ...svelteRooms.map((room) => ({ room, from: '@sveltejs/kit', command: 'svelte-kit', args: ['sync'] })),
    { room: '.', from: 'eslint', args: ['.', '--max-warnings=0'] },
    ...typedRooms.map((room) => ({ room: '.', from: 'typescript', command: 'tsc', args: ['-p', room] })),
    ...svelteRooms.map((room) => ({ room, from: 'svelte-check', args: ['--fail-on-warnings'] })),
    { room: '.', from: 'knip', args: ['--no-config-hints'] }
  ];
}

/** `pnpm validate`: runs every step whatever the one before said. Answers with how many failed. */
export async function validate(): Promise<number> {
  const rows: string[] = [];
  for (const step of steps()) {
    const from = performance.now();
    const { code, output } = await captureTool(step).catch((error: unknown) => ({
      code: 1,
      output: String(error)
    }));
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    const name = [step.command ?? step.from, ...step.args, step.room === '.' ? '' : `(${step.room})`].join(
      ' '
    );
    if (code !== 0) console.log(`\n${name}\n${output.trimEnd()}`);
    rows.push(`${code === 0 ? 'holds' : 'FAILS'}  ${seconds.padStart(5)} s  ${name.trimEnd()}`);
  }
  console.log(`\n${rows.join('\n')}`);
  return rows.filter((row) => row.startsWith('FAILS')).length;
}

if (import.meta.main) process.exitCode = (await validate()) > 0 ? 1 : 0;
