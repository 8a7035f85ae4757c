import { beforeEach, describe, expect, it } from 'vitest';
import { askExtension, grantExtension } from '#domain/commitments/extension.ts';
import { cancelCommitment } from '#domain/commitments/cancellation.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { provenances } from '#domain/provenance/schema.ts';
import { giveVerdict, judgeSilence, returnReport } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { heldMeeting, partOf, promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

const at = (day: number, month = 10) => Date.UTC(2026, month, day, 1);

beforeEach(() => {
	freshDatabase();
	setClock(at(23));
	world = buildWorld();
});

const verdict = { percent: null, category: null, reason: null };

describe('sheet', () => {
	it('shows the three statuses, the first two each with its date and its author', () => {
		const id = promise(world, { dueCurrent: '2026-11-20' });
		expect(sheet(world.siti, id)).toMatchObject({
			standing: 'not_started',
			reported: null,
			verified: null,
			schedule: { code: 'late', days: 3 },
			daysLeft: -3
		});
		const report = reportOn(world.yusuf, id, world.dinasSosial, { percent: 64 });
		setClock(at(24));
		giveVerdict(world.laras, report, { ...verdict, verdict: 'not_yet_conform', percent: 40 });
		expect(sheet(world.siti, id)).toMatchObject({
			standing: 'in_progress',
			reported: { status: 'in_progress', at: at(23), by: 'Yusuf Hidayat', institution: 'Dinsos' },
			verified: { verdict: 'not_yet_conform', at: at(24), by: 'Laras Ayu, S.E.' },
			reportedPercent: 64,
			verifiedPercent: 40,
			schedule: { code: 'late', days: 4 }
		});
	});

	it('tells everything that happened, latest first', () => {
		const id = promise(world);
		setClock(at(24));
		judgeSilence(world.laras, partOf(id, world.dinasSosial), { reason: 'Tidak ada kabar.' });
		setClock(at(25));
		const first = reportOn(world.yusuf, id, world.dinasSosial, { percent: 30 });
		setClock(at(26));
		returnReport(world.laras, first, { reason: 'Foto belum ada.' });
		const asked = askExtension(world.yusuf, id, { due: '18 Desember 2026', reason: 'Banjir.' });
		setClock(at(27));
		const meeting = heldMeeting(world, 'ordinary', 'Rakor 27 November');
		grantExtension(world.sekda, asked, { due: null, reason: null, meeting });
		setClock(at(28));
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 20 });
		setClock(at(29));
		cancelCommitment(world.sekda, id, { reason: 'Program dihentikan.' });
		const { timeline, extensions } = sheet(world.siti, id);
		expect(timeline.map((entry) => [entry.kind, entry.at])).toEqual([
			['event', at(29)],
			['report', at(28)],
			['extension', at(27)],
			['report', at(25)],
			['silence', at(24)]
		]);
		expect(timeline[1]).toMatchObject({ change: null, first: false, decision: null });
		expect(timeline[3]).toMatchObject({
			first: true,
			decision: { kind: 'return', reason: 'Foto belum ada.', by: 'Laras Ayu, S.E.', at: at(26) }
		});
		expect(extensions).toMatchObject([
			{ before: '2026-12-11', granted: '2026-12-18', meeting: { title: 'Rakor 27 November' } }
		]);
	});

	it('says by how many points a report differs from the part’s last accepted one', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 28 });
		reportOn(world.wati, id, world.dinasKesehatan, { percent: 5 });
		setClock(at(24));
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 64 });
		const changes = sheet(world.siti, id).timeline.map((entry) =>
			entry.kind === 'report' ? [entry.institution, entry.change] : null
		);
		expect(changes).toEqual([
			['Dinsos', 36],
			['Dinkes', null],
			['Dinsos', null]
		]);
	});

	it('says which values were added to what the source states, by whom and when', () => {
		const id = promise(world);
		const mark = (field: string, more: object) =>
			openWriter()
				.insert(provenances)
				.values({
					meetingId: stored(id).meetingId,
					subject: 'commitments',
					subjectId: id,
					field,
					basis: 'added',
					...more
				})
				.run();
		mark('lead', { accountId: world.siti.accountId, at: at(20) });
		mark('due', { accountId: world.siti.accountId, at: at(20) });
		mark('proof', { addedBy: 'Bagian Kesra', at: at(21) });
		mark('description', { basis: 'stated' });
		expect(sheet(world.siti, id).added).toEqual([
			{ fields: ['lead', 'due'], by: 'Siti Rahmawati, S.Sos.', at: at(20) },
			{ fields: ['proof'], by: 'Bagian Kesra', at: at(21) }
		]);
	});

	it('names what is incomplete while it is in force, and its sisters of the same resolution', () => {
		const id = promise(world, { proof: null, dueKind: 'unset', dueCurrent: null });
		const { resolutionId, meetingId } = stored(id);
		const sister = promise(world, { resolutionId, meetingId, lead: world.dinasKesehatan });
		promise(world, { resolutionId, meetingId, confidentiality: 'secret' });
		const shown = sheet(world.bupati, id);
		expect(shown.lacking).toEqual(['commitment_due', 'commitment_proof']);
		expect(shown.related).toEqual([
			{
				id: sister,
				description: 'Menyiagakan dua ambulans',
				standing: 'not_started',
				lead: 'Dinkes',
				why: 'resolution'
			}
		]);
		cancelCommitment(world.sekda, id, { reason: 'x' });
		expect(sheet(world.bupati, id).lacking).toEqual([]);
	});

	it('shows a secret commitment to who owes it without the meeting that they may not read', () => {
		const id = promise(world, { secrecy: 'secret', title: 'Rakor kasus anak' });
		expect(sheet(world.siti, id)).toMatchObject({ meeting: { title: 'Rakor kasus anak' } });
		const shown = sheet(world.yusuf, id);
		expect([shown.meeting, shown.resolution]).toEqual([null, null]);
		expect(JSON.stringify(shown)).not.toContain('Rakor kasus anak');
	});
});
