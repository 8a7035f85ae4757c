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
	const reason = [varied(files.length > 0 ? SEEN : NOTED, on), varied(NEXT, on * 7 + percent)]
		.join(' ')
		.replace('%', `${percent} persen`);
	return short(on, percent, reason, part ? { part } : {});
}

const SEEN = [
	'Kemajuan % diakui sesuai bukti.',
	'Bukti cocok dengan laporan, % diterima.',
	'Foto dan angka sejalan pada %.',
	'Sudah diperiksa, kemajuan % dapat dipakai.',
	'Gambar menunjukkan pekerjaan yang dilaporkan, % dicatat.',
	'Lokasi pada foto sesuai; % diakui.',
	'Bukti cukup untuk %.'
] as const;

const NOTED = [
	'Kemajuan % dicatat sesuai laporan.',
	'Capaian % diterima sebagai laporan sementara.',
	'Dikonfirmasi melalui telepon, % dicatat.',
	'Tanpa bukti, % dicatat menurut pernyataan instansi.',
	'Angka % sesuai dengan jadwal yang disepakati.',
	'Uraian dapat diterima, % dicatat.',
	'Dicatat %, menunggu bukti.',
	'Rekapitulasi dicocokkan, hasilnya %.',
	'Laporan terbaca jelas; % diakui sementara.'
] as const;

const NEXT = [
	'Sisa pekerjaan ditunggu.',
	'Mohon bukti disertakan pada laporan berikutnya.',
	'Lanjutkan sesuai bukti selesai yang disepakati.',
	'Kendala di lapangan mohon ditulis bila ada.',
	'Rekapitulasi per desa dilampirkan nanti.',
	'Tenggat tidak berubah.',
	'Laporan berikutnya paling lambat dua pekan lagi.',
	'Terima kasih atas laporan yang tepat waktu.',
	'Foto sebelum dan sesudah mohon disandingkan.',
	'Perkembangan akan dibahas pada rapat berikutnya.',
	'Angka akhir dicocokkan saat pekerjaan selesai.'
] as const;
