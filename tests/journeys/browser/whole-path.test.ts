import { describe, it } from 'vitest';
import { LAPTOP, PLAIN_PHONE } from './support/device.ts';
import { setStage } from './support/stage.ts';
import { readSheet, reportAndExtend, verify } from './whole-path/following-up.ts';
import { beginWalk } from './whole-path/path.ts';
import { answerInvitation, holdMeeting, prepareMeeting } from './whole-path/preparing.ts';
import { adoptMinutes, recordMinutes } from './whole-path/recording.ts';

const stage = setStage();
const DEVICES = [
	['a phone without scripts', PLAIN_PHONE, 'telepon'],
	['a laptop with scripts', LAPTOP, 'meja']
] as const;

for (const [where, device, mark] of DEVICES)
	describe(`the whole path on ${where}`, () => {
		const walk = beginWalk(stage, device, mark);

		it('prepares a meeting of two hosts with its agenda and invitations, and announces it', () =>
			prepareMeeting(walk));
		it('takes the answer of an invited office', () => answerInvitation(walk));
		it('begins, and records who came, for whom, and with what authority', () => holdMeeting(walk));
		it('takes the minutes: a note, resolutions, a reservation, commitments', () =>
			recordMinutes(walk));
		it('shows what is incomplete and is adopted with an exception', () => adoptMinutes(walk));
		it('takes a report with a picture, and an extension asked and granted', () =>
			reportAndExtend(walk));
		it('returns a report, takes the next one, and verifies it', () => verify(walk));
		it('says on one sheet what was promised, claimed and verified, by whom and when', () =>
			readSheet(walk));
	});
