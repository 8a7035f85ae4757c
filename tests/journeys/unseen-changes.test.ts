import { describe, expect, it } from 'vitest';
import { filled, formNamed, formsOf } from './support/forms.ts';
import { spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import type { Person } from './support/people.ts';
import { rows } from './support/records.ts';

const server = await ownServer();
const [secretary, writer] = [
	await server.signedIn('sekretariat'),
	await server.signedIn('notulis')
];

const first = (sql: string) => rows<{ id: number }>(sql)[0]?.id ?? 0;
const page = ({ client }: Person, path: string) => client.page(path);

/** A meeting of the Setda that still changes: its secretary keeps it. */
const PLANNED = `select m.id from meetings m join agenda_items a on a.meeting_id = m.id
	join meeting_hosts h on h.meeting_id = m.id and h.position = 0
	join grants g on g.institution_id = h.institution_id and g.role = 'secretariat'
	join accounts s on s.id = g.account_id and s.login = 'sekretariat@contoh.test'
	where m.state in ('draft', 'scheduled') and a.withdrawn_at is null limit 1`;

describe('without JavaScript', () => {
	it('an agenda item that was changed meanwhile is not taken off before it was seen', async () => {
		const path = `/meetings/${first(PLANNED)}/agenda`;
		const drawn = formNamed(await page(secretary, path), path, 'withdraw');
		const itemId = drawn.entries.find(([name]) => name === 'itemId')?.[1] ?? '';
		const editing = `${path}?item=${itemId}`;
		const change = formNamed(await page(secretary, editing), editing, 'change');
		const saved = await secretary.client.post(change.action, filled(change, { title: 'Diubah' }));
		expect(saved.status).toBe(303);

		const refused = await secretary.client.post(drawn.action, drawn.entries);
		expect(refused.status).toBe(409);
		expect(spokenText(refused.body.toString())).toContain('Diubah');
		const again = formsOf(refused.body.toString(), path).find(
			({ name, entries }) =>
				name === 'withdraw' && entries.some((one) => one[0] === 'itemId' && one[1] === itemId)
		);
		if (!again) throw new Error('the refused form is gone');
		expect((await secretary.client.post(again.action, again.entries)).status).toBe(303);
	});

	it('a stand is replaced only after the other one was seen', async () => {
		const path = await openResolution();
		const draw = async () => formNamed(await page(writer, path), path, 'position');
		const [one, other] = [await draw(), await draw()];
		const institutionId = untaken(one);
		const agrees = filled(one, { institutionId, stance: 'agrees' });
		expect((await writer.client.post(one.action, agrees)).status).toBe(303);

		const rejects = filled(other, { institutionId, stance: 'rejects', note: 'Tanpa anggaran.' });
		const refused = await writer.client.post(other.action, rejects);
		expect(refused.status).toBe(409);
		const kept = formNamed(refused.body.toString(), path, 'position');
		expect(kept.entries).toContainEqual(['note', 'Tanpa anggaran.']);
		expect((await writer.client.post(kept.action, kept.entries)).status).toBe(303);
		const known = await draw();
		const back = filled(known, { institutionId, stance: 'agrees' });
		expect((await writer.client.post(known.action, back)).status).toBe(303);
	});

	it('the attendance of a meeting whose minutes wait is read, not filled in, and says why', async () => {
		const meetingId = await submitted();
		const path = `/meetings/${meetingId}/attendance`;
		const shown = await page(secretary, path);
		expect(formsOf(shown, path).map(({ name }) => name)).not.toContain('record');
		expect(spokenText(shown)).toContain('Notula sedang menunggu pengesahan.');
	});
});

/** The page of a resolution whose minutes the minute-taker still writes. */
async function openResolution(): Promise<string> {
	const open = rows<{ id: number; meetingId: number }>(
		`select r.id, r.meeting_id as meetingId from resolutions r join minutes m on m.meeting_id = r.meeting_id
		where m.state = 'draft' and r.withdrawn_at is null order by r.id desc`
	);
	for (const { id, meetingId } of open) {
		const path = `/meetings/${meetingId}/resolutions/${id}`;
		if (formsOf(await page(writer, path), path).some(({ name }) => name === 'position'))
			return path;
	}
	throw new Error('nothing is being recorded');
}

/** An institution that has taken no stand yet. */
function untaken({ entries, options }: ReturnType<typeof formNamed>): string {
	const taken = entries.map(([name]) => name);
	const found = options.get('institutionId')?.find((id) => !taken.includes(`seen.i${id}`));
	if (found === undefined) throw new Error('everybody has taken a stand');
	return found;
}

/** A concluded meeting, its minutes handed to the chair. */
async function submitted(): Promise<number> {
	const waiting = first("select meeting_id as id from minutes where state = 'submitted'");
	if (waiting) return waiting;
	const id = first(
		`select m.id from meetings m join minutes n on n.meeting_id = m.id
		where m.state = 'concluded' and n.state = 'draft' and m.region_id =
			(select region_id from grants g join accounts a on a.id = g.account_id
			where a.login = 'sekretariat@contoh.test') limit 1`
	);
	const path = `/meetings/${id}/minutes`;
	const form = formNamed(await page(secretary, path), path, 'submit');
	expect((await secretary.client.post(form.action, form.entries)).status).toBe(303);
	return id;
}
