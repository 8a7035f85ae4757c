import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { nest } from '#lib/forms/nest.ts';
import type { FormState } from '#lib/forms/state.ts';

let received: Record<string, unknown>[] = [];

export const load = () => ({ received });

/** Answers as the product's actions do; the title says which answer is wanted. */
export const actions: Record<string, (event: RequestEvent) => unknown> = {
	schedule: async ({ request }) => {
		const data = await request.formData();
		const texts = [...data].filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		);
		const values = nest(texts) ?? {};
		const answer = (rest: Partial<FormState>): FormState => ({
			form: 'schedule',
			problem: { code: 'invalid_input', text: 'Ada isian yang perlu diperbaiki.' },
			fields: {},
			values,
			...rest
		});
		const { title } = values;
		if (title === '')
			return fail(
				422,
				answer({ fields: { title: 'required', host: 'choose', date: 'not_a_date' } })
			);
		if (title === 'bentrok' && values['version'] !== '4')
			return fail(
				409,
				answer({
					problem: {
						code: 'conflict',
						text: 'Orang lain mengubah data ini setelah Anda membukanya.'
					},
					current: { title: 'Rakor Pengendalian Inflasi', host: 5, version: 4 }
				})
			);
		if (title === 'keluar') redirect(303, '/sign-in');
		received = [...received, values];
		if (title === 'kembali') redirect(303, '/form');
		return { done: true };
	},
	forget: () => {
		received = [];
	}
};
