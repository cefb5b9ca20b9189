import { spawn, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { repositoryRoot } from './repository.ts';

export interface Tool {
  /** The room that installed it and that it runs in; `.` is the root. */
  room: string;
  /** The npm package that it comes from. */
  from: string;
  /** Its command, where the package's name is another. */
  command?: string;
  args: string[];
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Stops the tool. */
  signal?: AbortSignal;
}

/** Runs a tool in its room, its output going where ours goes. Answers with its exit code. */
export function runTool(tool: Tool, options: RunOptions = {}): Promise<number> {
  return exitCodeOf(tool, options, 'inherit', () => undefined);
}

/** Runs a tool in its room and keeps its output for whoever asks. */
export async function captureTool(tool: Tool): Promise<{ code: number; output: string }> {
  const output: Buffer[] = [];
  const code = await exitCodeOf(tool, {}, 'pipe', (chunk) => output.push(chunk));
  return { code, output: Buffer.concat(output).toString() };
}

function exitCodeOf(
  tool: Tool,
  { env, signal }: RunOptions,
  stdio: 'inherit' | 'pipe',
  heard: (chunk: Buffer) => void
): Promise<number> {
  const spawnOptions: SpawnOptions = {
    cwd: join(repositoryRoot, tool.room),
    env: { ...process.env, ...env, PATH: pathOf(tool.room) },
    stdio: ['ignore', stdio, stdio],
    ...(signal && { signal })
  };
  return new Promise((settle, fail) => {
    // The program itself rather than the shell script in .bin: it then runs on this Node, on every system.
    const child = spawn(process.execPath, [programOf(tool), ...tool.args], spawnOptions);
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.on('error', fail);
    child.on('close', (code) => settle(code ?? 1));
  });
}

function programOf({ room, from, command = from }: Tool): string {
  const folder = join(repositoryRoot, room, 'node_modules', from);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const program = typeof bin === 'string' ? bin : bin[command];
  if (!program) throw new Error(`${from} has no command ${command}`);
  return join(folder, program);
}

/** What a tool starts in its turn finds our Node first, whoever started us. */
function pathOf(room: string): string {
  const bins = [join(repositoryRoot, room, 'node_modules/.bin'), join(repositoryRoot, 'node_modules/.bin')];
  return [...bins, process.env['PATH'] ?? ''].join(delimiter);
}
