import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { answer } from '../fixtures/meeting.ts';
import MeetingForm from '../fixtures/MeetingForm.svelte';

const html = (props: ComponentProps<typeof MeetingForm> = {}) =>
	render(MeetingForm, { props }).body.replaceAll(/<!--.*?-->/g, '');
const UUID =
	/name="idem" value="[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/;

describe('a form before JavaScript', () => {
	it('posts to its action, validates on the server and carries a fresh idempotency key', () => {
		const first = html();
		expect(first).toContain('method="post" action="?/schedule"');
		expect(first).toContain('novalidate');
		expect(first).toMatch(UUID);
		expect(UUID.exec(first)?.[0]).not.toBe(UUID.exec(html())?.[0]);
	});

	it('has no inline style, which the content security policy would drop', () => {
		expect(html({ state: answer({ fields: { title: 'required' } }) })).not.toMatch(/\sstyle="/);
	});

	it('carries the version only where a stored record is changed', () => {
		expect(html()).not.toContain('name="version"');
		expect(html({ version: 3 })).toContain('name="version" value="3"');
	});

	it('offers institutions as a native select, by group, with their acronyms', () => {
		expect(html()).toMatch(/<select[^>]*name="host"/);
		expect(html()).toContain('<optgroup label="Forkopimda">');
		expect(html()).toContain('Dinas Kesehatan (Dinkes)');
	});

	it('writes dates and times as people do and reads them back in full', () => {
		expect(html()).toContain('value="30 November 2026"');
		expect(html()).toContain('<b>Senin, 30\u00a0November\u00a02026</b>');
		expect(html()).toContain('value="09.00"');
		expect(html()).toContain('WITA');
	});

	it('says in words which fields may stay empty', () => {
		expect(html()).toMatch(/Maksud<span class="optional"> \(opsional\)/);
		expect(html()).not.toMatch(/Judul rapat<span class="optional">/);
	});
});

describe('a form that was refused', () => {
	const refused = html({
		state: answer({
			fields: { title: 'required', host: 'choose' },
			values: { title: '', purpose: 'Menahan harga beras', host: '', guests: ['1', '3'] }
		})
	});

	it('counts the fields to correct and links to each in its own words', () => {
		expect(refused).toContain('Ada 2 isian yang perlu diperbaiki');
		const link = /<a href="#([^"]+)">Isi judul rapat\.<\/a>/.exec(refused);
		expect(refused).toContain(`id="${link?.[1]}" name="title"`);
		expect(refused).toContain('Pilih instansi penyelenggara.</a>');
	});

	it('says the same sentence at the field and names it first in the description', () => {
		const control = /<input id="([^"]+)" name="title"[^>]*>/.exec(refused);
		const id = control?.[1];
		expect(control?.[0]).toContain(`aria-describedby="${id}-error ${id}-hint"`);
		expect(control?.[0]).toContain('aria-invalid="true"');
		expect(refused).toContain(`id="${id}-error">Isi judul rapat.</p>`);
	});

	it('keeps everything that was typed, also in lists', () => {
		expect(refused).toContain('Menahan harga beras</textarea>');
		expect(refused).toMatch(/name="guests" value="1" checked/);
		expect(refused).not.toMatch(/name="guests" value="2" checked/);
	});

	it('is in English for an English reader', () => {
		const english = html({ language: 'en', state: answer({ fields: { title: 'required' } }) });
		expect(english).toContain('One field needs correcting');
	});

	it('says a problem that is no field’s fault in one sentence', () => {
		const throttled = html({
			state: answer({ problem: { code: 'throttled', text: 'Coba lagi dalam 5 menit.' } })
		});
		expect(throttled).toContain('Coba lagi dalam 5 menit.');
	});

	it('has a sentence even for a code of a field that nobody worded, and never shows the code', () => {
		const odd = html({ state: answer({ fields: { title: 'too_lunar' } }) });
		expect(odd).not.toContain('too_lunar');
		expect(odd).toContain('Judul rapat tidak dapat dibaca. Isi kembali.');
	});

	it('finds the label of a wrong entry in a list of ids', () => {
		const odd = html({ state: answer({ fields: { 'guests.1': 'choose' } }) });
		expect(odd).toContain('Pilih undangan.</a>');
	});
});

describe('a form that somebody else overtook', () => {
	const overtaken = html({
		version: 3,
		state: answer({
			problem: { code: 'conflict', text: 'Orang lain mengubah data ini setelah Anda membukanya.' },
			values: { title: 'Rakor Nataru', host: '1', guests: ['2'] },
			current: { title: 'Rakor Inflasi', host: 5, guests: [2], version: 4 }
		})
	});

	it('shows the typed and the stored text of each changed field, and of no other', () => {
		expect(overtaken).toContain('<dt>Versi Anda</dt> <dd>Rakor Nataru</dd>');
		expect(overtaken).toContain('<dt>Versi tersimpan</dt> <dd>Rakor Inflasi</dd>');
		expect(overtaken).toContain('<dd>Kepolisian Resor Contoh</dd>');
		expect(overtaken.match(/Versi tersimpan/g)).toHaveLength(2);
	});

	it('carries the stored version, so that sending again is accepted', () => {
		expect(overtaken).toContain('name="version" value="4"');
		expect(overtaken).toContain('value="Rakor Nataru"');
	});
});
