/** In a cookie, since it has to outlive the session and the storage that is wiped with it. */
export const KEEP_COOKIE = 'keep';

export const KEEPING = ['yes', 'no'] as const;

/** Whether this device was told to keep nothing of what is typed: an office's shared one, a borrowed one. */
export function keepsNothing(): boolean {
	return document.cookie.split('; ').includes(`${KEEP_COOKIE}=no`);
}
