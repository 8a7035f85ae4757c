import { beforeEach, describe, expect, it } from 'vitest';
import CommitmentTimeline from '#components/commitments/CommitmentTimeline.svelte';
import SheetActions from '#components/commitments/SheetActions.svelte';
import SheetFacts from '#components/commitments/SheetFacts.svelte';
import SheetNotes from '#components/commitments/SheetNotes.svelte';
import { lastReturned } from '#components/commitments/returned.ts';
import { mainAct, otherActs } from '#components/commitments/sheet-acts.ts';
import SheetSide from '#components/commitments/SheetSide.svelte';
import { reportedBadge, scheduleBadge, verifiedBadge } from '#components/commitments/badges.ts';
import type { Actor } from '#domain/access/actor.ts';
import { cancelCommitment } from '#domain/commitments/cancellation.ts';
import { askExtension, grantExtension } from '#domain/commitments/extension.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { giveVerdict, returnReport } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { plain } from '#lib/format/spaces.ts';
import { wordedTimeline } from '../../../src/routes/commitments/worded-timeline.ts';
import { promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';
import { draw } from '../support/draw.ts';

let world: World;

const at = (day: number) => Date.UTC(2026, 10, day, 1);

beforeEach(() => {
	freshDatabase();
	setClock(at(20));
	world = buildWorld();
});

const words = (html: string) => plain(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');

describe('the three badges', () => {
	it('say who said it and when; what nobody has said is said as such', () => {
		const id = promise(world);
		const before = sheet(world.siti, id);
		expect(reportedBadge(before, 'id')).toEqual({ word: 'Belum ada laporan', tone: 'not_started' });
		expect(verifiedBadge(before, 'id').word).toBe('Belum diverifikasi');
		const report = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(reportedBadge(sheet(world.siti, id), 'id')).toMatchObject({
			word: 'Selesai',
			tone: 'awaiting_verification',
			author: 'Yusuf Hidayat, Dinsos'
		});
		giveVerdict(world.laras, report, {
			verdict: 'conform',
			percent: null,
			category: null,
			reason: null
		});
		const closed = sheet(world.siti, id);
		expect(verifiedBadge(closed, 'en')).toMatchObject({ word: 'Conforms', tone: 'done' });
		expect(scheduleBadge(closed, '2026-11-23', 'id')).toMatchObject({
			word: 'Selesai tepat waktu',
			author: 'dihitung sistem'
		});
	});
});

describe('several institutions', () => {
	it('have the status of the whole said by the one whose word it is, not by whoever spoke last', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		setClock(at(23));
		reportOn(world.wati, id, world.dinasKesehatan, { status: 'done' });
		expect(reportedBadge(sheet(world.siti, id), 'id')).toMatchObject({
			word: 'Berjalan',
			date: expect.stringMatching(/^20\sNovember\s2026$/),
			author: 'Yusuf Hidayat, Dinsos'
		});
	});

	it("have it said by who spoke last where it is nobody's alone", () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(reportedBadge(sheet(world.siti, id), 'id')).toMatchObject({
			word: 'Berjalan',
			author: 'Yusuf Hidayat, Dinsos'
		});
	});
});

describe('what is said where there is little to say', () => {
	const facts = (id: number) => words(draw(SheetFacts, { sheet: sheet(world.siti, id) }));

	it('is that a schedule is not computed yet, or no longer', () => {
		const schedule = (id: number) => scheduleBadge(sheet(world.siti, id), '2026-11-23', 'id').word;
		expect(schedule(promise(world, { state: 'drafted', activeSince: null }))).toBe(
			'Belum dihitung'
		);
		const id = promise(world);
		cancelCommitment(world.sekda, id, { reason: 'Sudah ditangani provinsi.' });
		expect(schedule(id)).toBe('Tidak dihitung lagi');
	});

	it('is the milestone once, where it was spoken in the same words', () => {
		const milestone = 'setelah rencana ditetapkan';
		const due = { dueKind: 'milestone', dueWords: milestone, dueCurrent: null, milestone } as const;
		expect(facts(promise(world, due)).split(milestone)).toHaveLength(2);
	});

	it('is whose figure it is, where the whole has less than its responsible institution claims', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done', percent: 100 });
		expect(facts(id)).toContain('99% penanggung jawab 100%, pendukung belum selesai');
	});
});

describe('a report that came back', () => {
	const claimed = () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 75 });
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done', percent: 100 });
		returnReport(world.laras, claim, { reason: 'Berita acara belum ditandatangani.' });
		return id;
	};
	const notes = (id: number) => {
		const { timeline, ...shown } = sheet(world.yusuf, id);
		return words(
			draw(SheetNotes, { sheet: shown, returned: lastReturned(wordedTimeline('id', timeline)) })
		);
	};

	it('is said above the facts with its reason, until the institution reports again', () => {
		const id = claimed();
		expect(notes(id)).toContain(
			'Laporan 20 November 2026 dikembalikan: “Berita acara belum ditandatangani.”'
		);
		setClock(at(23));
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 80 });
		expect(notes(id)).not.toContain('dikembalikan');
	});

	it('takes its figure back: the one before counts, as in the curve', () => {
		const shown = words(draw(SheetFacts, { sheet: sheet(world.siti, claimed()) }));
		expect(shown).toContain('Realisasi 75% klaim 100% dikembalikan · garis lurus');
	});
});

describe('the sheet', () => {
	function grown(): number {
		const id = promise(world, { proof: null, supporting: [world.dinasKesehatan] });
		const first = reportOn(world.yusuf, id, world.dinasSosial, {
			percent: 28,
			links: [{ url: 'https://contohkab.go.id/foto', caption: null }]
		});
		returnReport(world.laras, first, { reason: 'Foto belum menunjukkan lokasi.' });
		const asked = askExtension(world.yusuf, id, { due: '18 Desember 2026', reason: 'Banjir.' });
		grantExtension(world.sekda, asked, { due: null, reason: null, meeting: null });
		setClock(at(23));
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 64 });
		return id;
	}

	it('shows the due date with its history and the claimed figure beside the acknowledged one', () => {
		const shown = words(draw(SheetFacts, { sheet: sheet(world.siti, grown()) }));
		expect(shown).toContain('Jumat, 18 Desember 2026');
		expect(shown).toContain('25 hari lagi · pernah diubah 1 kali · semula 11 Desember 2026');
		expect(shown).toContain('Dinas Sosial bersama Dinkes');
	});

	it('lets its owner ask for another date beside the date, while nobody has', () => {
		const id = grown();
		const asks = (actor: Actor) =>
			draw(SheetFacts, { sheet: sheet(actor, id) }).includes(`/commitments/${id}/extension`);
		expect([world.yusuf, world.siti, world.bupati].map(asks)).toEqual([true, false, false]);
		askExtension(world.yusuf, id, { due: '24 Desember 2026', reason: 'Banjir lagi.' });
		expect(asks(world.yusuf)).toBe(false);
	});

	it('tells the course with what was decided and until when to decide', () => {
		const { timeline, timeZone } = sheet(world.siti, grown());
		const entries = wordedTimeline('id', timeline);
		const shown = words(draw(CommitmentTimeline, { entries, timeZone }));
		expect(shown).toContain('64%, Berjalan : Yusuf Hidayat, Dinsos');
		expect(shown).toContain('Menunggu verifikasi Batas verifikasi Kamis, 26 November 2026.');
		expect(shown).toContain('Perubahan tenggat : dari 11 Desember 2026 menjadi 18 Desember 2026');
		expect(shown).toMatch(/Diminta Yusuf Hidayat, 20 November 2026: Banjir\. Disetujui [^.]/);
		expect(shown).toContain(
			'Dikembalikan Laras Ayu, S.E., 20 November 2026 · “Foto belum menunjukkan lokasi.”'
		);
		expect(shown).toContain('contohkab.go.id');
	});

	it('names what is incomplete, with the way to complete it for who may', () => {
		const id = grown();
		expect(draw(SheetNotes, { sheet: sheet(world.siti, id) })).toContain(
			`href="/commitments/${id}/edit"`
		);
		const reader = draw(SheetNotes, { sheet: sheet(world.bupati, id) });
		expect(words(reader)).toContain('Bukti selesai belum disepakati');
		expect(reader).not.toContain('/edit');
	});

	it('offers each role its own main act', () => {
		const id = grown();
		const acts = (actor: Actor) => {
			const shown = sheet(actor, id);
			const main = mainAct(shown, 'id')?.label ?? null;
			return [main, ...otherActs(shown, 'id').map((act) => act.label)];
		};
		const reading = [null, 'Perubahan tenggat', 'Riwayat'];
		expect(acts(world.yusuf)).toEqual(['Laporkan perkembangan', 'Minta tenggat baru', 'Riwayat']);
		expect(acts(world.laras)).toEqual(['Verifikasi laporan', ...reading.slice(1)]);
		expect(acts(world.siti)).toEqual(['Lengkapi komitmen', ...reading.slice(1)]);
		expect(acts(world.sekda)).toEqual([
			'Lengkapi komitmen',
			'Perubahan tenggat',
			'Batalkan atau ganti',
			'Riwayat'
		]);
		expect(acts(world.auditor)).toEqual(reading);
		askExtension(world.yusuf, id, { due: '24 Desember 2026', reason: 'Banjir lagi.' });
		expect(acts(world.sekda)[0]).toBe('Putuskan permintaan');
		expect(acts(world.bupati)[0]).toBe('Putuskan permintaan');
		const header = draw(SheetActions, { sheet: sheet(world.laras, id) });
		expect(header.match(/class="button primary/g)).toHaveLength(1);
	});

	it('is complete in English, with no Indonesian word of its own', () => {
		const shown = sheet(world.siti, grown());
		const english = [
			draw(SheetFacts, { sheet: shown }, 'en'),
			draw(SheetSide, { sheet: shown }, 'en')
		].map(words);
		for (const text of english)
			expect(text).not.toMatch(/Tenggat|Realisasi|Bukti selesai|Penanggung jawab|Rincian|Rapat/);
	});
});
