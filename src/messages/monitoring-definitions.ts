import type { Figure } from '#domain/monitoring/figure-values.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	readonly note: string;
	readonly show: string;
	readonly figures: Readonly<Record<Figure, readonly [name: string, what: string]>>;
}

/** How every figure is read: what it counts and in which unit (`domain/monitoring/figure-values.ts`). */
export const definitionWords = bilingual<Words>({
	id: {
		title: 'Cara membaca angka',
		note: 'Semua angka menghitung komitmen yang berlaku dan yang sudah ditutup, sejauh boleh Anda lihat, dengan saringan halaman ini. Draf, yang dibatalkan, dan yang diganti tidak ikut. Setiap angka dapat dihitung ulang dari data mentah; persen dan rata-rata dibulatkan ke yang terdekat, tepat setengah ke atas.',
		show: 'Tampilkan pengertian setiap angka',
		figures: {
			total: ['Komitmen', 'Jumlah komitmen yang berlaku atau sudah ditutup.'],
			standing: [
				'Status',
				'Setiap komitmen tepat satu: putusan pemeriksa mengalahkan laporan pemilik; "selesai" hanya bila diputus sesuai.'
			],
			late: [
				'Terlambat',
				'Belum ditutup, tenggatnya sudah lewat, dan tidak dilaporkan selesai sampai tanggal tenggat. Pada hari tenggat belum terlambat.'
			],
			ageing: [
				'Lama terlambat',
				'Hari kalender sejak tenggat sampai hari ini, atau sampai dilaporkan selesai bila laporan itu menunggu putusan.'
			],
			silent: [
				'Tanpa kabar',
				'Belum ditutup, tidak sedang dilaporkan selesai, dan tanpa laporan 14 hari atau lebih; bila belum pernah ada laporan, dihitung sejak notula disahkan.'
			],
			queue: [
				'Antrean verifikasi',
				'Laporan yang belum diputus dan boleh Anda putus. Satuannya laporan.'
			],
			made: ['Dibuat', 'Menurut hari pengesahan notula.'],
			done: ['Selesai per bulan', 'Diputus sesuai, menurut hari putusan terakhir.'],
			due: ['Jatuh tempo', 'Menurut tenggat yang berlaku sekarang, setelah perpanjangan.'],
			stock: [
				'Akhir bulan',
				'Keadaan pada hari terakhir bulan menurut tanggal yang tercatat sekarang: yang diperpanjang dihitung dengan tenggat barunya.'
			],
			due_ahead: [
				'Kalender jatuh tempo',
				'Belum ditutup dan jatuh tempo pada hari itu, mulai hari ini.'
			],
			mean_days_late: [
				'Rata-rata terlambat',
				'Jumlah hari terlambat dibagi jumlah komitmen yang terlambat. Satuannya hari kalender.'
			],
			on_time: [
				'Tepat waktu, 8 minggu',
				'Dari yang jatuh tempo dalam 56 hari sebelum hari ini: berapa yang dilaporkan selesai sampai tenggatnya. Persen hanya bila paling sedikit 5. Yang tidak dapat ditindaklanjuti tidak ikut.'
			],
			concentration: [
				'Keterlambatan menurut urusan',
				'Terlambat dari seluruh komitmen instansi itu pada urusan itu. Diwarnai bila paling sedikit 3 komitmen.'
			],
			missing: [
				'Belum lengkap',
				'Tanpa tenggat, tanpa penanggung jawab, atau tanpa urusan. Yang kosong tetap kosong dan dihitung.'
			]
		}
	},
	en: {
		title: 'How to read the figures',
		note: 'All figures count commitments that are in force or closed, as far as you may see them, with the filters of this page. Drafts, cancelled and replaced ones are left out. Every figure can be recounted from the raw data; percentages and means are rounded to the nearest, exact halves up.',
		show: 'Show what each figure means',
		figures: {
			total: ['Commitments', 'Number of commitments in force or closed.'],
			standing: [
				'Standing',
				'Exactly one for each: the verdict of the verifier overrides the report of the owner; "done" only when the verdict is that it conforms.'
			],
			late: [
				'Late',
				'Not closed, past its due date, and not reported done by the due date. On the due date itself nothing is late.'
			],
			ageing: [
				'Days late',
				'Calendar days from the due date to today, or to the report of done while that waits for a verdict.'
			],
			silent: [
				'No word',
				'Not closed, not reported done at present, and no report for 14 days or more; where there was none, since the minutes were adopted.'
			],
			queue: [
				'Verification queue',
				'Reports without a decision that you may decide. The unit is reports.'
			],
			made: ['Made', 'By the day on which the minutes were adopted.'],
			done: ['Done per month', 'Found to conform, by the day of the last verdict.'],
			due: ['Due', 'By the due date that holds now, after extensions.'],
			stock: [
				'End of month',
				'As it stood on the last day of the month by the dates recorded now: what was extended counts with its new date.'
			],
			due_ahead: ['Calendar of due dates', 'Not closed and due on that day, from today on.'],
			mean_days_late: [
				'Mean lateness',
				'Sum of days late divided by the number of late commitments. The unit is calendar days.'
			],
			on_time: [
				'On time, 8 weeks',
				'Of those due in the 56 days before today: how many were reported done by their due date. A percentage only from 5 on. What cannot be followed up is left out.'
			],
			concentration: [
				'Lateness by field of work',
				'Late out of all commitments of that institution in that field. Shaded from 3 commitments on.'
			],
			missing: [
				'Incomplete',
				'Without a due date, a lead institution or a field of work. What is empty stays empty and is counted.'
			]
		}
	}
});
