import { error } from '@sveltejs/kit';

/**
 * The JSON that a request carries. Only as `application/json`: a form of another site cannot send that, and a script
 * of another site may not without being let in.
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) error(415, 'JSON, please.');
  try {
    return await request.json();
  } catch {
    error(400, 'That is no JSON.');
  }
}
