import type { MeetingFinding } from '#domain/dossiers/findings.ts';
import { counted, dated, dayNamed } from './dossier-values.ts';
import type { Word } from './fields.ts';
import { bilingual } from './words.ts';

/** What `dossier check` says of the meeting itself: where, when, who, with which papers. */
export const meetingFindingWords = bilingual<Record<MeetingFinding, Word>>({
	id: {
		source_missing: () => 'Sumber belum disebut.',
		sources_differ: (p) => `Sumber berbeda-beda: ${p.readings}.`,
		region_missing: () => 'Daerah belum disebut.',
		region_code_missing: () => 'Kode daerah belum ada.',
		region_unknown: (p) => `Kode daerah ${p.code} tidak ada dalam daftar kode Kemendagri.`,
		region_name_differs: (p) =>
			`Nama daerah “${p.name}” tidak sesuai dengan kode ${p.code}, yaitu ${p.known}.`,
		province_differs: (p) =>
			`Provinsi “${p.province}” tidak sesuai dengan kode daerah: ${p.known}.`,
		host_missing: () => 'Penyelenggara belum disebut.',
		date_missing: () => 'Tanggal rapat belum ada.',
		time_missing: () => 'Waktu mulai belum ada.',
		zone_missing: () => 'Zona waktu belum ada.',
		place_missing: () => 'Tempat atau tautan rapat belum ada.',
		state_missing: () => 'Keadaan rapat (dijadwalkan, selesai, batal, …) belum ada.',
		reason_missing: () => 'Alasan rapat batal, ditunda, atau tidak kuorum belum ada.',
		chair_missing: () => 'Pimpinan rapat belum disebut.',
		attendance_missing: () => 'Daftar hadir belum ada.',
		resolutions_missing: () => 'Belum ada kesepakatan, keputusan, arahan, atau rekomendasi.',
		commitments_missing: () => 'Belum ada komitmen dari hasil rapat.',
		weekday_differs: (p) =>
			`Hari yang tertulis, ${dayNamed(p.weekday, 'id')}, tidak sesuai: tanggalnya jatuh pada ${dated(p.date, 'id')}.`,
		weekday_unknown: (p) => `“${p.words}” bukan nama hari yang dikenal.`,
		date_impossible: (p) => `Tanggal “${p.words}” tidak ada dalam kalender.`,
		year_impossible: (p) => `Tahun ${p.year} tidak mungkin benar.`,
		date_words_differ: (p) =>
			`Tanggal ${dated(p.date, 'id')} tidak sesuai dengan tulisan sumber: “${p.words}”.`,
		date_in_future: (p) => `Tanggal ini belum tiba: ${dated(p.date, 'id')}.`,
		scheduled_in_past: (p) =>
			`Rapat masih berstatus dijadwalkan padahal tanggalnya sudah lewat: ${dated(p.date, 'id')}.`,
		on_day_off: (p) => `Rapat jatuh pada hari libur: ${dated(p.date, 'id')}.`,
		until_before_start: (p) => `Tanggal akhir mendahului tanggal mulai: ${dated(p.date, 'id')}.`,
		duration_differs: (p) =>
			`Lama yang tertulis ${counted(p.stated, 'id')} hari, sedangkan tanggalnya mencakup ${counted(p.days, 'id')} hari.`,
		published_before_meeting: (p) =>
			`Sumber terbit ${dated(p.date, 'id')}, sebelum rapat pada ${dated(p.held, 'id')}.`,
		zone_differs: (p) => `Zona waktu ${p.stated} tidak sesuai: ${p.region} memakai ${p.zone}.`,
		time_impossible: (p) => `Waktu “${p.words}” tidak ada.`,
		time_words_differ: (p) =>
			`Waktu mulai ${p.start} tidak sesuai dengan tulisan sumber: “${p.words}”.`,
		end_before_start: (p) => `Waktu selesai ${p.end} tidak sesudah waktu mulai ${p.start}.`,
		letter_after_meeting: (p) =>
			`Surat bertanggal ${dated(p.date, 'id')}, sesudah rapat pada ${dated(p.held, 'id')}.`,
		letter_late: (p) =>
			`Undangan bertanggal ${dated(p.date, 'id')}, hanya ${counted(p.days, 'id')} hari kerja sebelum rapat.`,
		document_without_number: () => 'Nomor naskah belum ada.',
		document_without_date: () => 'Tanggal naskah belum ada.',
		document_without_signer: () => 'Penanda tangan naskah belum ada.',
		attendance_fewer_than_listed: (p) =>
			`Jumlah hadir ${counted(p.present, 'id')} lebih kecil daripada yang tercantum dalam daftar: ${counted(p.listed, 'id')}.`,
		more_present_than_invited: (p) =>
			`Jumlah hadir ${counted(p.present, 'id')} melebihi jumlah undangan ${counted(p.invited, 'id')}.`,
		sexes_differ_from_total: (p) =>
			`Laki-laki ${counted(p.male, 'id')} dan perempuan ${counted(p.female, 'id')} tidak berjumlah ${counted(p.total, 'id')}.`,
		sexes_fewer_than_listed: (p) =>
			`Jumlah ${counted(p.count, 'id')} lebih kecil daripada yang tercantum dalam daftar: ${counted(p.listed, 'id')}.`,
		count_impossible: (p) => `Jumlah atau nomor ${counted(p.value, 'id')} tidak mungkin benar.`,
		capacity_in_post: (p) =>
			`Jabatan “${p.post}” memuat kapasitas; tulis kapasitasnya (Plt, Plh, Pj, Pjs) terpisah.`,
		duplicate_attendee: (p) =>
			`${p.person} tercantum dua kali, pada baris ${p.first} dan ${p.second}.`,
		role_of_absent_person: (p) => `${p.person} berperan dalam rapat, tetapi tercantum tidak hadir.`,
		representative_without_letter: () => 'Nomor surat tugas wakil belum ada.',
		representative_without_authority: () =>
			'Belum disebut apakah wakil ini berwenang mengambil keputusan.'
	},
	en: {
		source_missing: () => 'No source is given.',
		sources_differ: (p) => `The sources disagree: ${p.readings}.`,
		region_missing: () => 'No region is given.',
		region_code_missing: () => 'The code of the region is missing.',
		region_unknown: (p) => `There is no region with the Kemendagri code ${p.code}.`,
		region_name_differs: (p) =>
			`The name “${p.name}” does not fit the region code ${p.code}, which is ${p.known}.`,
		province_differs: (p) =>
			`The province “${p.province}” does not fit the code of the region: ${p.known}.`,
		host_missing: () => 'No host is given.',
		date_missing: () => 'The date of the meeting is missing.',
		time_missing: () => 'The starting time is missing.',
		zone_missing: () => 'The time zone is missing.',
		place_missing: () => 'The place or link of the meeting is missing.',
		state_missing: () =>
			'The state of the meeting (scheduled, concluded, cancelled, …) is missing.',
		reason_missing: () => 'The reason why it was cancelled, postponed or not quorate is missing.',
		chair_missing: () => 'The chair of the meeting is not named.',
		attendance_missing: () => 'There is no attendance list.',
		resolutions_missing: () =>
			'There is no agreement, decision, directive, instruction or recommendation yet.',
		commitments_missing: () => 'No commitment has come out of the meeting yet.',
		weekday_differs: (p) =>
			`The weekday as written, ${dayNamed(p.weekday, 'en')}, does not fit: the date is ${dated(p.date, 'en')}.`,
		weekday_unknown: (p) => `“${p.words}” is not a weekday that is known.`,
		date_impossible: (p) => `There is no such date: “${p.words}”.`,
		year_impossible: (p) => `The year ${p.year} cannot be right.`,
		date_words_differ: (p) =>
			`The date ${dated(p.date, 'en')} differs from what the source writes: “${p.words}”.`,
		date_in_future: (p) => `This date has not come yet: ${dated(p.date, 'en')}.`,
		scheduled_in_past: (p) =>
			`The meeting is still scheduled although its date has passed: ${dated(p.date, 'en')}.`,
		on_day_off: (p) => `The meeting falls on a day off: ${dated(p.date, 'en')}.`,
		until_before_start: (p) => `The last day lies before the first: ${dated(p.date, 'en')}.`,
		duration_differs: (p) =>
			`It is said to take ${counted(p.stated, 'en')} days, while the dates span ${counted(p.days, 'en')}.`,
		published_before_meeting: (p) =>
			`The source was published on ${dated(p.date, 'en')}, before the meeting on ${dated(p.held, 'en')}.`,
		zone_differs: (p) => `The zone ${p.stated} does not fit: ${p.region} uses ${p.zone}.`,
		time_impossible: (p) => `There is no such time: “${p.words}”.`,
		time_words_differ: (p) =>
			`The starting time ${p.start} differs from what the source writes: “${p.words}”.`,
		end_before_start: (p) => `The end, ${p.end}, is not after the start, ${p.start}.`,
		letter_after_meeting: (p) =>
			`The letter is dated ${dated(p.date, 'en')}, after the meeting on ${dated(p.held, 'en')}.`,
		letter_late: (p) =>
			`The invitation is dated ${dated(p.date, 'en')}, only ${counted(p.days, 'en')} working days before the meeting.`,
		document_without_number: () => 'The number of the document is missing.',
		document_without_date: () => 'The date of the document is missing.',
		document_without_signer: () => 'The signer of the document is missing.',
		attendance_fewer_than_listed: (p) =>
			`The number present, ${counted(p.present, 'en')}, is smaller than the list: ${counted(p.listed, 'en')}.`,
		more_present_than_invited: (p) =>
			`More were present (${counted(p.present, 'en')}) than invited (${counted(p.invited, 'en')}).`,
		sexes_differ_from_total: (p) =>
			`${counted(p.male, 'en')} men and ${counted(p.female, 'en')} women do not make ${counted(p.total, 'en')}.`,
		sexes_fewer_than_listed: (p) =>
			`The count ${counted(p.count, 'en')} is smaller than the list: ${counted(p.listed, 'en')}.`,
		count_impossible: (p) => `The count or number ${counted(p.value, 'en')} cannot be right.`,
		capacity_in_post: (p) =>
			`The post “${p.post}” includes a capacity; write the capacity (Plt, Plh, Pj, Pjs) apart.`,
		duplicate_attendee: (p) => `${p.person} is listed twice, in lines ${p.first} and ${p.second}.`,
		role_of_absent_person: (p) =>
			`${p.person} has a part in the meeting but is listed as not present.`,
		representative_without_letter: () => 'The assignment letter of the representative is missing.',
		representative_without_authority: () => 'It is not said whether this representative may decide.'
	}
});
