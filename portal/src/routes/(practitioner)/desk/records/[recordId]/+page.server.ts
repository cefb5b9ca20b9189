import { listCopies, listVersions, readChild, readRecord, readRecordVersion } from '@our-record/database';
import { error, redirect } from '@sveltejs/kit';
import { withheldFrom } from '#lib/desk/withheld-words.ts';
import { amendRecord } from '#lib/server/acts/amend-record.ts';
import { withdrawCopies } from '#lib/server/acts/withdraw-copies.ts';
import { formText } from '#lib/server/form-text.ts';
import { wholeNumber } from '#lib/server/whole-number.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const said = ['signed', 'shared', 'withdrawn'] as const;

export const load: PageServerLoad = ({ locals, params, url }) => {
  const recordId = idFrom(params.recordId);
  return asPractitioner(locals, async (reader) => {
    const latest = await readRecord(reader, recordId);
    const child = latest === null ? null : await readChild(reader, latest.dataSubjectId);
    if (latest === null || child === null) error(404, 'There is no such page.');
    const wanted = wholeNumber(url.searchParams.get('version') ?? String(latest.version));
    const record = wanted === latest.version ? latest : await readRecordVersion(reader, recordId, wanted);
    if (record === null) error(404, 'There is no such page.');
    const copies = await listCopies(reader, recordId);
    const bodies = new Map([[latest.version, latest.body]]);
    for (const { version } of copies)
      if (!bodies.has(version)) {
        const earlier = await readRecordVersion(reader, recordId, version);
        if (earlier !== null) bodies.set(version, earlier.body);
      }
    return {
      record,
      child,
      latestVersion: latest.version,
      versions: await listVersions(reader, recordId),
      copies: copies.map(({ restrictions, ...copy }) => ({
        ...copy,
        withheld: withheldFrom(bodies.get(copy.version) ?? null, restrictions)
      })),
      now: reader.now,
      said: said.find((one) => url.searchParams.has(one)) ?? null
    };
  });
};

export const actions: Actions = {
  amend: async ({ locals, params }) => {
    const amended = await asPractitioner(locals, (reader) => amendRecord(reader, idFrom(params.recordId)));
    if (!amended.ok) error(404, 'There is no such page.');
    redirect(303, `/desk/drafts/${amended.draftId}`);
  },
  withdraw: async ({ locals, params, request }) => {
    const recordId = idFrom(params.recordId);
    const readerId = idFrom(formText(await request.formData(), 'reader'));
    const verdict = await asPractitioner(locals, (reader) => withdrawCopies(reader, recordId, readerId));
    if (!verdict.ok) error(404, 'There is no such page.');
    redirect(303, `/desk/records/${recordId}?withdrawn`);
  }
};
