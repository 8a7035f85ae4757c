import type { IconName } from './icon-name.ts';
import type { Paper } from './paper/paper.ts';
import type { Reader } from './reader.ts';

/** A destination of the top bar, of the tabs on phones or of the account menu. */
export interface Destination {
	readonly href: string;
	readonly label: string;
	readonly icon: IconName;
	/** Addresses that are reached through it without standing below its own. */
	readonly holds?: readonly string[];
	/** What waits there. */
	readonly count?: number;
}

/** What the shell shows of a signed-in reader; null for visitors and on the sign-in page. */
export interface ShellContent {
	readonly regionName: string;
	readonly personName: string;
	readonly officeName: string;
	readonly roleName: string;
	/** The reader is one of those whom others are told to ask. */
	readonly administers: boolean;
	readonly navigation: readonly Destination[];
	/** At most four. */
	readonly tabs: readonly Destination[];
	/** More destinations in the account menu: own account, administration, help. */
	readonly menu?: readonly Destination[];
	readonly roles: readonly {
		readonly id: string;
		readonly label: string;
		readonly active: boolean;
	}[];
	/** What the last act did, said once on top of the page. */
	readonly flash: string | null;
}

/** What the bar of the demonstration offers: one sign-in per role, and which of them is in use. */
export interface DemoChoice {
	readonly accounts: readonly { readonly id: string; readonly label: string }[];
	readonly current: string | null;
}

export type Scheme = 'light' | 'dark' | 'system';

/** What the root layout is given by its load. */
export interface LayoutContent {
	readonly reader: Reader;
	readonly shell: ShellContent | null;
	readonly scheme: Scheme;
	/** Null everywhere but on a server that was started with `--demo`. */
	readonly demo: DemoChoice | null;
	/** What this device prints on. */
	readonly paper: Paper;
}

/** True where the reader is at a destination or below it. */
export function isCurrent(destination: Destination, path: string): boolean {
	const href = destination.href.replace(/[?#].*/, '');
	if (href === '/') return path === '/';
	return [href, ...(destination.holds ?? [])].some(
		(place) => path === place || path.startsWith(`${place}/`)
	);
}
