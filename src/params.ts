import { defineParams } from '@sveltejs/kit/params';

/** `[meeting=id]` reaches a load as a positive safe integer; anything else is no such page (404). */
export const params = defineParams({
	id: (value) => {
		const id = /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;
		return id;
	},
	token: (value) => (/^[a-z2-7]{40}$/.test(value) ? value : undefined)
});
