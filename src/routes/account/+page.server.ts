import { endDevice, endOtherDevices, ownDevices } from '#domain/accounts/devices.ts';
import { ChangePassword, EndDevice, Nothing, SHORTEST_PASSWORD } from '#domain/accounts/input.ts';
import { changePassword } from '#domain/accounts/passwords.ts';
import { accountPage } from '#domain/accounts/queries.ts';
import { signedIn } from '#domain/accounts/subject.ts';
import { directoryRegions } from '#domain/regions/queries.ts';
import { KEEP_COOKIE } from '#lib/browser/keeping.ts';
import { deviceName } from '#lib/device-name.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { ABSOLUTE_HOURS, IDLE_MINUTES, startSession } from '#lib/server/sessions.ts';
import { deviceOf, setSessionCookie } from '../session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, cookies }) => {
	const { person, personId, regionId, login, roles } = accountPage(
		locals.actor,
		signedIn(locals.actor).accountId
	);
	// Who works for another region than their own does not read the directory in which they stand.
	const listed = directoryRegions(locals.actor).includes(regionId);
	const devices = ownDevices(locals.actor).map((device) => ({
		id: device.id,
		name: deviceName(device.userAgent),
		network: device.addressPrefix,
		since: device.createdAt,
		seen: device.lastSeenAt,
		here: device.id === locals.sessionId
	}));
	return {
		account: { person, personId: listed ? personId : null, login, roles },
		activeGrantId: locals.activeGrant?.id ?? null,
		devices,
		keeps: cookies.get(KEEP_COOKIE) !== 'no',
		limits: { least: SHORTEST_PASSWORD, idleMinutes: IDLE_MINUTES, hours: ABSOLUTE_HOURS }
	};
};

export const actions: Actions = {
	changePassword: (event) =>
		submit(
			event,
			{ name: 'changePassword', input: ChangePassword, secret: ['current', 'password'] },
			async ({ input }) => {
				const { actor } = event.locals;
				const device = deviceOf(event);
				await changePassword(actor, input, device.addressPrefix);
				setSessionCookie(event, await startSession(signedIn(actor).accountId, device));
				return { to: '/account', done: 'account.password_changed' };
			}
		),
	endDevice: (event) =>
		submit(event, { name: 'endDevice', input: EndDevice }, ({ input }) => {
			endDevice(event.locals.actor, input.device);
			return { to: '/account#devices', done: 'account.device_ended' };
		}),
	endOthers: (event) =>
		submit(event, { name: 'endOthers', input: Nothing }, () => {
			endOtherDevices(event.locals.actor, event.locals.sessionId ?? '');
			return { to: '/account#devices', done: 'account.devices_ended' };
		})
};
