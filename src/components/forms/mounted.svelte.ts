import { onMount } from 'svelte';

/** False on the server and while the page is hydrated, true from then on: for what needs JavaScript. */
export function hasMounted(): { readonly current: boolean } {
	let current = $state(false);
	onMount(() => {
		current = true;
	});
	return {
		get current() {
			return current;
		}
	};
}
