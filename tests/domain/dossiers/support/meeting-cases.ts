import type { Case, Change } from './change.ts';
import { rakor, sekda, siti, withNote } from './rakor.ts';

const held = (change: object): Change => ({ held_on: { ...rakor.held_on, ...change } });
const time = (change: object): Change => ({ time: { ...rakor.time, ...change } });
const letter = (change: object): Change => ({
	documents: [
		{
			kind: 'invitation_letter',
			number: '005/12',
			dated: { date: '2024-01-30' },
			signer: { person: sekda.person },
			...change
		}
	]
});
const came = (...change: object[]): Change => ({
	attendance: change.map((one) => ({ presence: 'present', ...siti, ...one }))
});
const differing = (about: string) => ({
	about,
	readings: [{ source: 'Kabar Contoh', words: '34 orang' }, { words: '36 orang' }]
});
const representative = { as: 'representative', assignment_letter: '094/1', may_decide: true };

/** Where, when, who, with which papers. */
export const meetingCases: readonly Case[] = [
	['source_missing', 'sources', { sources: undefined }, {}],
	['region_missing', 'region', { region: undefined }, {}],
	['region_code_missing', 'region.code', { region: { name: 'Kabupaten Sinjai' } }, {}],
	['region_unknown', 'region.code', { region: { code: '63.99' } }, { region: { code: '63' } }],
	[
		'region_unknown',
		'hosts[0].region.code',
		{ hosts: [{ name: 'Polres', region: { code: '00.00' } }] },
		{ hosts: [{ name: 'Polres', region: { code: '73.07' } }] }
	],
	[
		'region_name_differs',
		'region.name',
		{ region: { code: '63.06', name: 'Kabupaten Sinjai' } },
		{ region: { code: '63.06', name: 'Kab. Hulu Sungai Selatan' } }
	],
	[
		'region_name_differs',
		'region.name',
		{ region: { code: '73.07', name: 'Kota Sinjai' }, time: { start: '09:00', zone: 'WITA' } },
		{ region: { code: '73.07', name: 'Sinjai' }, time: { start: '09:00', zone: 'WITA' } }
	],
	[
		'province_differs',
		'region.province',
		{ region: { code: '63.06', province: 'Kalimantan Timur' } },
		{ region: { code: '63.06', province: 'Provinsi Kalimantan Selatan' } }
	],
	[
		'sources_differ',
		'held_on',
		{ remarks: [differing('held_on')] },
		{ remarks: [{ text: 'Ralat.' }] }
	],
	[
		'sources_differ',
		'attendance_counts.present',
		{ remarks: [differing('held_on'), differing('attendance_counts.present')] },
		{ remarks: [differing('held_on')] }
	],
	[
		'sources_differ',
		'remarks[0].readings',
		{ remarks: [{ readings: differing('place').readings }] },
		{ remarks: [differing('place')] }
	],
	['host_missing', 'hosts', { hosts: [] }, {}],
	['date_missing', 'held_on.date', { held_on: undefined }, {}],
	['time_missing', 'time.start', { time: { zone: 'WITA' } }, {}],
	['zone_missing', 'time.zone', { time: { start: '09:00' } }, {}],
	['place_missing', 'place', { place: undefined }, { place: undefined, link: 'https://x.example' }],
	['state_missing', 'state', { state: undefined }, {}],
	[
		'reason_missing',
		'state_reason',
		{ state: 'cancelled' },
		{ state: 'cancelled', state_reason: 'banjir' }
	],
	['chair_missing', 'roles.chair', { roles: [{ role: 'opener', ...sekda }] }, {}],
	['chair_missing', 'roles.chair', { roles: undefined }, { roles: undefined, state: 'cancelled' }],
	[
		'attendance_missing',
		'attendance',
		{ attendance: [] },
		{ attendance: [], attendance_counts: { present: 40 } }
	],
	[
		'resolutions_missing',
		'resolutions',
		{ resolutions: [] },
		{ resolutions: [], state: 'not_quorate' }
	],
	[
		'commitments_missing',
		'resolutions',
		{ resolutions: [{ kind: 'decision', text: 'Ditetapkan.' }] },
		{ resolutions: rakor.resolutions }
	],
	['weekday_differs', 'held_on.weekday', held({ weekday: 'Rabu' }), held({ weekday: 'SELASA' })],
	[
		'weekday_differs',
		'held_on.words',
		held({ words: 'Rabu (06/02)', weekday: undefined }),
		held({ words: 'Selasa (06/02)', weekday: undefined })
	],
	[
		'weekday_differs',
		'notes[0].text',
		withNote('Dilaksanakan pada Kamis, 30 Agustus 2023.'),
		withNote('Dilaksanakan pada Rabu, 30 Agustus 2023.')
	],
	[
		'weekday_differs',
		'other_dates[0].weekday',
		{ other_dates: [{ kind: 'interview', date: '2024-01-22', weekday: 'Minggu' }] },
		{ other_dates: [{ kind: 'interview', date: '2024-01-21', weekday: 'Ahad' }] }
	],
	['weekday_unknown', 'held_on.weekday', held({ weekday: 'Slasa' }), held({ weekday: 'selasa' })],
	['date_impossible', 'held_on.date', held({ date: '2024-02-30', words: undefined }), {}],
	[
		'date_impossible',
		'notes[0].text',
		withNote('Selesai paling lambat 31 Juni 2024.'),
		withNote('Selesai paling lambat 30 Juni 2024; 12/13 desa.')
	],
	[
		'date_impossible',
		'held_on.words',
		held({ date: undefined, words: '30 Februari' }),
		held({ words: '6 Februari' })
	],
	['year_impossible', 'held_on.date', held({ date: '0224-02-06', words: undefined }), {}],
	[
		'year_impossible',
		'notes[0].text',
		withNote('Sejak 6 Mei 20224.'),
		withNote('Sejak 6 Mei 2022.')
	],
	[
		'date_words_differ',
		'held_on',
		held({ words: '7 Februari 2024' }),
		held({ words: 'Selasa (6/2/2024)' })
	],
	['date_words_differ', 'held_on', held({ words: '6 Februari 2023' }), held({ words: '6 Peb' })],
	[
		'date_words_differ',
		'held_on',
		held({ words: '7–8 Februari 2024', until: '2024-02-08' }),
		held({ words: 'Selasa–Kamis, 6-8 Februari 2024', until: '2024-02-08' })
	],
	[
		'date_words_differ',
		'held_on.until',
		held({ words: '6 s.d. 8 Februari 2024', until: '2024-02-09' }),
		held({ words: '6 sampai dengan 8 Februari 2024', until: '2024-02-08' })
	],
	['date_in_future', 'held_on.date', held({ date: '2024-03-19', words: undefined }), held({})],
	[
		'scheduled_in_past',
		'held_on.date',
		{ state: 'scheduled' },
		{ state: 'scheduled', ...held({ date: '2024-03-19', words: undefined }) }
	],
	[
		'on_day_off',
		'held_on.date',
		held({ date: '2024-02-10', words: undefined, weekday: 'Sabtu' }),
		{}
	],
	[
		'on_day_off',
		'held_on.date',
		held({ date: '2024-03-11', words: undefined, weekday: 'Senin' }),
		{}
	],
	[
		'until_before_start',
		'held_on.until',
		held({ until: '2024-02-05' }),
		held({ until: '2024-02-08' })
	],
	[
		'duration_differs',
		'held_on',
		held({ words: '6 Februari 2024, selama 4 hari', until: '2024-02-08' }),
		held({ words: '6 Februari 2024, selama 3 hari', until: '2024-02-08' })
	],
	[
		'duration_differs',
		'notes[0].text',
		withNote('Posko dibuka 7 hari, 10 s.d. 15 April 2024.'),
		withNote('Posko dibuka tujuh hari, 10–16 April 2024.')
	],
	[
		'published_before_meeting',
		'sources[0].published.date',
		{ sources: [{ published: { date: '2024-02-01' } }] },
		{ sources: [{ published: { date: '2024-02-06' } }] }
	],
	['zone_differs', 'time.zone', time({ zone: 'WIB', words: undefined }), time({ zone: 'WITA' })],
	[
		'zone_differs',
		'notes[0].text',
		withNote('Dibuka pukul 14.46 WIT.'),
		withNote('Dibuka pukul 14.46 WITA; jam 09.00 tanpa zona.')
	],
	[
		'zone_differs',
		'time.zone',
		{ place_region: { code: '16.73' } },
		{ place_region: { code: '73.07' } }
	],
	['time_impossible', 'time.start', time({ start: '25:00', words: undefined }), time({})],
	['time_impossible', 'time.end', time({ end: '11.75' }), time({ end: '11.45' })],
	[
		'time_impossible',
		'notes[0].text',
		withNote('Mulai pukul 26.10.'),
		withNote('Mulai pukul 16.10.')
	],
	['time_words_differ', 'time.start', time({ start: '10:00' }), time({ start: '9.00' })],
	['end_before_start', 'time.end', time({ end: '08:30' }), time({ end: '09:30' })],
	[
		'letter_after_meeting',
		'documents[0].dated.date',
		letter({ dated: { date: '2024-02-07' } }),
		letter({})
	],
	[
		'letter_after_meeting',
		'other_dates[0].date',
		{ other_dates: [{ kind: 'invitation', date: '2024-02-08' }] },
		{ other_dates: [{ kind: 'interview', date: '2024-02-08' }] }
	],
	[
		'letter_late',
		'documents[0].dated.date',
		letter({ dated: { date: '2024-02-02' } }),
		letter({ dated: { date: '2024-02-01' } })
	],
	['document_without_number', 'documents[0].number', letter({ number: undefined }), letter({})],
	['document_without_date', 'documents[0].dated', letter({ dated: undefined }), letter({})],
	[
		'document_without_signer',
		'documents[0].signer',
		letter({ signer: undefined }),
		{ documents: [{ kind: 'photo' }] }
	],
	[
		'attendance_fewer_than_listed',
		'attendance_counts.present',
		{ ...came({}, { person: 'Budi' }), attendance_counts: { present: 1 } },
		{ ...came({}, { person: 'Budi', presence: 'absent' }), attendance_counts: { present: 1 } }
	],
	[
		'more_present_than_invited',
		'attendance_counts.present',
		{ attendance_counts: { present: 50, invited: 40 } },
		{ attendance_counts: { present: 40, invited: 40 } }
	],
	[
		'sexes_differ_from_total',
		'attendance_counts',
		{ attendance_counts: { present: 48, male: 20, female: 27 } },
		{ attendance_counts: { present: 48, male: 20, female: 28 } }
	],
	[
		'sexes_differ_from_total',
		'notes[0].text',
		withNote('Hadir 48 peserta, 20 laki-laki dan 27 perempuan.'),
		withNote('Hadir 48 peserta, 20 laki-laki dan 28 perempuan; 12 anak perempuan lain menunggu.')
	],
	[
		'sexes_differ_from_total',
		'notes[0].text',
		withNote('Dihadiri 21 orang yang terdiri dari 12 laki-laki dan 8 perempuan.'),
		withNote('Dihadiri 20 orang, 12 orang laki-laki dan 8 orang perempuan.')
	],
	[
		'sexes_fewer_than_listed',
		'attendance_counts.female',
		{ attendance_counts: { female: 0, male: 3 } },
		{ attendance_counts: { female: 1, male: 2 } }
	],
	['count_impossible', 'attendance_counts.invited', { attendance_counts: { invited: -3 } }, {}],
	[
		'capacity_in_post',
		'roles[0].post',
		{ roles: [{ role: 'chair', post: 'Plt. Kepala Dinas' }] },
		{ roles: [{ role: 'chair', post: 'Kepala Dinas', capacity: 'plt' }] }
	],
	[
		'capacity_in_post',
		'roles[0].post',
		{ roles: [{ role: 'chair', post: 'Penjabat Bupati', capacity: 'pjs' }] },
		{ roles: [{ role: 'chair', post: 'Pj Bupati', capacity: 'pj' }] }
	],
	[
		'duplicate_attendee',
		'attendance[1].person',
		came({}, { person: 'Siti Rahma S.Sos.' }),
		came({}, { person: 'Budi' })
	],
	[
		'role_of_absent_person',
		'roles[0].person',
		came({ person: sekda.person, presence: 'excused' }),
		came({ person: sekda.person })
	],
	[
		'representative_without_letter',
		'attendance[0].assignment_letter',
		came({ ...representative, assignment_letter: undefined }),
		came(representative)
	],
	[
		'representative_without_authority',
		'attendance[0].may_decide',
		came({ ...representative, may_decide: undefined }),
		came({ ...representative, may_decide: false })
	]
];
