import { short, varied } from './steps.ts';
import type { Step } from './steps.ts';

/** Days that the verifier takes for a report of progress, and from when on the latest ones still wait. */
const LOOKED_AT_AFTER = 3;
const STILL_WAITING = -6;

/**
 * The steps with what nobody would tell each time: the verifier looks at every report of progress
 * within days and acknowledges it, unless the story itself says what was decided on it.
 */
export function withAcknowledgements(steps: readonly Step[]): readonly Step[] {
	return steps.flatMap((step, index) => {
		if (!isProgress(step) || step.on > STILL_WAITING) return [step];
		const next = steps.slice(index + 1).find((other) => isAboutPart(other, step));
		const on = step.on + LOOKED_AT_AFTER;
		if (next && (isDecision(next) || next.on <= on)) return [step];
		return [step, acknowledged(step, on)];
	});
}

type Progress = Step & { readonly does: 'report'; readonly percent: number };

function isProgress(step: Step): step is Progress {
	return step.does === 'report' && step.status !== 'done' && step.percent !== undefined;
}

function isAboutPart(step: Step, { part }: Progress): boolean {
	if (step.does === 'verdict') return step.judged.part === part;
	const about = step.does === 'report' || step.does === 'silence' || step.does === 'return';
	return about ? step.part === part : false;
}

function isDecision(step: Step): boolean {
	return step.does === 'verdict' || step.does === 'return';
}

function acknowledged({ part, percent, files = [] }: Progress, on: number): Step {
	const reason = varied(files.length > 0 ? SEEN : NOTED, on + percent);
	return short(on, percent, reason, part ? { part } : {});
}

const SEEN = [
	'Kemajuan diakui sesuai bukti.',
	'Bukti cocok dengan laporan; sisa pekerjaan ditunggu.',
	'Foto dan angka sejalan, kemajuan diakui.',
	'Kemajuan diakui; sertakan bukti untuk bagian berikutnya.',
	'Sudah diperiksa, persentase diterima.'
] as const;

const NOTED = [
	'Kemajuan dicatat sesuai laporan.',
	'Dicatat; mohon bukti disertakan pada laporan berikutnya.',
	'Diterima sebagai laporan sementara.',
	'Dicatat setelah dikonfirmasi melalui telepon.',
	'Belum ada bukti, kemajuan dicatat menurut pernyataan instansi.',
	'Sesuai dengan jadwal yang disepakati.'
] as const;
