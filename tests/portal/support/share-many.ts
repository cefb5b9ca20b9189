import { asOwner, migrationsFolder, openDatabase } from '@our-record/database';
import { addCopy, addRecord, bodyOf } from '@our-record/database/testing';
import { demoId } from '@our-record/portal/src/lib/server/demo/demo-id.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** Gives a child of the demo county that many further shared copies of several paragraphs each; answers with the last one's id. */
export async function shareMany(databaseUrl: string, childKey: string, number: number): Promise<string> {
  const database = await openDatabase({ url: databaseUrl, connections: 1 }, migrationsFolder);
  const dataSubjectId = demoId('person', childKey);
  try {
    return await asOwner(database, { personId: demoId('person', 'dan-whitlock'), now }, async (owner) => {
      let copyId = '';
      for (let index = 0; index < number; index += 1) {
        const text = `Visit ${String(index)}. You showed me the garden and we talked about school, swimming and the cat.`;
        const record = await addRecord(owner, dataSubjectId, bodyOf(text, text, text));
        copyId = await addCopy(owner, {
          ...record,
          dataSubjectId,
          readerId: dataSubjectId,
          releaseAt: now,
          text
        });
      }
      return copyId;
    });
  } finally {
    await database.close();
  }
}
