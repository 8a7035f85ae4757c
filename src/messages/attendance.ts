import type {
	AttendanceChoice,
	AttendanceMode,
	AttendedAs,
	Authority
} from '#domain/attendance/kinds.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

const choices = bilingual<Record<AttendanceChoice, string>>({
	id: { present: 'Hadir', represented: 'Diwakili', excused: 'Izin', absent: 'Tidak hadir' },
	en: { present: 'Present', represented: 'Represented', excused: 'Excused', absent: 'Absent' }
});

const attendedAs = bilingual<Record<AttendedAs, string>>({
	id: { holder: 'Pemegang jabatan', representative: 'Mewakili', guest: 'Tamu' },
	en: { holder: 'Holder of the post', representative: 'On behalf of', guest: 'Guest' }
});

const modes = bilingual<Record<AttendanceMode, string>>({
	id: { room: 'Di tempat', remote: 'Daring' },
	en: { room: 'In the room', remote: 'Online' }
});

const authorities = bilingual<Record<Authority, string>>({
	id: { yes: 'Berwenang memutuskan', no: 'Tidak berwenang memutuskan' },
	en: { yes: 'May decide', no: 'May not decide' }
});

/** The page of attendance, and the list on paper. */
export const attendanceWords = bilingual({
	id: {
		title: 'Kehadiran',
		choices: choices.id,
		attendedAs: attendedAs.id,
		modes: modes.id,
		authorities: authorities.id,
		notSaid: 'Tidak disebutkan',
		fields: {
			choice: 'Kehadiran',
			name: 'Nama',
			title: 'Jabatan',
			capacity: 'Kapasitas',
			sex: 'Jenis kelamin',
			mode: 'Cara hadir',
			assignmentLetter: 'Nomor surat tugas',
			mayDecide: 'Kewenangan',
			reason: 'Alasan',
			institutionId: 'Instansi',
			postId: 'Jabatan dalam direktori',
			attendedAs: 'Hadir sebagai',
			describedAs: 'Sebutan'
		},
		namesHint:
			'Nama boleh dikosongkan bila yang datang adalah pejabat atau wakil yang tertera di bawah undangannya.',
		holderHint: (name: string) => `saat ini ${name}`,
		substituteHint: (name: string) => `akan diwakili ${name}`,
		details: 'Rincian',
		invited: 'Yang diundang',
		walkIns: 'Hadir tanpa undangan',
		noInvited: 'Belum ada yang diundang. Catat yang hadir satu per satu di bawah.',
		noWalkIns: 'Belum ada yang hadir tanpa undangan.',
		find: 'Cari nama atau instansi',
		search: 'Cari',
		all: 'Tampilkan semua',
		noMatch: 'Tidak ada undangan yang cocok dengan pencarian ini.',
		save: 'Catat hadir',
		rowLabel: (field: string, invitee: string) => `${field} (${invitee})`,
		saveHint: 'Baris yang tidak diisi dibiarkan. Diundang belum berarti hadir.',
		addWalkIn: 'Catat yang hadir tanpa undangan',
		changeWalkIn: (who: string) => `Koreksi ${who}`,
		saveWalkIn: 'Simpan kehadiran',
		describedHint: 'Bila sumber tidak menyebut nama, misalnya “perwakilan Forkopimda”.',
		change: 'Koreksi',
		withdraw: 'Cabut',
		withdrawTitle: (who: string) => `Cabut catatan kehadiran ${who}`,
		withdrawConfirm: 'Cabut catatan',
		withdrawHint: 'Alasan tersimpan dalam riwayat.',
		cancel: 'Batal',
		summary: 'Ringkasan',
		summaryRows: {
			invited: 'Instansi diundang',
			present: 'Hadir',
			represented: 'Diwakili',
			excused: 'Izin',
			absent: 'Tidak hadir',
			unknown: 'Belum dicatat'
		},
		people: (count: number) => `${number(count, 'id')} orang hadir`,
		sexes: (male: number, female: number) => `L ${number(male, 'id')}, P ${number(female, 'id')}`,
		unsaid: (count: number) => `${number(count, 'id')} tidak disebutkan`,
		remote: (count: number) => `${number(count, 'id')} daring`,
		unnamed: (count: number) =>
			`${number(count, 'id')} instansi atau unsur tercatat hadir tanpa nama orang`,
		uninvited: (count: number) => `${number(count, 'id')} tanpa undangan`,
		notCounted: 'Rapat ini gagal; kehadirannya tidak dihitung dalam statistik.',
		notOpen: 'Kehadiran dicatat setelah rapat dijadwalkan.',
		seeMinutes: 'Lihat notula',
		awaitsAdoption:
			'Notula sedang menunggu pengesahan. Daftar hadir tidak berubah sampai notula disahkan atau dikembalikan ke draf.',
		nothing: 'Belum ada kehadiran yang dicatat.',
		letter: (number: string) => `surat tugas ${number}`,
		onBehalf: (post: string) => `mewakili ${post}`,
		paper: {
			blank: 'Daftar hadir kosong',
			filled: 'Daftar hadir terisi'
		}
	},
	en: {
		title: 'Attendance',
		choices: choices.en,
		attendedAs: attendedAs.en,
		modes: modes.en,
		authorities: authorities.en,
		notSaid: 'Not said',
		fields: {
			choice: 'Attendance',
			name: 'Name',
			title: 'Post',
			capacity: 'Capacity',
			sex: 'Sex',
			mode: 'Way of attending',
			assignmentLetter: 'Number of the assignment letter',
			mayDecide: 'Authority',
			reason: 'Reason',
			institutionId: 'Institution',
			postId: 'Post in the directory',
			attendedAs: 'Attended as',
			describedAs: 'Description'
		},
		namesHint:
			'A name may stay empty where it was the holder or the substitute named under the invitation.',
		holderHint: (name) => `now ${name}`,
		substituteHint: (name) => `will be represented by ${name}`,
		details: 'Details',
		invited: 'Invited',
		walkIns: 'Came without an invitation',
		noInvited: 'Nobody was invited. Record who came one by one below.',
		noWalkIns: 'Nobody came without an invitation yet.',
		find: 'Find a name or institution',
		search: 'Find',
		all: 'Show all',
		noMatch: 'No invitation fits this search.',
		save: 'Record attendance',
		rowLabel: (field, invitee) => `${field} (${invitee})`,
		saveHint: 'Rows that are left open stay as they are. Invited does not mean present.',
		addWalkIn: 'Record somebody without an invitation',
		changeWalkIn: (who) => `Correct ${who}`,
		saveWalkIn: 'Save the attendance',
		describedHint: 'Where a source names nobody, such as “representatives of Forkopimda”.',
		change: 'Correct',
		withdraw: 'Withdraw',
		withdrawTitle: (who) => `Withdraw the attendance of ${who}`,
		withdrawConfirm: 'Withdraw the attendance',
		withdrawHint: 'The reason is kept in the history.',
		cancel: 'Cancel',
		summary: 'Summary',
		summaryRows: {
			invited: 'Institutions invited',
			present: 'Present',
			represented: 'Represented',
			excused: 'Excused',
			absent: 'Absent',
			unknown: 'Not recorded yet'
		},
		people: (count) => (count === 1 ? '1 person present' : `${number(count, 'en')} people present`),
		sexes: (male, female) => `M ${number(male, 'en')}, F ${number(female, 'en')}`,
		unsaid: (count) => `${number(count, 'en')} not said`,
		remote: (count) => `${number(count, 'en')} online`,
		unnamed: (count) =>
			`${number(count, 'en')} institutions or groups recorded as present without a person’s name`,
		uninvited: (count) => `${number(count, 'en')} without an invitation`,
		notCounted: 'This meeting failed; its attendance does not count in statistics.',
		notOpen: 'Attendance is recorded once the meeting has been scheduled.',
		seeMinutes: 'See the minutes',
		awaitsAdoption:
			'The minutes are waiting to be adopted. The list does not change until they are adopted or returned to draft.',
		nothing: 'No attendance has been recorded yet.',
		letter: (number) => `assignment letter ${number}`,
		onBehalf: (post) => `on behalf of ${post}`,
		paper: {
			blank: 'Blank attendance list',
			filled: 'Filled attendance list'
		}
	}
});

/** The list itself, as it is signed. */
export const attendanceSheetWords = bilingual({
	id: {
		title: 'Daftar hadir',
		government: (region: string) => `PEMERINTAH ${region.toUpperCase()}`,
		meeting: 'Acara',
		day: 'Hari, tanggal',
		time: 'Waktu',
		place: 'Tempat',
		unknown: '……………………',
		columns: {
			number: 'No.',
			name: 'Nama',
			post: 'Jabatan, instansi',
			sex: 'L/P',
			signature: 'Tanda tangan'
		},
		sexes: { male: 'L', female: 'P' },
		keeper: 'Petugas daftar hadir,',
		chair: 'Pimpinan rapat,'
	},
	en: {
		title: 'Attendance list',
		government: (region) => `GOVERNMENT OF ${region.toUpperCase()}`,
		meeting: 'Meeting',
		day: 'Day and date',
		time: 'Time',
		place: 'Place',
		unknown: '_________________',
		columns: {
			number: '#',
			name: 'Name',
			post: 'Post, institution',
			sex: 'M/F',
			signature: 'Signature'
		},
		sexes: { male: 'M', female: 'F' },
		keeper: 'Keeper of the list,',
		chair: 'Chair of the meeting,'
	}
});
