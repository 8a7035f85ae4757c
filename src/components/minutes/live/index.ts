/** Everything of the live desk in one piece that is loaded only while minutes are written. */
export { default as Live } from './Live.svelte';
export { default as WaitingLines } from './WaitingLines.svelte';
export { openDesk } from './opening.ts';
export { unfoldKeys } from './unfolding.ts';
export { takeUpPromise } from './last.ts';
