import { PAPERS } from '#components/paper/paper.ts';
import type { Reader } from '#components/reader.ts';
import type { Destination, LayoutContent, Scheme, ShellContent } from '#components/shell.ts';
import { grantsOf, holds } from '#domain/access/actor.ts';
import { queueFigures } from '#domain/monitoring/queue.ts';
import { placementOf } from '#domain/accounts/placement.ts';
import type { Placement } from '#domain/accounts/placement.ts';
import { today } from '#lib/clock.ts';
import { FLASH_COOKIE } from '#lib/server/forms/submit.ts';
import { wordDone } from '#messages/done.ts';
import { roleWords } from '#messages/roles.ts';
import { shellWords } from '#messages/shell.ts';
import type { LayoutServerLoad } from './$types';
import { SCHEMES } from './cookies.ts';
import { demoChoice } from './demo-choice.ts';
import { HELD, ICONS, PHONE_TABS, destinationsOf, destinationsOfOthers } from './navigation.ts';
import type { Destination as NamedDestination } from './navigation.ts';

/**
 * No page is left to SvelteKit's client: one that works in the browser has a script of its own, `browser.ts`
 * (`lib/build/browser-pages.ts`), and all others only that of the frame (`shell/frame.ts`). A plain
 * `false` would be read by the build, which then makes no scripts for browsers at all.
 */
const CLIENT = { comes: false };
export const csr = CLIENT.comes;

/** What surrounds every page. No guard stands here: a page's data can be fetched without its layout. */
export const load: LayoutServerLoad = ({ locals, cookies, route }): LayoutContent => {
	const { language, activeGrant } = locals;
	const placement = activeGrant ? placementOf(activeGrant) : null;
	const zone = placement?.timeZone ?? 'Asia/Jakarta';
	const account = locals.actor.kind === 'account' ? String(locals.actor.accountId) : null;
	const reader: Reader = { language, zone, today: today(zone), account };
	const scheme: Scheme = SCHEMES.find((one) => one === cookies.get('scheme')) ?? 'system';
	const paper = PAPERS.find((one) => one === cookies.get('paper')) ?? 'a4';
	const done = cookies.get(FLASH_COOKIE);
	if (done) cookies.delete(FLASH_COOKIE, { path: '/' });
	// As it is kept for times without network, that page is drawn for nobody, and nobody can be sent then.
	const demo = locals.demo && !(route.id === '/offline' && account === null);
	return {
		reader,
		scheme,
		paper,
		demo: demo ? demoChoice(language, locals.actor) : null,
		shell: shellOf(locals, placement, done ? wordDone(language, done) : null)
	};
};

function shellOf(
	locals: App.Locals,
	placement: Placement | null,
	flash: string | null
): ShellContent | null {
	const { actor, activeGrant, language } = locals;
	if (actor.kind !== 'account') return null;
	const worded = ({ name, href }: NamedDestination): Destination => ({
		href,
		label: shellWords[language].destinations[name],
		icon: ICONS[name],
		...(HELD[name] ? { holds: HELD[name] } : {}),
		...(name === 'verification' ? { count: queueFigures(actor)?.count ?? 0 } : {})
	});
	const navigation = destinationsOf(activeGrant).map(worded);
	const others = destinationsOfOthers(grantsOf(actor), activeGrant).map(worded);
	return {
		regionName: placement?.regionName ?? '',
		personName: actor.name,
		officeName: placement?.officeName ?? '',
		roleName: activeGrant ? roleWords[language][activeGrant.role] : '',
		administers: holds(actor, 'administrator'),
		navigation,
		tabs: navigation.slice(0, PHONE_TABS),
		menu: menuOf(language, [...navigation.slice(PHONE_TABS), ...others]),
		roles: rolesOf(locals),
		flash
	};
}

function rolesOf({ actor, activeGrant, language }: App.Locals): ShellContent['roles'] {
	return grantsOf(actor).map((grant) => {
		const { officeName, regionName } = placementOf(grant);
		return {
			id: String(grant.id),
			label: `${roleWords[language][grant.role]}, ${officeName ?? regionName}`,
			active: grant.id === activeGrant?.id
		};
	});
}

/** The account menu holds what phones have no tab for, the pages of one's other roles, help and account. */
function menuOf(
	language: App.Locals['language'],
	destinations: readonly Destination[]
): readonly Destination[] {
	const words = shellWords[language];
	return [
		...destinations,
		{ href: '/help', label: words.help, icon: 'document' },
		{ href: '/account', label: words.ownAccount, icon: 'person' }
	];
}
